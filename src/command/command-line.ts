import type { Problem } from '../answer/answer.ts';
import type { Call } from '../invocation.ts';
import type { Localized } from '../knowledge/knowledge.ts';
import { inAllLanguages } from '../knowledge/names.ts';
import { oncePer } from '../knowledge/once.ts';
import { fold } from '../language/fold.ts';
import { nearest } from '../language/nearest.ts';
import type { Command, Option } from './command.ts';

export type ReadLine = { readonly ok: true; readonly call: Call } | { readonly ok: false; readonly problem: Problem };

/** What stands between quotes of these kinds is one value; phones turn plain ones into the others. */
const QUOTES: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“', '«': '»' };
const NEEDS_QUOTES = /^$|[\s"“”„«»\\]/u;
const NAME = /^([\p{L}\p{M}][\p{L}\p{M}\p{N}_-]*):/u;

const nameKey = (name: string): string => fold(name).replaceAll('_', '-');

/** By each of their names, folded; where two go by one name, the first has it. */
function byName<One>(all: readonly One[], namesOf: (one: One) => Localized): ReadonlyMap<string, One> {
  const found = all.flatMap((one) => inAllLanguages(namesOf(one)).map((name) => [nameKey(name), one] as const));
  return new Map(found.reverse());
}

/** As Discord sends a name it is a key already, and folding it anew takes longer than finding it. */
const find = <One>(given: string, known: ReadonlyMap<string, One>): One | undefined =>
  known.get(given) ?? known.get(nameKey(given));

const commandsByName = oncePer((commands: readonly Command[]) => byName(commands, ({ name }) => name));
const optionsByName = oncePer(({ options }: Command) => byName(Object.keys(options), (name) => options[name].name));

/** Finds a command by its name in any language; case, accents and `_` for `-` make no difference. */
export const findCommand = (given: string, commands: readonly Command[]): Command | undefined =>
  find(given, commandsByName(commands));

/** Finds an option in the same way; gives its English name, by which all else knows it. */
export const findOption = (given: string, command: Command): string | undefined => find(given, optionsByName(command));

export function unknownCommand(given: string, commands: readonly Command[]): Problem {
  const names = commands.flatMap(({ name }) => [name.en, name.nb, name.nn ?? name.nb].map((text) => ({ text, name })));
  const near = nearest(given, names, ({ text }) => text).map(({ name }) => name.en);
  return { kind: 'unknown-command', given, suggestions: [...new Set(near)].slice(0, 3) };
}

export const unknownOption = (given: string, command: Command): Problem => ({
  kind: 'unknown-option',
  command: command.name,
  given,
  known: Object.values<Option>(command.options).map(({ name }) => name),
});

class Unreadable extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.kind);
    this.problem = problem;
  }
}

/** Reads the value at the start of the text; gives it and what is left. */
function readValue(text: string, isText: boolean, command: Command): readonly [value: string, rest: string] {
  const close = QUOTES[text[0] ?? ''];
  if (close === undefined) {
    let end = text.search(/\s|$/u);
    while (isText && end < text.length && !startsOption(text.slice(end).trimStart(), command)) {
      end = end + 1 + text.slice(end + 1).search(/\s|$/u);
    }
    return [text.slice(0, end).trimEnd(), text.slice(end)];
  }
  let value = '';
  for (let at = 1; at < text.length; at += 1) {
    if (text[at] === close) return [value, text.slice(at + 1)];
    if (text[at] === '\\' && at + 1 < text.length) at += 1;
    value += text[at];
  }
  throw new Unreadable({ kind: 'unfinished-quote', given: text });
}

function startsOption(text: string, command: Command): boolean {
  const name = NAME.exec(text)?.[1];
  return name !== undefined && findOption(name, command) !== undefined;
}

/** Discord shows a space after the colon of an option, and so does who copies that; what follows is then its value. */
function spacedValue(text: string, command: Command): string {
  const value = text.trimStart();
  return value === '' || startsOption(value, command) ? text : value;
}

function readOptions(text: string, command: Command): Record<string, string> {
  const options: Record<string, string> = {};
  let rest = text.trimStart();
  while (rest) {
    const given = NAME.exec(rest)?.[1];
    const name = given === undefined ? undefined : findOption(given, command);
    const free = Object.keys(command.options).find((one) => !(one in options));
    const isFreeText = free !== undefined && command.options[free].kind.expected === 'text';
    if (given !== undefined && name === undefined && !isFreeText) throw new Unreadable(unknownOption(given, command));
    const into = name ?? free;
    if (into === undefined) throw new Unreadable({ kind: 'too-many-values', command: command.name, given: rest });
    const option: Option = command.options[into];
    if (into in options) throw new Unreadable({ kind: 'twice', option: option.name });
    const after = name === undefined ? rest : rest.slice((given?.length ?? 0) + 1);
    const [value, left] = readValue(spacedValue(after, command), option.kind.expected === 'text', command);
    options[into] = value;
    rest = left.trimStart();
  }
  return options;
}

/**
 * Reads `/name option:value …`: options in any order, by their name in any language; a value without a name fills the
 * next free option; quotes around spaces. A text option without quotes runs on to the next option or the end.
 */
export function readCommandLine(line: string, commands: readonly Command[]): ReadLine {
  const [, name = '', rest = ''] = /^\s*\/\s*(\S*)(.*)$/su.exec(line) ?? [];
  const command = findCommand(name, commands);
  if (!command) return { ok: false, problem: unknownCommand(name, commands) };
  try {
    return { ok: true, call: callTo(command, readOptions(rest, command)) };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, problem: error.problem };
    throw error;
  }
}

export const quoted = (value: string): string =>
  NEEDS_QUOTES.test(value) ? `"${value.replace(/["\\]/g, '\\$&')}"` : value;

/** A command asked with these options, by their English names: in the definition's order, those without a value left out. */
export function callTo(command: Command, options: Readonly<Record<string, string | undefined>>): Call {
  const given = Object.keys(command.options).flatMap((name) => {
    const value = options[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { command: command.name.en, options: Object.fromEntries(given) };
}

/** The line that {@link readCommandLine} reads back: English names, quotes where needed. A text that was no call stays as it is. */
export const lineOf = (asked: Call | string): string =>
  typeof asked === 'string'
    ? asked
    : [`/${asked.command}`, ...Object.entries(asked.options).map(([name, value]) => `${name}:${quoted(value)}`)].join(
        ' ',
      );
