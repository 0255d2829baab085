import {
  type APIChatInputApplicationCommandInteraction,
  type APIMessageApplicationCommandInteraction,
  ApplicationCommandType,
  InteractionType,
} from 'discord-api-types/v10';
import type { House } from '../answer-to.ts';
import type { Locale } from '../language/locale.ts';
import { type Admission, makingOf } from './admission.ts';
import { toClick } from './interaction/click.ts';
import { toCommand, toMessageMenu } from './interaction/command.ts';
import { type Desk, failing } from './interaction/desk.ts';
import { toForm } from './interaction/form.ts';
import { messageReply } from './interaction/message-reply.ts';
import { outdated } from './interaction/outdated.ts';
import { toRefused } from './interaction/refused.ts';
import { toTyping, values } from './interaction/typing.ts';
import { type Moderation, settingOf } from './moderation/moderation.ts';
import { type PersonsInteraction, personOf } from './persons-interaction.ts';
import type { Reply } from './reply.ts';
import type { Tell } from './told.ts';

/** Discord's languages by ours. It has one Norwegian; Danes and Swedes read bokmål better than English of this kind. */
const LOCALES: ReadonlyMap<string, Locale> = new Map([
  ['no', 'nb'],
  ['nb', 'nb'],
  ['nn', 'nn'],
  ['da', 'nb'],
  ['sv-SE', 'nb'],
]);
const localeOf = (locale: string): Locale => LOCALES.get(locale) ?? 'en';

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
  return outdated(desk);
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

/**
 * Answers interactions; `tell` is told of each how it was answered, when it is. `who` is the one to whose pace it counts, where
 * that is not the person.
 */
export type Respond = (interaction: PersonsInteraction, tell?: Tell, who?: string) => Reply;

/**
 * Answers interactions, however they came: as the gateway sends them, or as an HTTP request brings them.
 * @param today The day in Europe/Oslo, YYYY-MM-DD, asked for with each interaction.
 * @param admission Left out, everybody is answered at once.
 * @param moderation What is kept for and by people; left out, nothing is.
 */
export const responder =
  (house: House, today: () => string, admission?: Admission, moderation?: Moderation): Respond =>
  (interaction, tell, who = personOf(interaction)) => {
    const { locale = localeOf(interaction.locale), isPublic } = settingOf(
      moderation?.settings.of(interaction.guild_id),
    );
    const making = makingOf(who, admission);
    const desk: Desk = { house, asked: { locale, today: today() }, tell, moderation, isPublic, making };
    const isTyping = interaction.type === InteractionType.ApplicationCommandAutocomplete;
    if (admission?.isTooFast(who, isTyping ? 'typing' : 'asking')) return toRefused(interaction, 'too-fast', desk);
    const reply = safely(() => replyTo(interaction, desk), interaction, desk);
    if (!admission) return reply;
    const instead = () => toRefused(interaction, 'busy', desk).answer();
    const answer = () => admission.turns.take<unknown>(reply.answer, instead);
    return { ...reply, answer } as Reply;
  };
