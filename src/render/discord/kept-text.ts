import type { Worded } from '../../answer/worded.ts';
import type { Command } from '../../command/command.ts';
import { encodeClick } from './custom-id.ts';

/** More of it would push the answer's buttons off a phone. */
const LONGEST = 600;
/** As much as an id ever holds besides the line. */
const MOST = { fold: 'longest'.padEnd(8, 's'), page: 999 } as const;

/**
 * The text in somebody's own words that an answer is about, and nothing else, such as a message to check: where it is too
 * long for the id of a button, the message keeps it under its answer. Nothing of other answers, and of a text that is too long for
 * that as well.
 */
export function keptText({ call, locale }: Worded, commands: readonly Command[]): string | undefined {
  if (typeof call === 'string' || encodeClick({ action: 'open', call, locale, ...MOST }, commands)) return undefined;
  const command = commands.find(({ name }) => name.en === call.command);
  const { [command?.message?.option ?? '']: text, ...others } = call.options;
  return text !== undefined && text.length <= LONGEST && Object.keys(others).length === 0 ? text : undefined;
}

/** As it stands in the footer of a message, and read from there again: a footer that is posted may be anything. */
export const writeKept = (text: string): string => `«${text}»`;
export const readKept = (footer: unknown): string | undefined =>
  typeof footer === 'string' ? /^«(.+)»$/s.exec(footer)?.[1] : undefined;
