import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandAutocompleteResponse,
  type APIApplicationCommandOptionChoice,
  type APIChatInputApplicationCommandInteraction,
  type APIInteractionResponseChannelMessageWithSource,
  type APIInteractionResponseUpdateMessage,
  type APIMessageApplicationCommandInteraction,
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
  ApplicationCommandType,
  ButtonStyle,
  ComponentType,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { ErrorAnswer } from '../answer/answer.ts';
import type { Answered } from '../answer/answered.ts';
import type { Attachment } from '../answer/attachment.ts';
import { compose } from '../answer/compose/compose.ts';
import { formatIn } from '../answer/format.ts';
import type { Worded } from '../answer/worded.ts';
import { answerTo, answerToText, type House, isFailed, suggestFor } from '../answer-to.ts';
import { findCommand, findOption } from '../command/command-line.ts';
import { nextSteps } from '../command/next.ts';
import { faultId } from '../fault-id.ts';
import type { Locale } from '../language/locale.ts';
import { toldLanguageOf } from '../language/told-language.ts';
import { isPersonal as tellsOfAsker } from '../reader/asking.ts';
import { withOnly } from '../render/discord/attachments.ts';
import { renderChoices } from '../render/discord/choices.ts';
import { FOLDS_ID, MENU_ID, SHARE_SHOWN_ID } from '../render/discord/components.ts';
import { type Click, decodeClick } from '../render/discord/custom-id.ts';
import { decodeForm } from '../render/discord/form.ts';
import { renderDiscord } from '../render/discord/message.ts';
import { personalIn } from '../store/personal.ts';
import { makeFiles } from './files.ts';
import { handedIn, openedForm } from './form.ts';
import { missOf } from './miss.ts';
import { type Moderation, settingOf } from './moderation/moderation.ts';
import type { AskedOf, PersonsInteraction } from './persons-interaction.ts';
import type { Deferral, MessageReply, Reply, ReplyAtOnce } from './reply.ts';
import { outcomeOf, type Tell, type Told } from './told.ts';
import type { Turns } from './turns.ts';

/** A longer question is a story, which is its teller's to share. */
const LONGEST_PUBLIC = 200;
const ASK = 'ask';
const MENUS: readonly string[] = [MENU_ID, FOLDS_ID];

/** How an answer is shown: to the asker alone, to all in the channel, or in place of the message that was clicked. */
type Showing = 'private' | 'public' | 'update';

/** Why somebody is not answered. */
type Refusal = 'too-fast' | 'busy';

/** What of an answer is shown, and whether it has been shared already. */
interface Shown {
  readonly fold?: string | undefined;
  readonly page?: number | undefined;
  readonly isShared?: boolean;
}

/** Discord's languages by ours. It has one Norwegian; Danes and Swedes read bokmål better than English of this kind. */
const LOCALES: ReadonlyMap<string, Locale> = new Map([
  ['no', 'nb'],
  ['nb', 'nb'],
  ['nn', 'nn'],
  ['da', 'nb'],
  ['sv-SE', 'nb'],
]);
const localeOf = (locale: string): Locale => LOCALES.get(locale) ?? 'en';

const DEFERRALS: Readonly<Record<Showing, Deferral>> = {
  private: { type: InteractionResponseType.DeferredChannelMessageWithSource, data: { flags: MessageFlags.Ephemeral } },
  update: { type: InteractionResponseType.DeferredMessageUpdate },
  // Who is answered late is answered alone: whether an answer is for all to see is known only with it.
  public: { type: InteractionResponseType.DeferredChannelMessageWithSource, data: { flags: MessageFlags.Ephemeral } },
};

interface Desk extends AskedOf {
  readonly tell?: Tell | undefined;
  readonly moderation?: Moderation | undefined;
  /** Answers to commands are for all to see here, unless they are about a person. */
  readonly isPublic?: boolean;
  /** A question in the asker's own words, which is counted where it is not answered. */
  readonly question?: string;
}

type Failed = Extract<ErrorAnswer['problem'], { kind: 'failed' }>;

