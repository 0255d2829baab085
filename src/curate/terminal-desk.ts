import { createInterface, type Interface } from 'node:readline/promises';
import { KNOWLEDGE_FOLDER } from '../compile/folder.ts';
import { dayInOslo } from '../language/day.ts';
import { WrongUse } from '../wrong-use.ts';
import type { Desk } from './verb.ts';

/** The desk of whoever runs `npm run knowledge`: asks and shows progress only where a person sits at a terminal. */
export function terminalDesk(): { readonly desk: Desk; readonly close: () => void } {
  const { stdin, stdout, stderr } = process;
  let lines: Interface | undefined;
  let shown = 0;
  const progress = (text: string): void => {
    if (!stderr.isTTY) return;
    stderr.write(`\r${text.padEnd(shown)}`);
    shown = text.length;
  };
  const clear = (): void => {
    if (shown > 0) progress('');
    if (shown > 0) stderr.write('\r');
  };
  const ask = async (question: string): Promise<string> => {
    lines ??= createInterface({ input: stdin, output: stdout });
    const stopped = new Promise<never>((_, reject) =>
      lines?.once('close', () => reject(new WrongUse('Stopped: nothing was written.'))),
    );
    return Promise.race([lines.question(question), stopped]);
  };
  const say = (text: string): void => {
    clear();
    console.log(text);
  };
  const isWatched = stdin.isTTY && stdout.isTTY;
  return {
    desk: { folder: KNOWLEDGE_FOLDER, today: dayInOslo(new Date()), say, progress, ...(isWatched && { ask }) },
    close: () => {
      clear();
      lines?.close();
    },
  };
}
