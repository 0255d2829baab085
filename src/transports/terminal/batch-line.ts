import type { Command } from '../../command.ts';
import { type Problem, readCommandLine } from '../../command-line.ts';
import { type Invocation, LOCALES, type Locale } from '../../invocation.ts';
import { isDay } from '../../options/calendar.ts';
import type { InputLine } from './lines.ts';

/** What was asked, or why it could not be read, and in which language to say so. */
export type Reading =
  | { readonly ok: true; readonly invocation: Invocation }
  | { readonly ok: false; readonly problem: Problem; readonly locale: Locale; readonly given: string };

type Setting = Pick<Invocation, 'locale' | 'today'>;
type Fault = Extract<Problem, { kind: 'malformed' }>['fault'];

/** As much of a malformed line as is said again. */
const GIVEN_LENGTH = 100;

/** Reads a question: a command line where it begins with `/`, else a free question to `/ask`. */
export function readQuestion(text: string, setting: Setting, commands: readonly Command[]): Reading {
  if (!/^\s*\//.test(text))
    return { ok: true, invocation: { ...setting, command: 'ask', options: { question: text.trim() } } };
  const read = readCommandLine(text, commands);
  return read.ok
    ? { ok: true, invocation: { ...setting, ...read.invocation } }
    : { ok: false, problem: read.problem, locale: setting.locale, given: text.trim() };
}

/** The value of an option as a command line would say it; undefined where it has no value that one could say. */
function valueOf(value: unknown): string | undefined {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Options by name as text, those that are null left out; undefined where one is no string, number or boolean. */
function readOptions(given: unknown): Record<string, string> | undefined {
  if (!isRecord(given)) return undefined;
  const told = Object.entries(given).filter(([, value]) => value !== null);
  const read = told.map(([name, value]) => [name, valueOf(value)] as const);
  return read.every((pair): pair is readonly [string, string] => pair[1] !== undefined)
    ? Object.fromEntries(read)
    : undefined;
}

function readRequest(request: unknown, setting: Setting, commands: readonly Command[]): Reading | Fault {
  if (!isRecord(request)) return 'fields';
  const { text = null, command = null, options = null, locale = null, today = null } = request;
  const spoken = locale === null ? setting.locale : LOCALES.find((one) => one === locale);
  if (spoken === undefined) return 'locale';
  if (today !== null && !(typeof today === 'string' && isDay(today))) return 'today';
  const own: Setting = { locale: spoken, today: today ?? setting.today };

  if (typeof text === 'string' && text.trim() !== '' && command === null && options === null)
    return readQuestion(text, own, commands);
  if (typeof command !== 'string' || command.trim() === '' || text !== null) return 'fields';
  const given = readOptions(options ?? {});
  if (given === undefined) return 'options';
  const line = readCommandLine(`/${command.trim().replace(/^\//, '')}`, commands);
  if (!line.ok) return { ok: false, problem: line.problem, locale: own.locale, given: command };
  return { ok: true, invocation: { ...own, ...line.invocation, options: { ...line.invocation.options, ...given } } };
}

/**
 * Reads one line of a batch: a question as plain text, or JSON as `{"text", "locale", "today"}` or `{"command",
 * "options", "locale", "today"}`. A null counts as left out; other keys are the sender's own and left alone.
 */
export function readBatchLine(line: InputLine, setting: Setting, commands: readonly Command[]): Reading {
  const malformed = (fault: Fault): Reading => {
    const given = line.text.slice(0, GIVEN_LENGTH);
    return { ok: false, problem: { kind: 'malformed', given, fault }, locale: setting.locale, given };
  };
  if (line.cut) return malformed('too-long');
  if (!/^\s*{/.test(line.text)) return readQuestion(line.text, setting, commands);
  let request: unknown;
  try {
    request = JSON.parse(line.text);
  } catch {
    return malformed('json');
  }
  const read = readRequest(request, setting, commands);
  return typeof read === 'string' ? malformed(read) : read;
}
