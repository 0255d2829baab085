import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIChatInputApplicationCommandInteraction,
  type APIInteraction,
  type APIMessageApplicationCommandInteraction,
  type APIMessageComponentInteraction,
  type APIPingInteraction,
  ApplicationCommandType,
  ButtonStyle,
  ComponentType,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { ErrorAnswer } from '../answer/answer.ts';
import { compose } from '../answer/compose/compose.ts';
import { type Answered, answerTo, answerToText, type House, suggestFor } from '../answer-to.ts';
import type { Invocation, Locale } from '../invocation.ts';
import { nextSteps } from '../next.ts';
import { renderChoices } from '../render/discord/choices.ts';
import { MENU_ID, SHARE_SHOWN_ID } from '../render/discord/components.ts';
import { type Click, decodeClick } from '../render/discord/custom-id.ts';
import { renderDiscord } from '../render/discord/message.ts';
import type { ChoicesReply, Deferral, MessageReply, Reply } from './reply.ts';

/** All that a person does; a ping is Discord's own. */
export type PersonsInteraction = Exclude<APIInteraction, APIPingInteraction>;
export type Asked = Pick<Invocation, 'locale' | 'today'>;

/** How an answer is shown: to the asker alone, in place of the message that was clicked, or to the whole channel. */
type Showing = 'private' | 'update' | 'public';

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
  public: { type: InteractionResponseType.DeferredChannelMessageWithSource },
};

interface Desk {
  readonly house: House;
  readonly asked: Asked;
}

/** An answer that there is without a command: to a click that cannot be read any more, to haste, or for a fault of ours. */
export function problem(
  kind: 'outdated' | 'failed' | 'no-text' | 'too-fast' | 'role-mention',
  { house, asked }: Desk,
): Answered {
  const { knowledge, commands } = house;
  const next = nextSteps([{ command: 'help' }], { ...asked, knowledge, commands });
  const answer: ErrorAnswer = { kind: 'error', problem: { kind }, notices: [], next };
  return { command: '/help', answer, knowledge: { version: knowledge.version, newest: knowledge.newest } };
}

function shown({ command, answer, knowledge }: Answered, showing: Showing, page: number, { house, asked }: Desk) {
  const worded = compose({ command, answer, knowledge }, asked.locale);
  // What went wrong concerns only the one whom it happened to.
  const isPrivate = showing !== 'public' || worded.status === 'error';
  const data = renderDiscord(worded, { commands: house.commands, isPrivate, page });
  if (showing !== 'update') return { type: InteractionResponseType.ChannelMessageWithSource, data } as const;
  // A message stays as private as it is.
  const { flags: _settled, ...message } = data;
  return { type: InteractionResponseType.UpdateMessage, data: message } as const;
}