/** An answer that there is without a command: to a click that cannot be read any more, to haste, or for a fault of ours. */
export function problem(
  what: 'outdated' | 'failed' | 'no-text' | 'too-fast' | 'busy' | 'role-mention' | Failed,
  { house, asked }: Desk,
): Answered {
  const { knowledge, commands } = house;
  const next = nextSteps([{ command: 'help' }], { ...asked, knowledge, commands });
  const answer: ErrorAnswer = {
    kind: 'error',
    problem: typeof what === 'string' ? { kind: what } : what,
    notices: [],
    next,
  };
  return {
    command: '/help',
    answer,
    today: asked.today,
    knowledge: { version: knowledge.version, newest: knowledge.newest },
  };
}

/** An answer laid out, with what its files are made of: plain data, so that it can be kept. */
interface LaidOut extends Pick<Worded, 'command' | 'locale'> {
  readonly attachments: readonly Attachment[];
  readonly response: APIInteractionResponseChannelMessageWithSource | APIInteractionResponseUpdateMessage;
}

/** Of a person is what tells of the asker, and a question that could tell who somebody is. */
const isOfPerson = ({ isPersonal }: Worded, question: string): boolean =>
  isPersonal || question.length > LONGEST_PUBLIC || tellsOfAsker(question) || personalIn(question) !== undefined;

function layOut(answered: Answered, showing: Showing, { house, asked, question = '' }: Desk, of: Shown = {}): LaidOut {
  const worded = compose(answered, asked.locale);
  const { command, locale } = worded;
  const isPrivate = showing !== 'public' || worded.status === 'error' || isOfPerson(worded, question);
  const data = renderDiscord(worded, { commands: house.commands, isPrivate, ...of });
  const attachments = of.fold === undefined ? worded.attachments : [];
  if (showing !== 'update') {
    const response = { type: InteractionResponseType.ChannelMessageWithSource, data } as const;
    return { command, locale, attachments, response };
  }
  // A message stays as private as it is.
  const { flags: _settled, ...message } = data;
  // What takes the place of an answer takes that of its files too; a fold of it says itself which of them go.
  const files = of.fold === undefined ? { attachments: message.attachments ?? [] } : {};
  const response = { type: InteractionResponseType.UpdateMessage, data: { ...message, ...files } } as const;
  return { command, locale, attachments, response };
}

/** With its files, and without a word of those that could not be made. @throws as {@link makeFiles}. */
async function withItsFiles(
  { command, locale, attachments, response }: LaidOut,
  house: House,
): ReturnType<MessageReply['answer']> {
  if (attachments.length === 0) return response;
  const files = await makeFiles({ command, attachments }, house);
  const data = withOnly(response.data ?? {}, files);
  return { ...response, data, enclosed: { command, locale, files } };
}

/** Tells of a command by the name that it is defined under: what was asked for could be any text. */
const tellOf = (command: string, { house, tell }: Desk, told: Omit<Told, 'command'>): void =>
  tell?.({ command: findCommand(command, house.commands)?.name.en ?? 'other', ...told });

/** Tells the house of a fault of ours, under an id that the person is shown. */
function failing(error: unknown, command: string, { house }: Desk): { outcome: 'failed'; fault: string } {
  const fault = faultId();
  house.failed?.(error, command, fault);
  return { outcome: 'failed', fault };
}

/**
 * Answers with what `find` finds; a fault of ours on the way is told to the house, and politely to the person.
 * @param asked What is found follows from this, and is kept finished for the next who asks the same; left out for what
 * stands in a message, of which nothing is kept.
 */
