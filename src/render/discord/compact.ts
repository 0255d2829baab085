import type { Command, Option } from '../../command/command.ts';
import type { Call } from '../../invocation.ts';
import { oncePer } from '../../knowledge/once.ts';
import { dayNumber, dayText } from '../../language/calendar.ts';
import { isDay } from '../../language/day.ts';

const BASE = 36;
const UNKNOWN = 'unknown';
/** Enough for days to the year 6568, for months, for the length of any text that can stand in 100 characters. */
const DAY_DIGITS = 4;
const COUNT_DIGITS = 2;
const MARK_DIGITS = 3;

const digits = (number: number, length: number): string => number.toString(BASE).padStart(length, '0');

/**
 * Changes when a command's options or their choices do, so that a button from before such a change is known as old
 * instead of being read as something that was never meant.
 */
const markOf = oncePer((command: Command): string => {
  const definition = JSON.stringify(
    Object.entries<Option>(command.options).map(([name, { kind }]) => [name, kind.choices?.map(({ value }) => value)]),
  );
  let hash = 0;
  for (const character of definition) hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) >>> 0;
  return digits(hash % BASE ** MARK_DIGITS, MARK_DIGITS);
});

/** Days since 1970 of a calendar day since then. */
const daysOf = (iso: string): number | undefined => (isDay(iso) && dayNumber(iso) >= 0 ? dayNumber(iso) : undefined);

/** One value: a letter that says how it is written, then as many characters as that letter takes. */
function encodeValue(value: string, { kind }: Option): string {
  const choice = kind.choices?.findIndex((one) => one.value === value) ?? -1;
  if (choice >= 0) return `c${digits(choice, COUNT_DIGITS)}`;
  if (value === UNKNOWN) return 'u';
  const [from, to] = value.split('/').map(daysOf);
  if (from !== undefined && to !== undefined) return `i${digits(from, DAY_DIGITS)}${digits(to, DAY_DIGITS)}`;
  const [, before, exact, after] = /^\.\.\/(.+)$|^([\d-]+)$|^(.+)\/\.\.$/.exec(value) ?? [];
  const days = daysOf(before ?? exact ?? after ?? '');
  if (days !== undefined) return `${before ? 'b' : after ? 'f' : 'd'}${digits(days, DAY_DIGITS)}`;
  return `t${digits(value.length, COUNT_DIGITS)}${value}`;
}

/** Reads one value from where it begins; gives it and where the next begins. Digits that are cut short are no number. */
function decodeValue(text: string, at: number, { kind }: Option): readonly [string, number] | undefined {
  const number = (length: number, start = at + 1) => {
    const taken = text.slice(start, start + length);
    return taken.length === length && /^[0-9a-z]+$/.test(taken) ? Number.parseInt(taken, BASE) : Number.NaN;
  };
  const dayAt = (start: number): string | undefined => {
    const days = number(DAY_DIGITS, start);
    return Number.isNaN(days) ? undefined : dayText(days);
  };
  const afterDay = at + 1 + DAY_DIGITS;
  const dated = (written: (day: string) => string, end = afterDay): readonly [string, number] | undefined => {
    const day = dayAt(at + 1);
    return day === undefined ? undefined : [written(day), end];
  };
  switch (text[at]) {
    case 'c': {
      const choice = kind.choices?.[number(COUNT_DIGITS)];
      return choice && [choice.value, at + 1 + COUNT_DIGITS];
    }
    case 'u':
      return [UNKNOWN, at + 1];
    case 'd':
      return dated((day) => day);
    case 'b':
      return dated((day) => `../${day}`);
    case 'f':
      return dated((day) => `${day}/..`);
    case 'i': {
      const to = dayAt(afterDay);
      return to === undefined ? undefined : dated((from) => `${from}/${to}`, afterDay + DAY_DIGITS);
    }
    case 't': {
      const start = at + 1 + COUNT_DIGITS;
      const end = start + number(COUNT_DIGITS);
      return end <= text.length ? [text.slice(start, end), end] : undefined;
    }
    default:
      return undefined;
  }
}

/** A command and its options in few characters: its name, the mark of its definition, then each option by its place. */
export function encodeOptions(command: Command, values: Call['options']): string {
  const parts = Object.entries<Option>(command.options).map(([name, option], place) => {
    const value = values[name];
    return value === undefined ? '' : digits(place, 1) + encodeValue(value, option);
  });
  return `${command.name.en}.${markOf(command)}${parts.join('')}`;
}

/** The inverse of {@link encodeOptions}; nothing for anything that it would not have written. */
export function decodeOptions(
  text: string,
  commands: readonly Command[],
): { readonly command: Command; readonly options: Call['options'] } | undefined {
  const dot = text.indexOf('.');
  const command = commands.find(({ name }) => name.en === text.slice(0, dot));
  let at = dot + 1 + MARK_DIGITS;
  if (command === undefined || text.slice(dot + 1, at) !== markOf(command)) return undefined;
  const names = Object.keys(command.options);
  const options: Record<string, string> = {};
  while (at < text.length) {
    const name = names[Number.parseInt(text[at] ?? '', BASE)];
    const option: Option | undefined = name === undefined ? undefined : command.options[name];
    const value = option && decodeValue(text, at + 1, option);
    if (name === undefined || value === undefined) return undefined;
    [options[name], at] = value;
  }
  return encodeOptions(command, options) === text ? { command, options } : undefined;
}