/** Answers with what `find` finds; a fault of ours on the way is told to the house, and politely to the person. */
const messageReply = (
  find: () => Answered,
  command: string,
  desk: Desk,
  showing: Showing = 'private',
  page = 1,
): MessageReply => {
  const apology = () => shown(problem('failed', desk), showing, 1, desk);
  const answer = async () => {
    try {
      return shown(find(), showing, page, desk);
    } catch (error) {
      desk.house.failed?.(error, command);
      return apology();
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

function toCommand({ data }: APIChatInputApplicationCommandInteraction, desk: Desk): MessageReply {
  const invocation = { ...desk.asked, command: data.name, options: givenIn(data.options) };
  return messageReply(() => answerTo(invocation, desk.house), data.name, desk);
}

/** A command chosen in the menu of somebody's message: it is given the message's text. */
function toMessageMenu({ data }: APIMessageApplicationCommandInteraction, desk: Desk): MessageReply {
  const command = desk.house.commands.find(({ message }) => message?.name.en === data.name);
  if (!command?.message) return messageReply(() => problem('outdated', desk), 'help', desk);
  const text = data.resolved.messages[data.target_id]?.content ?? '';
  const { option } = command.message;
  const invocation = { ...desk.asked, command: command.name.en, options: { [option]: text } };
  const find = () => (text.trim() ? answerTo(invocation, desk.house) : problem('no-text', desk));
  return messageReply(find, command.name.en, desk);
}

function toTyping({ data }: APIApplicationCommandAutocompleteInteraction, { house, asked }: Desk): ChoicesReply {
  const focused = data.options?.find((option) => 'focused' in option && option.focused)?.name ?? '';
  const invocation = { ...asked, command: data.name, options: givenIn(data.options) };
  return {
    answer: async () => ({
      type: InteractionResponseType.ApplicationCommandAutocompleteResult,
      data: { choices: renderChoices(suggestFor(invocation, focused, house), asked.locale) },
    }),
  };
}

/** True of a click that answers the question which the message asks back, not of one that asks something new. */
function isAnswerToQuestion({ data, message }: APIMessageComponentInteraction): boolean {
  if (data.component_type === ComponentType.StringSelect) return true;
  const rows = message.components ?? [];
  // A row that was written otherwise than ours need not have any.
  const buttons = rows.flatMap((row) => (row.type === ComponentType.ActionRow ? (row.components ?? []) : []));
  return buttons.some(
    (one) => one.type === ComponentType.Button && one.style === ButtonStyle.Primary && one.custom_id === data.custom_id,
  );
}

/**
 * A private message is a conversation: turning a page or answering its question changes it, a new question gets a
 * message of its own. A shared message is everybody's, so whoever clicks there is answered apart.
 */
function showingOf({ action }: Click, interaction: APIMessageComponentInteraction): Showing {
  if (action === 'share') return 'public';
  const isPrivate = ((interaction.message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  return isPrivate && (action === 'page' || isAnswerToQuestion(interaction)) ? 'update' : 'private';
}

/** Shares an answer as it was shown: to a question too long for a button to hold. */
function toShareShown({ message }: APIMessageComponentInteraction, desk: Desk): MessageReply {
  const embeds = (message.embeds ?? []).map(({ description = '', color = 0, footer }) => ({
    description,
    color,
    ...(footer && { footer: { text: footer.text } }),
  }));
  const data = { embeds, allowed_mentions: { parse: [] } };
  return {
    defer: DEFERRALS.public,
    answer: async () => ({ type: InteractionResponseType.ChannelMessageWithSource, data }),
    apology: () => shown(problem('failed', desk), 'public', 1, desk),
  };
}

function toClick(interaction: APIMessageComponentInteraction, desk: Desk): MessageReply {
  const { data } = interaction;
  if (data.custom_id === SHARE_SHOWN_ID) return toShareShown(interaction, desk);
  const chosen = data.component_type === ComponentType.StringSelect && data.custom_id === MENU_ID;
  const click = decodeClick((chosen ? data.values[0] : data.custom_id) ?? '', desk.house.commands);
  if (!click) return messageReply(() => problem('outdated', desk), 'help', desk);
  const find = () => {
    const answered = answerToText(click.command, desk.asked, desk.house);
    const { answer } = answered;
    // Nobody typed it, so what cannot be read in it was written by an earlier version.
    const isOutdated = answer.kind === 'error' && answer.problem.kind !== 'failed';
    return isOutdated ? problem('outdated', desk) : answered;
  };
  return messageReply(find, click.command.split(' ', 1)[0] ?? '', desk, showingOf(click, interaction), click.page);
}

const NO_CHOICES: ChoicesReply = {
  answer: async () => ({ type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices: [] } }),
};

/** To somebody who asks too fast: a word instead of an answer, which costs nothing. */
const toHaste = ({ type }: PersonsInteraction, desk: Desk): Reply =>
  type === InteractionType.ApplicationCommandAutocomplete
    ? NO_CHOICES
    : messageReply(() => problem('too-fast', desk), 'help', desk);

/**
 * Answers interactions, however they came: as the gateway sends them, or as an HTTP request brings them.
 * @param today The day in Europe/Oslo, YYYY-MM-DD, asked for with each interaction.
 * @param isTooFast Whether the person asks too fast, which is counted; left out, nobody does.
 */
export const responder =
  (house: House, today: () => string, isTooFast: (interaction: PersonsInteraction) => boolean = () => false) =>
  (interaction: PersonsInteraction): Reply => {
    const desk: Desk = { house, asked: { locale: localeOf(interaction.locale), today: today() } };
    if (isTooFast(interaction)) return toHaste(interaction, desk);
    switch (interaction.type) {
      case InteractionType.ApplicationCommandAutocomplete:
        return toTyping(interaction, desk);
      case InteractionType.MessageComponent:
        return toClick(interaction, desk);
      case InteractionType.ApplicationCommand:
        if (interaction.data.type === ApplicationCommandType.ChatInput)
          return toCommand(interaction as APIChatInputApplicationCommandInteraction, desk);
        if (interaction.data.type === ApplicationCommandType.Message)
          return toMessageMenu(interaction as APIMessageApplicationCommandInteraction, desk);
    }
    // Something that an earlier version of the bot registered or sent, such as a form.
    return messageReply(() => problem('outdated', desk), 'help', desk);
  };