const messageReply = (
  find: () => Answered,
  command: string,
  desk: Desk,
  showing: Showing = 'private',
  of: Shown = {},
  asked?: readonly unknown[],
): MessageReply => {
  const { house } = desk;
  const apology = (what: Failed = { kind: 'failed' }) => layOut(problem(what, desk), showing, desk).response;
  const make = () => {
    const answered = find();
    const body = { laidOut: layOut(answered, showing, desk, of), miss: missOf(answered), ...outcomeOf(answered) };
    return { body, mayKeep: !isFailed(answered) };
  };
  const made = () => {
    if (!house.finished || !asked) return make().body;
    const key = { asked, ...desk.asked, surface: [showing, of.fold, of.page, of.isShared] };
    return house.finished.take(key, house.knowledge.version, make);
  };
  const answer = async () => {
    try {
      const { laidOut, miss, ...told } = made();
      const response = await withItsFiles(laidOut, house);
      tellOf(command, desk, told);
      if (miss && desk.question) desk.moderation?.missed(desk.question, desk.asked.locale, miss);
      return response;
    } catch (error) {
      const told = failing(error, command, desk);
      tellOf(command, desk, told);
      return apology({ kind: 'failed', fault: told.fault });
    }
  };
  return { defer: DEFERRALS[showing], answer, apology };
};

/** What was given for each option; all options of ours are texts. */
function givenIn(
  options: readonly { readonly name: string; readonly value?: unknown }[] = [],
): Readonly<Record<string, string>> {
  return Object.fromEntries(options.flatMap(({ name, value }) => (value === undefined ? [] : [[name, String(value)]])));
}

/** What was written in somebody's own words: a question, a claim. Nothing of commands that take none. */
function freeTextOf(name: string, options: Readonly<Record<string, string>>, { house }: Desk): string {
  const command = findCommand(name, house.commands);
  const option = command?.message?.option;
  const given = Object.keys(options).find((one) => command && findOption(one, command) === option);
  return (option !== undefined && given !== undefined && options[given]) || '';
}

/** Answers in the language that a text is written in, where it tells; else in that of the person's Discord. */
const inLanguageOf = (text: string, desk: Desk): Desk => ({
  ...desk,
  asked: { ...desk.asked, locale: toldLanguageOf(text) ?? desk.asked.locale },
});

function toCommand({ data }: APIChatInputApplicationCommandInteraction, desk: Desk): MessageReply {
  const options = givenIn(data.options);
  const command = findCommand(data.name, desk.house.commands);
  const question = freeTextOf(data.name, options, desk);
  const own = { ...inLanguageOf(question, desk), ...(command?.name.en === ASK && { question }) };
  const invocation = { ...own.asked, command: data.name, options };
  const asked = ['command', data.name, options];
  // What a form asks is of the asker.
  const showing = desk.isPublic && !command?.form ? 'public' : 'private';
  return messageReply(() => answerTo(invocation, own.house), data.name, own, showing, {}, asked);
}

/** A command chosen in the menu of somebody's message: it is given the message's text. */
function toMessageMenu({ data }: APIMessageApplicationCommandInteraction, desk: Desk): MessageReply {
  const command = desk.house.commands.find(({ message }) => message?.name.en === data.name);
  if (!command?.message) return messageReply(() => problem('outdated', desk), 'help', desk);
  const text = data.resolved.messages[data.target_id]?.content ?? '';
  const { option } = command.message;
  const own = inLanguageOf(text, desk);
  const invocation = { ...own.asked, command: command.name.en, options: { [option]: text } };
  const find = () => (text.trim() ? answerTo(invocation, own.house) : problem('no-text', own));
  return messageReply(find, command.name.en, own);
}

const values = (
  choices: readonly APIApplicationCommandOptionChoice<string>[],
): APIApplicationCommandAutocompleteResponse => ({
  type: InteractionResponseType.ApplicationCommandAutocompleteResult,
  data: { choices: [...choices] },
});

function toTyping({ data }: APIApplicationCommandAutocompleteInteraction, desk: Desk): ReplyAtOnce {
  const { house, asked } = desk;
  const focused = data.options?.find((option) => 'focused' in option && option.focused)?.name ?? '';
  const invocation = { ...asked, command: data.name, options: givenIn(data.options) };
  const answer = async () => {
    try {
      const choices = renderChoices(suggestFor(invocation, focused, house), asked.locale);
      tellOf(data.name, desk, { outcome: 'suggested' });
      return values(choices);
    } catch (error) {
      tellOf(data.name, desk, failing(error, data.name, desk));
      return values([]);
    }
  };
  return { answer };
}

