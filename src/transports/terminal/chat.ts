import { createInterface } from 'node:readline';
import type { House } from '../../answer-to.ts';
import { dayInOslo } from '../../language/day.ts';
import type { Defaults } from './arguments.ts';
import { type Completion, completeLine } from './completion.ts';
import { Conversation } from './conversation.ts';
import { filesOut, type WriteFiles } from './files-out.ts';
import type { Io } from './io.ts';
import { linesOf } from './lines.ts';
import { isReaderGone, type Write, writeTo } from './output.ts';
import { loadRenderer, lookOf } from './renderer.ts';

export type ChatIo = Pick<Io, 'input' | 'output'>;

const PROMPT = '› ';

/** Prompt, completion and history. Ctrl-C empties the line, or leaves where it is empty; Ctrl-D leaves. */
async function chatAtTerminal(talk: Conversation, complete: (line: string) => Completion, io: ChatIo, write: Write) {
  await write(`${talk.welcome(lookOf(io.output)?.columns)}\n`);
  const completer = (line: string): [string[], string] => {
    const { typed, hits, hints } = complete(line);
    if (hints.length > 0) {
      io.output.write(`\n${hints.map((hint) => `  ${hint}\n`).join('')}`);
      terminal.prompt(true);
    }
    return [[...hits], typed];
  };
  const terminal = createInterface({
    input: io.input,
    output: io.output,
    completer,
    prompt: PROMPT,
    terminal: true,
  });
  terminal.on('SIGINT', () => {
    if (terminal.line === '') terminal.close();
    else terminal.write(null, { ctrl: true, name: 'u' });
  });
  terminal.prompt();
  for await (const line of terminal) {
    const reply = await talk.reply(line);
    if (reply === undefined) break;
    if (reply) await write(`\n${reply}\n`);
    terminal.prompt();
  }
  terminal.close();
}

/** A pipe: nothing but the answers, each as soon as its question has come. */
async function chatInPipe(talk: Conversation, { input }: ChatIo, write: Write) {
  for await (const { text } of linesOf(input)) {
    const reply = await talk.reply(text);
    if (reply === undefined) break;
    if (reply) await write(reply);
  }
}

/**
 * Answers questions for as long as they come: with a welcome, a prompt and completion where a person sits at a terminal,
 * else one question a line without any of these. Ends with the input, with /quit, or when nobody reads on.
 */
export async function chat(
  house: House,
  io: ChatIo,
  { writeFiles, ...asked }: Partial<Defaults> & { readonly writeFiles?: WriteFiles } = {},
): Promise<void> {
  const settings: Defaults = {
    format: 'text',
    full: false,
    locale: 'nb',
    isChosen: false,
    today: dayInOslo(new Date()),
    ...asked,
  };
  const render = await loadRenderer(
    settings.format,
    house.commands,
    { ...lookOf(io.output), full: settings.full },
    settings.out,
  );
  const talk = new Conversation(house, settings, render, writeFiles ?? (await filesOut(undefined, house)));
  const write = writeTo(io.output);
  try {
    if (io.input.isTTY && io.output.isTTY)
      await chatAtTerminal(talk, (line) => completeLine(line, settings, house), io, write);
    else await chatInPipe(talk, io, write);
  } catch (error) {
    if (!isReaderGone(error)) throw error;
  }
}
