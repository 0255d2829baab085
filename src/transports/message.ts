import {
  type GatewayMessageCreateDispatchData,
  MessageType,
  type RESTPostAPIChannelMessageJSONBody,
} from 'discord-api-types/v10';
import type { Answered } from '../answer/answered.ts';
import { compose } from '../answer/compose/compose.ts';
import { WORDS } from '../answer/words/words.ts';
import { answerTo as answerToCommand, answerToText, type House, readText } from '../answer-to.ts';
import type { Occasion } from '../invocation.ts';
import { languageOf, toldLanguageOf } from '../language/told-language.ts';
import { renderDiscord } from '../render/discord/message.ts';
import type { NamedFile } from '../render/files/make.ts';
import { type Admission, makingOf } from './admission.ts';
import { enclose } from './files.ts';
import { type Desk, failing, tellOf } from './interaction/desk.ts';
import { problem } from './interaction/problem.ts';
import { missOf } from './miss.ts';
import { type Moderation, settingOf } from './moderation/moderation.ts';
import { outcomeOf, type Tell } from './told.ts';

/** As much of a message as is looked at. */
export type WrittenMessage = Pick<
  GatewayMessageCreateDispatchData,
  'id' | 'channel_id' | 'guild_id' | 'type' | 'content' | 'webhook_id' | 'mention_roles'
> & {
  readonly author: Pick<GatewayMessageCreateDispatchData['author'], 'id' | 'bot'>;
  readonly mentions?: readonly Pick<GatewayMessageCreateDispatchData['author'], 'id'>[];
};

/** What people write themselves, not what Discord writes of them (somebody joined, a message was pinned). */
const BY_PEOPLE: readonly MessageType[] = [MessageType.Default, MessageType.Reply];

const HELP = { command: 'help', options: {} };

/** True of what a person wrote: not of what the bot itself, another bot or a program wrote. */
export const isByPerson = ({ author, type, webhook_id }: WrittenMessage, self: string): boolean =>
  !author.bot && author.id !== self && webhook_id === undefined && BY_PEOPLE.includes(type);

/** In the text, or by a reply to a message of the bot's that notifies it. */
export const mentions = ({ content, mentions }: WrittenMessage, self: string): boolean =>
  content.includes(`<@${self}>`) || content.includes(`<@!${self}>`) || (mentions ?? []).some(({ id }) => id === self);

/**
 * The question put to the bot: all of a direct message, in a server what mentions it, or answers it; undefined where it is
 * not meant.
 * @param isByRole Whether the message mentions the role that goes by the bot's name.
 */
export function questionIn(message: WrittenMessage, self: string, isByRole = false): string | undefined {
  if (!isByPerson(message, self)) return undefined;
  if (message.guild_id !== undefined && !isByRole && !mentions(message, self)) return undefined;
  const names = new RegExp(`<@!?${self}>${isByRole ? '|<@&\\d+>' : ''}`, 'g');
  return message.content.replace(names, ' ').replace(/\s+/g, ' ').trim();
}

/** An answer to a message, and the same as it is given where the bot may not write in that place. */
export interface MessageAnswer {
  readonly body: RESTPostAPIChannelMessageJSONBody;
  readonly direct: RESTPostAPIChannelMessageJSONBody;
  readonly files: readonly NamedFile[];
  /** It is no answer but for the asker alone, and sent as `direct`. */
  readonly isPrivate?: boolean;
}

/** Why a message is not answered but told so: its text was not given to the bot, or its channel asks faster than it is answered. */
type Unanswered = 'role-mention' | 'busy';

/** Answers messages, or says why one is not. `tell` is told of each how it was answered, when it is. */
export type RespondToMessage = (
  question: string,
  message: Pick<WrittenMessage, 'id' | 'guild_id' | 'author'>,
  unanswered?: Unanswered,
  tell?: Tell,
) => Promise<MessageAnswer>;

/** The command that a text asks, as far as it says so. */
function commandIn(question: string, { commands }: House): string {
  if (!question) return HELP.command;
  const read = readText(question, commands);
  return read.ok ? read.call.command : '';
}

function answerTo(question: string, asked: Occasion, house: House): Answered {
  return question ? answerToText(question, asked, house) : answerToCommand({ ...asked, ...HELP }, house);
}

/**
 * Answers what is written to the bot in a channel or a direct message, as a reply that notifies nobody. Without a question
 * it says what can be asked; of a message whose text it was not given, how to let it see that. Who asks too fast is told so alone.
 * @param today The day in Europe/Oslo, YYYY-MM-DD, asked for with each message.
 * @param admission Left out, everybody is answered at once.
 * @param moderation What is kept for and by people; left out, nothing is.
 */
export const messageResponder =
  (house: House, today: () => string, admission?: Admission, moderation?: Moderation): RespondToMessage =>
  (question, { id, guild_id, author }, unanswered, tell) => {
    const { locale: ofServer } = settingOf(moderation?.settings.of(guild_id));
    const locale = toldLanguageOf(question) ?? ofServer ?? languageOf(question);
    const desk: Desk = { house, asked: { locale, today: today() }, tell, making: makingOf(author.id, admission) };
    const asked = commandIn(question, house);
    const answered = () => {
      const found = answerTo(question, desk.asked, house);
      const miss = missOf(found);
      if (miss && question) moderation?.missed(question, locale, miss);
      return found;
    };
    const laidOut = async (answered: Answered, command = asked): Promise<MessageAnswer> => {
      const worded = compose(answered, locale);
      const { flags: _public, ...body } = renderDiscord(worded, { commands: house.commands, isPrivate: false });
      const { body: whole, enclosed, shed } = await enclose(body, worded, house, desk.making);
      tellOf(command, desk, shed ? { outcome: `without-files-${shed}` } : outcomeOf(answered));
      const said = {
        ...whole,
        allowed_mentions: { parse: [], replied_user: false },
        // The same message twice, as after a lost connection, is answered once.
        nonce: id,
        enforce_nonce: true,
      };
      return {
        body: { ...said, message_reference: { message_id: id, fail_if_not_exists: false } },
        direct: { ...said, content: WORDS[locale].ui.answeredHere },
        files: enclosed?.files ?? [],
      };
    };
    const refused = (why: 'too-fast' | 'busy') => laidOut(problem(why, desk), HELP.command);
    const answer = async () => {
      try {
        return await laidOut(unanswered ? problem(unanswered, desk) : answered());
      } catch (error) {
        const { fault } = failing(error, 'ask', desk);
        return laidOut(problem({ kind: 'failed', fault }, desk));
      }
    };
    const haste = unanswered === 'busy' ? 'busy' : admission?.isTooFast(author.id, 'asking') ? 'too-fast' : undefined;
    if (haste)
      return refused(haste).then(({ body: { message_reference: _to, ...direct }, ...rest }) => ({
        ...rest,
        body: direct,
        direct,
        isPrivate: true,
      }));
    return admission ? admission.turns.take(answer, () => refused('busy')) : answer();
  };