const buttonsOf = ({ components = [] }: APIMessageComponentInteraction['message']) =>
  components
    // A row that was written otherwise than ours need not have any.
    .flatMap((row) => (row.type === ComponentType.ActionRow ? (row.components ?? []) : []))
    .filter((one) => one.type === ComponentType.Button);

/** True of a click that answers the question which the message asks back, not of one that asks something new. */
function isAnswerToQuestion({ data, message }: APIMessageComponentInteraction): boolean {
  if (data.component_type === ComponentType.StringSelect) return data.custom_id === MENU_ID;
  return buttonsOf(message).some(
    (one) => one.style === ButtonStyle.Primary && 'custom_id' in one && one.custom_id === data.custom_id,
  );
}

const isPrivate = ({ message }: Pick<APIModalSubmitInteraction, 'message'>): boolean =>
  ((message?.flags ?? 0) & MessageFlags.Ephemeral) !== 0;

/** The button that shared a message says so and can be pressed no more; it is the only one that ever is disabled. */
const isSharedAlready = ({ message }: APIMessageComponentInteraction): boolean =>
  buttonsOf(message).some(({ disabled }) => disabled === true);

/**
 * A private message is a conversation: opening a fold or answering its question changes it, a new question gets a
 * message of its own. A shared message is everybody's, so whoever clicks there is answered apart.
 */
const showingOf = ({ action }: Click, interaction: APIMessageComponentInteraction): Showing =>
  isPrivate(interaction) && (action === 'open' || isAnswerToQuestion(interaction)) ? 'update' : 'private';

/** A click speaks the language of its message to the one whom that answered; to others, that of their Discord. */
function speaking({ locale }: Click, interaction: APIMessageComponentInteraction, desk: Desk): Desk {
  const { message } = interaction;
  const person = interaction.member?.user.id ?? interaction.user?.id;
  const asker = message.interaction_metadata?.user.id ?? message.referenced_message?.author.id;
  const isOwn = isPrivate(interaction) || (person !== undefined && person === asker);
  return locale !== undefined && isOwn ? { ...desk, asked: { ...desk.asked, locale } } : desk;
}

/** The message that was clicked, its button saying that it has been shared. */
function markedShared(
  { data, message }: APIMessageComponentInteraction,
  { asked }: Desk,
): APIInteractionResponseUpdateMessage {
  const { ui } = formatIn(asked.locale).words;
  const components = (message.components ?? []).map((row) =>
    row.type !== ComponentType.ActionRow
      ? row
      : {
          ...row,
          components: (row.components ?? []).map((one) =>
            one.type === ComponentType.Button && 'custom_id' in one && one.custom_id === data.custom_id
              ? { ...one, label: ui.shared, disabled: true }
              : one,
          ),
        },
  );
  return { type: InteractionResponseType.UpdateMessage, data: { components, allowed_mentions: { parse: [] } } };
}

const markingShared = (interaction: APIMessageComponentInteraction, command: string, desk: Desk) => async () => {
  tellOf(command, desk, { outcome: 'shared' });
  return markedShared(interaction, desk);
};

/** The question that a private message keeps under its answer, without the quotation marks around it. */
const askedIn = ({ message }: APIMessageComponentInteraction): string | undefined =>
  /^«(.+)»$/s.exec(message.embeds?.[0]?.footer?.text ?? '')?.[1];

/**
 * What a click leads to, with the question that the message keeps. What was only the nearest to that question stays so: its
 * command alone does not tell.
 */
function withQuestion(found: Answered, question: string | undefined, { house, asked }: Desk): Answered {
  if (question === undefined) return found;
  const { command, standing } = answerToText(question, asked, house);
  return { ...found, asked: question, ...(standing && command === found.command && { standing }) };
}

