import { type House, suggestFor } from '../../answer-to.ts';
import type { Command, Option } from '../../command/command.ts';
import { findCommand, findOption, quoted, readCommandLine } from '../../command/command-line.ts';
import type { Occasion } from '../../invocation.ts';
import type { Localized } from '../../knowledge/knowledge.ts';

export interface Completion {
  /** The end of the line that is being completed. */
  readonly typed: string;
  /** What could stand in its place; each begins with it, whatever the case. */
  readonly hits: readonly string[];
  /** Where nothing begins with it: the values that are nearest, with what they mean. */
  readonly hints: readonly string[];
}

const beginningWith = (typed: string, all: readonly string[]): readonly string[] =>
  all.filter((one) => one.toLowerCase().startsWith(typed.toLowerCase()));

/** Names in the reader's language; the English ones where only they begin with what was typed. */
function namesFor(typed: string, names: readonly Localized[], { locale }: Occasion): readonly string[] {
  const own = beginningWith(
    typed,
    names.map((name) => name[locale] ?? name.nb),
  );
  const english = names.map(({ en }) => en);
  return own.length > 0 ? own : beginningWith(typed, english);
}

interface Typing {
  readonly option: string;
  /** As it stands in the line, with its opening quote. */
  readonly typed: string;
  readonly value: string;
  readonly given: Readonly<Record<string, string>>;
}

function completeValue({ option, typed, value, given }: Typing, command: Command, setting: Occasion, house: House) {
  const invocation = { ...setting, command: command.name.en, options: { ...given, [option]: value } };
  const choices = suggestFor(invocation, option, house);
  const write = (text: string) => (typed.startsWith('"') ? `"${text}" ` : `${quoted(text)} `);
  const hits = beginningWith(
    typed,
    choices.map((choice) => write(choice.value)),
  );
  const hint = ({ value, label }: (typeof choices)[number]) => `${value}  ${label[setting.locale] ?? label.nb}`;
  return { typed, hits, hints: hits.length > 0 ? [] : choices.map(hint) };
}

/** Completes the end of a command line: the command's name, an option's name, or a value. */
export function completeLine(line: string, setting: Occasion, house: House): Completion {
  const [, name = '', rest] = /^\s*\/(\S*)(\s.*)?$/su.exec(line) ?? [];
  if (rest === undefined) {
    if (line.trim() !== '' && !line.trimStart().startsWith('/')) return { typed: '', hits: [], hints: [] };
    const names = house.commands.map((command) => command.name);
    const hits = namesFor(name, names, setting).map((one) => `/${one} `);
    return { typed: line.trimStart(), hits, hints: [] };
  }
  const command = findCommand(name, house.commands);
  if (!command) return { typed: '', hits: [], hints: [] };

  const [last, named, open] = /(?:\s([\p{L}\p{N}_-]+):|\s)("[^"]*|[^\s"]*)$/u.exec(line) ?? ['', undefined, ''];
  const read = readCommandLine(line.slice(0, line.length - last.length), house.commands);
  const given = read.ok ? read.call.options : {};
  const typed = open ?? '';
  const value = typed.replace(/^"/, '');
  if (named !== undefined) {
    const option = findOption(named, command);
    return option === undefined
      ? { typed: '', hits: [], hints: [] }
      : completeValue({ option, typed, value, given }, command, setting, house);
  }
  const free = Object.entries<Option>(command.options).filter(([option]) => !(option in given));
  const names = namesFor(
    typed,
    free.map(([, option]) => option.name),
    setting,
  );
  if (names.length > 0) return { typed, hits: names.map((one) => `${one}:`), hints: [] };
  const next = free[0]?.[0];
  if (next === undefined) return { typed: '', hits: [], hints: [] };
  return completeValue({ option: next, typed, value, given }, command, setting, house);
}
