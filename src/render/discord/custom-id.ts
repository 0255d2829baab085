import type { Command } from '../../command/command.ts';
import { readCommandLine, writeCommandLine } from '../../command/command-line.ts';
import type { Locale } from '../../language/locale.ts';
import { decodeOptions, encodeOptions } from './compact.ts';
import { LIMITS } from './limits.ts';

/**
 * What a button or a menu's choice does: ask a command, share an answer in the channel, open a fold of it, cite its sources, or
 * report it.
 */
export interface Click {
  readonly action: 'ask' | 'share' | 'open' | 'cite' | 'report';
  readonly command: string;
  /** The language of the message that the click stands in: what it leads to speaks the same. */
  readonly locale: Locale | undefined;
  /** The fold to open; none is the surface, the way back. */
  readonly fold?: string;
  /** Of a long fold, from 1. */
  readonly page?: number;
  /** Of a report: the version of the knowledge that gave the answer. */
  readonly version?: string | undefined;
}

const LETTERS = { ask: 'a', share: 's', open: 'o', cite: 'c', report: 'r' } as const;
const ACTIONS: Readonly<Record<string, Click['action']>> = { a: 'ask', s: 'share', o: 'open', c: 'cite', r: 'report' };
const LOCALE_LETTERS: Readonly<Record<Locale, string>> = { nb: 'b', nn: 'n', en: 'e' };
const LOCALES: Readonly<Record<string, Locale>> = { b: 'nb', n: 'nn', e: 'en' };
const BASE = 36;
/**
 * The action, then the language with the fold and its page, then the version, then the command line, its compact form, or whose text
 * the message keeps.
 */
const SHAPE = /^([asocr])(?:([bne])([a-z]*)(?:\.([0-9a-z]+))?)?(?:@([\w-]{8}))?([/~!].*)$/s;

/** A version is twelve hexadecimal digits, which eight letters hold. */
const VERSION = /^[0-9a-f]{12}$/;
const writeVersion = (version: string | undefined): string =>
  version !== undefined && VERSION.test(version) ? `@${Buffer.from(version, 'hex').toString('base64url')}` : '';
const readVersion = (letters: string | undefined): string | undefined =>
  letters === undefined ? undefined : Buffer.from(letters, 'base64url').toString('hex');

/**
 * Writes a click as a custom_id that any process can read: the command line itself where it fits, else a compact form of
 * it. Nothing where neither fits, or where the line is not one that the commands can read.
 * @param keeps The message keeps the text of this line, so that the name of its command will do.
 */
export function encodeClick(click: Click, commands: readonly Command[], keeps = false): string | undefined {
  const { action, command: line, locale, fold = '', page = 1, version } = click;
  const read = readCommandLine(line, commands);
  if (!read.ok) return undefined;
  const command = commands.find(({ name }) => name.en === read.invocation.command);
  if (command === undefined) return undefined;
  const opened = `${fold}${page === 1 ? '' : `.${page.toString(BASE)}`}`;
  const head = `${LETTERS[action]}${locale === undefined ? '' : LOCALE_LETTERS[locale] + opened}${writeVersion(version)}`;
  const plain = `${head}${writeCommandLine(command, read.invocation.options)}`;
  if (plain.length <= LIMITS.customId) return plain;
  const compact = `${head}~${encodeOptions(command, read.invocation.options)}`;
  if (compact.length <= LIMITS.customId) return compact;
  return keeps ? `${head}!${command.name.en}` : undefined;
}

function keptLine(name: string, kept: string | undefined, commands: readonly Command[]): string | undefined {
  const command = commands.find((one) => one.name.en === name);
  if (!command?.message || kept === undefined) return undefined;
  return writeCommandLine(command, { [command.message.option]: kept });
}

/** The command line that the end of an id holds, by its first sign: as it is, in its compact form, or kept by the message. */
function lineIn(rest: string, kept: string | undefined, commands: readonly Command[]): string | undefined {
  if (rest.startsWith('/')) return rest;
  if (rest.startsWith('!')) return keptLine(rest.slice(1), kept, commands);
  const found = decodeOptions(rest.slice(1), commands);
  return found && writeCommandLine(found.command, found.options);
}

/**
 * Reads it back; nothing where it is none, or was written when the command had other options or choices.
 * @param kept What the message keeps under its answer.
 */
export function decodeClick(id: string, commands: readonly Command[], kept?: string): Click | undefined {
  const [, letter = '', language = '', fold = '', digits = '', letters, rest = ''] = SHAPE.exec(id) ?? [];
  const action = ACTIONS[letter];
  const page = digits === '' ? 1 : Number.parseInt(digits, BASE);
  if (action === undefined || !Number.isSafeInteger(page) || page < 1) return undefined;
  const command = lineIn(rest, kept, commands);
  if (command === undefined) return undefined;
  const version = readVersion(letters);
  return {
    action,
    command,
    locale: LOCALES[language],
    ...(fold && { fold }),
    ...(page > 1 && { page }),
    ...(version !== undefined && { version }),
  };
}