/** Shares an answer, once, with the question to it and without what the asker told of themselves. */
function toShare(
  interaction: APIMessageComponentInteraction,
  find: () => Answered,
  command: string,
  desk: Desk,
): MessageReply {
  const asked = askedIn(interaction);
  const followUp = async () => {
    const answered = withQuestion(find(), asked, desk);
    const worded = compose(answered, desk.asked.locale, { isShared: true });
    const { command, locale } = worded;
    const body = renderDiscord(worded, { commands: desk.house.commands, isPrivate: false });
    const files = await makeFiles(worded, desk.house);
    return { ...withOnly(body, files), ...(files.length > 0 && { enclosed: { command, locale, files } }) };
  };
  return {
    defer: DEFERRALS.update,
    answer: markingShared(interaction, command, desk),
    followUp,
    apology: () => layOut(problem('failed', desk), 'private', desk).response,
  };
}

/** The sources of an answer as references. An answer that rests on none, as one may since, is shown itself. */
function toCite(command: string, find: () => Answered, desk: Desk): MessageReply {
  const cite = () => {
    const answered = find();
    const { citations } = compose(answered, desk.asked.locale);
    const release = [...new Set(citations.map((one) => one.release))].join(',');
    return release === '' ? answered : answerTo({ ...desk.asked, command: 'cite', options: { release } }, desk.house);
  };
  return messageReply(cite, 'cite', desk, 'private', {}, ['cite', command]);
}

/** Shares an answer as it was shown: to a text too long for a button to hold. */
function toShareShown(interaction: APIMessageComponentInteraction, desk: Desk): MessageReply {
  const embeds = (interaction.message.embeds ?? []).map(({ description = '', color = 0 }) => ({ description, color }));
  return {
    defer: DEFERRALS.update,
    answer: markingShared(interaction, 'other', desk),
    followUp: async () => ({ embeds, allowed_mentions: { parse: [] } }),
    apology: () => layOut(problem('failed', desk), 'private', desk).response,
  };
}

/** A button that opens a form with what was told filled in, or empties it. */
function toFormButton(interaction: APIMessageComponentInteraction, desk: Desk): Reply | undefined {
  const form = decodeForm(interaction.data.custom_id, desk.house.commands);
  if (form?.act === 'start-over') {
    const { en: command } = form.command.name;
    const find = () => answerTo({ ...desk.asked, command, options: {} }, desk.house);
    return messageReply(find, command, desk, isPrivate(interaction) ? 'update' : 'private');
  }
  const opened = form?.act === 'open' ? openedForm(form, desk.asked) : undefined;
  if (!form || !opened) return undefined;
  const answer = async () => {
    tellOf(form.command.name.en, desk, { outcome: 'form' });
    return opened;
  };
  return { answer };
}

/** A form that was handed in: answered in the place of the message that it was opened from, where only its asker sees that. */
function toForm(interaction: APIModalSubmitInteraction, desk: Desk): MessageReply {
  const filled = handedIn(interaction, desk.house);
  if (!filled) return messageReply(() => problem('outdated', desk), 'help', desk);
  const { en: command } = filled.command.name;
  const find = () => answerTo({ ...desk.asked, command, options: filled.options }, desk.house);
  return messageReply(find, command, desk, isPrivate(interaction) ? 'update' : 'private');
}

function toClick(interaction: APIMessageComponentInteraction, desk: Desk): Reply {
  const { data } = interaction;
  const form = toFormButton(interaction, desk);
  if (form) return form;
  if (data.custom_id === SHARE_SHOWN_ID) return toShareShown(interaction, desk);
  const isMenu = data.component_type === ComponentType.StringSelect && MENUS.includes(data.custom_id);
  const click = decodeClick((isMenu ? data.values[0] : data.custom_id) ?? '', desk.house.commands);
  if (!click) return messageReply(() => problem('outdated', desk), 'help', desk);
  const own = speaking(click, interaction, desk);
  const find = () => {
    const answered = answerToText(click.command, own.asked, own.house);
    const { answer } = answered;
    // Nobody typed it, so what cannot be read in it was written by an earlier version.
    const isOutdated = answer.kind === 'error' && answer.problem.kind !== 'failed';
    return isOutdated ? problem('outdated', own) : answered;
  };
  const name = click.command.split(' ', 1)[0] ?? '';
  if (click.action === 'share') return toShare(interaction, find, name, own);
  if (click.action === 'cite') return toCite(click.command, find, own);
  const asked = click.action === 'open' ? askedIn(interaction) : undefined;
  const again = () => withQuestion(find(), asked, own);
  const { fold, page } = click;
  const isShared = click.action === 'open' && isSharedAlready(interaction);
  const showing = showingOf(click, interaction);
  return messageReply(again, name, own, showing, { fold, page, isShared }, ['click', click.command, asked]);
}

