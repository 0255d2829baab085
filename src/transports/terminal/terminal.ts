import { open as openFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { compose } from '../../answer/compose/compose.ts';
import { answerToText, type House } from '../../answer-to.ts';
import { spokenIn } from '../../language/told-language.ts';
import { readArguments, USAGE } from './arguments.ts';
import { answerBatch } from './batch.ts';
import { filesOut, NoFolder } from './files-out.ts';
import type { Io } from './io.ts';
import { isReaderGone, writeTo } from './output.ts';
import { loadRenderer, lookOf } from './renderer.ts';

/** 0 answered, 1 not answered, 2 wrong use. */
export type Exit = 0 | 1 | 2;

/** The questions of a batch; undefined where the file cannot be read. */
async function openBatch(file: string, input: Readable): Promise<Readable | undefined> {
  if (file === '-') return input;
  try {
    const handle = await openFile(file);
    if (!(await handle.stat()).isDirectory()) return handle.createReadStream();
    await handle.close();
  } catch {}
  return undefined;
}

/**
 * Does what the arguments of `ask` say: see {@link USAGE}. A reader that goes away, as `head` does, ends it quietly.
 *
 * @param openHouse loads knowledge and commands, for a chat knowledge that follows edits; not called where the arguments
 * are wrong.
 * @param today the day it is, YYYY-MM-DD.
 */
export async function runTerminal(
  args: readonly string[],
  io: Io,
  openHouse: (how?: { readonly live: boolean }) => Promise<House>,
  today: string,
): Promise<Exit> {
  const asked = readArguments(args, today);
  const write = writeTo(io.output);
  const wrong = async (why: string): Promise<Exit> => {
    await writeTo(io.errors)(`${why}\n\n${USAGE}`);
    return 2;
  };
  try {
    if (asked.kind === 'wrong') return await wrong(asked.why);
    if (asked.kind === 'usage') {
      await write(USAGE);
      return 0;
    }
    if (asked.kind === 'chat') {
      const { chat } = await import('./chat.ts');
      const house = await openHouse({ live: true });
      await chat(house, io, { ...asked, writeFiles: await filesOut(asked.out, house) });
      return 0;
    }
    const open = async () => {
      const house = await openHouse();
      const writeFiles = await filesOut(asked.out, house);
      const look = { ...lookOf(io.output), full: asked.full };
      return { house, writeFiles, render: await loadRenderer(asked.format, house.commands, look, asked.out) };
    };
    if (asked.kind === 'batch') {
      const questions = await openBatch(asked.file, io.input);
      if (!questions) return await wrong(`The file ${asked.file} cannot be read.`);
      return (await answerBatch(questions, write, { ...asked, ...(await open()) })) ? 0 : 1;
    }
    const { house, writeFiles, render } = await open();
    const locale = spokenIn(asked.text, asked);
    const worded = await writeFiles(compose(answerToText(asked.text, { ...asked, locale }, house), locale));
    await write(render(worded));
    return worded.status === 'answered' ? 0 : 1;
  } catch (error) {
    if (isReaderGone(error)) return 0;
    if (error instanceof NoFolder) return await wrong(error.message);
    throw error;
  }
}
