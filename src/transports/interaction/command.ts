import type {
  APIChatInputApplicationCommandInteraction,
  APIMessageApplicationCommandInteraction,
} from 'discord-api-types/v10';
import { answerTo } from '../../answer-to.ts';
import { findCommand, findOption } from '../../command/command-line.ts';
import type { MessageReply } from '../reply.ts';
import { type Desk, inLanguageOf } from './desk.ts';
import { givenIn } from './given.ts';
import { messageReply } from './message-reply.ts';
import { outdated } from './outdated.ts';
import { problem } from './problem.ts';

const ASK = 'ask';

/** What was written in somebody's own words: a question, a claim. Nothing of commands that take none. */
function freeTextOf(name: string, options: Readonly<Record<string, string>>, { house }: Desk): string {
  const command = findCommand(name, house.commands);
  const option = command?.message?.option;
  const given = Object.keys(options).find((one) => command && findOption(one, command) === option);
  return (option !== undefined && given !== undefined && options[given]) || '';
}

export function toCommand({ data }: APIChatInputApplicationCommandInteraction, desk: Desk): MessageReply {
  const options = givenIn(data.options);
  const command = findCommand(data.name, desk.house.commands);
  const question = freeTextOf(data.name, options, desk);
  const spoken = question === '' ? desk : inLanguageOf(question, desk);
  const own = command?.name.en === ASK ? { ...spoken, question } : spoken;
  const invocation = { ...own.asked, command: data.name, options };
  const asked = ['command', data.name, options];
  // What a form asks is of the asker.
  const showing = desk.isPublic && !command?.form ? 'public' : 'private';
  return messageReply(() => answerTo(invocation, own.house), data.name, own, showing, {}, asked);
}

/** A command chosen in the menu of somebody's message: it is given the message's text. */
export function toMessageMenu({ data }: APIMessageApplicationCommandInteraction, desk: Desk): MessageReply {
  const command = desk.house.commands.find(({ message }) => message?.name.en === data.name);
  if (!command?.message) return outdated(desk);
  const text = data.resolved.messages[data.target_id]?.content ?? '';
  const { option } = command.message;
  const own = inLanguageOf(text, desk);
  const invocation = { ...own.asked, command: command.name.en, options: { [option]: text } };
  const find = () => (text.trim() ? answerTo(invocation, own.house) : problem('no-text', own));
  return messageReply(find, command.name.en, own);
}
