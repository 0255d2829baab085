import type { Command } from '../../command/command.ts';
import { readCommandLine, writeCommandLine } from '../../command/command-line.ts';
import { decodeOptions, encodeOptions } from './compact.ts';
import { LIMITS } from './limits.ts';

/** What a button or a menu's choice does: ask a command, share an answer in the channel, or turn to a page. */
export interface Click {
  readonly action: 'ask' | 'share' | 'page';
  readonly command: string;
  /** From 1. */
  readonly page: number;
}

const LETTERS = { ask: 'a', share: 's', page: 'p' } as const;
const ACTIONS: Readonly<Record<string, Click['action']>> = { a: 'ask', s: 'share', p: 'page' };
const BASE = 36;
const SHAPE = /^([asp])([0-9a-z]*)([/~].*)$/s;

/**
 * Writes a click as a custom_id that any process can read: the command line itself where it fits, else a compact form of
 * it. Nothing where neither fits, or where the line is not one that the commands can read.
 */
export function encodeClick({ action, command: line, page }: Click, commands: readonly Command[]): string | undefined {
  const read = readCommandLine(line, commands);
  if (!read.ok) return undefined;
  const command = commands.find(({ name }) => name.en === read.invocation.command);
  if (command === undefined) return undefined;
  const head = `${LETTERS[action]}${page === 1 ? '' : page.toString(BASE)}`;
  const plain = `${head}${writeCommandLine(command, read.invocation.options)}`;
  if (plain.length <= LIMITS.customId) return plain;
  const compact = `${head}~${encodeOptions(command, read.invocation.options)}`;
  return compact.length <= LIMITS.customId ? compact : undefined;
}

/** Reads it back; nothing where it is none, or was written when the command had other options or choices. */
export function decodeClick(id: string, commands: readonly Command[]): Click | undefined {
  const [, letter = '', digits = '', rest = ''] = SHAPE.exec(id) ?? [];
  const action = ACTIONS[letter];
  const page = digits === '' ? 1 : Number.parseInt(digits, BASE);
  if (action === undefined || !Number.isSafeInteger(page) || page < 1) return undefined;
  if (rest.startsWith('/')) return { action, command: rest, page };
  const found = decodeOptions(rest.slice(1), commands);
  return found && { action, command: writeCommandLine(found.command, found.options), page };
}
