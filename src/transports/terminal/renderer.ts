import { join } from 'node:path';
import { formatIn } from '../../answer/format.ts';
import type { Worded } from '../../answer/worded.ts';
import type { Command } from '../../command/command.ts';
import { renderJson } from '../../render/json.ts';
import { inOneLine } from '../../render/plain.ts';
import { renderTerminal, type TerminalLook } from '../../render/terminal.ts';
import { wrap } from '../../render/wrap.ts';
import type { Format } from './arguments.ts';

/** An answer in the format that was asked for, with its end of line. */
export type Render = (worded: Worded) => string;

/** Wider lines are hard to read, however wide the window. */
const WIDEST = 100;

/** How a terminal wants its text: as wide as it is, bold where `NO_COLOR` does not forbid it; undefined for a pipe. */
export function lookOf(output: { readonly isTTY?: boolean; readonly columns?: number }): TerminalLook | undefined {
  if (!output.isTTY) return undefined;
  return { columns: Math.min(output.columns ?? WIDEST, WIDEST), ansi: !process.env.NO_COLOR };
}

/** What files there are, and where they are or how to have them. */
function filesSaid({ attachments, locale }: Worded, columns: number, folder: string | undefined): string {
  if (attachments.length === 0) return '';
  const { ui } = formatIn(locale).words;
  const title = folder === undefined ? `${ui.files} (${ui.filesHow('--out')})` : ui.filesWritten;
  const lines = attachments.flatMap(({ name, alt, isPicture }) => {
    const where = folder === undefined ? name : join(folder, name);
    // The answer says all that a picture shows; what it is of is enough.
    const what = isPicture ? alt.replace(/(?<=\.)\s.*$/su, '') : alt;
    return wrap(inOneLine(`- ${where}: ${what}`), columns, '  ');
  });
  return `\n${[title, ...lines].join('\n')}\n`;
}

/**
 * @param folder that files were written to, where they were.
 * @param commands that a Discord message has buttons for.
 * @param look of text; the other formats are the same everywhere.
 */
export async function loadRenderer(
  format: Format,
  commands: readonly Command[],
  look: TerminalLook = {},
  folder?: string,
): Promise<Render> {
  if (format === 'text')
    return (worded) => renderTerminal(worded, look) + filesSaid(worded, look.columns ?? WIDEST, folder);
  if (format === 'json') return (worded) => `${renderJson(worded)}\n`;
  const { renderDiscord } = await import('../../render/discord/message.ts');
  return (worded) => `${JSON.stringify(renderDiscord(worded, { commands, isPrivate: true }))}\n`;
}
