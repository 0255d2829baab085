import type { Command } from '../../command/command.ts';
import { callTo, lineOf, readCommandLine } from '../../command/command-line.ts';
import type { Call } from '../../invocation.ts';
import type { Locale } from '../../language/locale.ts';
import { decodeOptions, encodeOptions } from './compact.ts';
import { LIMITS } from './limits.ts';

/**
 * What a button or a menu's choice does: ask a command, share an answer in the channel, open a fold of it, cite its sources, or
 * report it.
 */
export interface Click {
  readonly action: 'ask' | 'share' | 'open' | 'cite' | 'report';
  readonly call: Call;
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
 * it. Nothing where neither fits, or where there is no such command.
 * @param keeps The message keeps the text that is asked about, so that the name of its command will do.
 */
export function encodeClick(click: Click, commands: readonly Command[], keeps = false): string | undefined {
  const { action, call, locale, fold = '', page = 1, version } = click;
  const command = commands.find(({ name }) => name.en === call.command);
  if (command === undefined) return undefined;
  const opened = `${fold}${page === 1 ? '' : `.${page.toString(BASE)}`}`;
  const head = `${LETTERS[action]}${locale === undefined ? '' : LOCALE_LETTERS[locale] + opened}${writeVersion(version)}`;
  const plain = `${head}${lineOf(call)}`;
  if (plain.length <= LIMITS.customId) return plain;
  const compact = `${head}~${encodeOptions(command, call.options)}`;
  if (compact.length <= LIMITS.customId) return compact;
  return keeps ? `${head}!${command.name.en}` : undefined;
}

function keptCall(name: string, kept: string | undefined, commands: readonly Command[]): Call | undefined {
  const command = commands.find((one) => one.name.en === name);
  if (!command?.message || kept === undefined) return undefined;
  return callTo(command, { [command.message.option]: kept });
}

/** What the end of an id asks, by its first sign: a command line, its compact form, or what the message keeps. */
function callIn(rest: string, kept: string | undefined, commands: readonly Command[]): Call | undefined {
  if (rest.startsWith('!')) return keptCall(rest.slice(1), kept, commands);
  if (rest.startsWith('~')) {
    const found = decodeOptions(rest.slice(1), commands);
    return found && callTo(found.command, found.options);
  }
  const read = readCommandLine(rest, commands);
  return read.ok ? read.call : undefined;
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
  const call = callIn(rest, kept, commands);
  if (call === undefined) return undefined;
  const version = readVersion(letters);
  return {
    action,
    call,
    locale: LOCALES[language],
    ...(fold && { fold }),
    ...(page > 1 && { page }),
    ...(version !== undefined && { version }),
  };
}
