import {
  type GatewayMessageCreateDispatchData,
  MessageType,
  type RESTPostAPIChannelMessageJSONBody,
} from 'discord-api-types/v10';
import type { Answered } from '../answer/answered.ts';
import { compose } from '../answer/compose/compose.ts';
import { answerTo as answerToCommand, answerToText, type House, isFailed } from '../answer-to.ts';
import { renderDiscord } from '../render/discord/message.ts';
import { type Asked, problem } from './interaction.ts';
import { languageOf } from './language.ts';

/** As much of a message as is looked at. */
export type WrittenMessage = Pick<
  GatewayMessageCreateDispatchData,
  'id' | 'channel_id' | 'guild_id' | 'type' | 'content' | 'webhook_id'
> & { readonly author: Pick<GatewayMessageCreateDispatchData['author'], 'id' | 'bot'> };

/** What people write themselves, not what Discord writes of them (somebody joined, a message was pinned). */
const BY_PEOPLE: readonly MessageType[] = [MessageType.Default, MessageType.Reply];

const HELP = { command: 'help', options: {} };

/** The question put to the bot: all of a direct message, in a server what mentions it; undefined where it is not meant. */
export function questionIn({ content, author, guild_id, type, webhook_id }: WrittenMessage, self: string) {
  if (author.bot || author.id === self || webhook_id !== undefined || !BY_PEOPLE.includes(type)) return undefined;
  const mention = new RegExp(`<@!?${self}>`, 'g');
  if (guild_id !== undefined && !mention.test(content)) return undefined;
  return content.replace(mention, ' ').replace(/\s+/g, ' ').trim();
}

function answerTo(question: string, asked: Asked, house: House): Answered {
  return question ? answerToText(question, asked, house) : answerToCommand({ ...asked, ...HELP }, house);
}

/**
 * Answers what is written to the bot in a channel or a direct message, as a reply that notifies nobody. Without a question
 * it says what can be asked.
 * @param today The day in Europe/Oslo, YYYY-MM-DD, asked for with each message.
 */
export const messageResponder =
  (house: House, today: () => string) =>
  (question: string, { id }: Pick<WrittenMessage, 'id'>): RESTPostAPIChannelMessageJSONBody => {
    const asked = { locale: languageOf(question), today: today() };
    const laidOut = (answered: Answered) => {
      const surface = { commands: house.commands, isPrivate: false };
      const { flags: _public, ...body } = renderDiscord(compose(answered, asked.locale), surface);
      return body;
    };
    const body = () => {
      try {
        const make = () => {
          const answered = answerTo(question, asked, house);
          return { body: laidOut(answered), mayKeep: !isFailed(answered) };
        };
        const key = { asked: [question], ...asked, surface: ['message'] };
        return house.finished ? house.finished.take(key, house.knowledge.version, make) : make().body;
      } catch (error) {
        house.failed?.(error, 'ask');
        return laidOut(problem('failed', { house, asked }));
      }
    };
    return {
      ...body(),
      allowed_mentions: { parse: [], replied_user: false },
      message_reference: { message_id: id, fail_if_not_exists: false },
      // The same message twice, as after a lost connection, is answered once.
      nonce: id,
      enforce_nonce: true,
    };
  };