/** A word instead of an answer, which costs next to nothing: to somebody who asks too fast, or where too many ask. */
function toRefused({ type }: PersonsInteraction, kind: Refusal, desk: Desk): Reply {
  if (type !== InteractionType.ApplicationCommandAutocomplete)
    return messageReply(() => problem(kind, desk), 'help', desk, 'private', {}, [kind]);
  const answer = async () => {
    tellOf('help', desk, { outcome: kind });
    return values([]);
  };
  return { answer };
}

function replyTo(interaction: PersonsInteraction, desk: Desk): Reply {
  const moderated = desk.moderation?.respond(interaction, desk);
  if (moderated) return moderated;
  switch (interaction.type) {
    case InteractionType.ApplicationCommandAutocomplete:
      return toTyping(interaction, desk);
    case InteractionType.MessageComponent:
      return toClick(interaction, desk);
    case InteractionType.ModalSubmit:
      return toForm(interaction, desk);
    case InteractionType.ApplicationCommand:
      if (interaction.data.type === ApplicationCommandType.ChatInput)
        return toCommand(interaction as APIChatInputApplicationCommandInteraction, desk);
      if (interaction.data.type === ApplicationCommandType.Message)
        return toMessageMenu(interaction as APIMessageApplicationCommandInteraction, desk);
  }
  // Something that an earlier version of the bot registered.
  return messageReply(() => problem('outdated', desk), 'help', desk);
}

/** An apology where the interaction itself could not be read by our own fault. */
function safely(read: () => Reply, { type }: PersonsInteraction, desk: Desk): Reply {
  try {
    return read();
  } catch (error) {
    const find = () => {
      throw error;
    };
    if (type !== InteractionType.ApplicationCommandAutocomplete) return messageReply(find, 'help', desk);
    failing(error, 'help', desk);
    return { answer: async () => values([]) };
  }
}

/** What keeps one person, or many, from keeping all others waiting. */
export interface Admission {
  /** Whether the person asks too fast, which is counted. */
  readonly isTooFast: (interaction: PersonsInteraction) => boolean;
  readonly turns: Turns;
}

/** Answers interactions; `tell` is told of each how it was answered, when it is. */
export type Respond = (interaction: PersonsInteraction, tell?: Tell) => Reply;

/**
 * Answers interactions, however they came: as the gateway sends them, or as an HTTP request brings them.
 * @param today The day in Europe/Oslo, YYYY-MM-DD, asked for with each interaction.
 * @param admission Left out, everybody is answered at once.
 * @param moderation What is kept for and by people; left out, nothing is.
 */
export const responder =
  (house: House, today: () => string, admission?: Admission, moderation?: Moderation): Respond =>
  (interaction, tell) => {
    const { locale = localeOf(interaction.locale), isPublic } = settingOf(
      moderation?.settings.of(interaction.guild_id),
    );
    const desk: Desk = { house, asked: { locale, today: today() }, tell, moderation, isPublic };
    if (admission?.isTooFast(interaction)) return toRefused(interaction, 'too-fast', desk);
    const reply = safely(() => replyTo(interaction, desk), interaction, desk);
    if (!admission) return reply;
    const busy = toRefused(interaction, 'busy', desk);
    const answer = () => admission.turns.take<unknown>(reply.answer, busy.answer);
    return { ...reply, answer } as Reply;
  };
