import type { NumberUnit } from '../../knowledge/schema/table-input.ts';
import { fold } from '../../language/fold.ts';
import type { Choice, Kind } from '../command.ts';
import { isUnknown, UNKNOWN_CHOICE } from './unknown.ts';

/** Such as `../3` (three or fewer), `4/..` (four or more) and `56/59`. */
const RANGE = /^(?:\.\.\/\d{1,4}|\d{1,4}\/(?:\.\.|\d{1,4}))$/;

interface Unit {
  /** A number with or without the unit, folded; digits in the first group. */
  readonly written: RegExp;
  /** Offered while nothing has been typed. */
  readonly offered: readonly number[];
  readonly example: string;
  readonly label: (count: number) => Choice['label'];
}

const UNITS: Readonly<Record<NumberUnit, Unit>> = {
  months: {
    written: /^(\d{1,3}) ?(?:mnd\.?|mnds\.?|maneder?|manader?|months?|m)?$/,
    offered: [0, 1, 3, 6, 9, 12, 18, 24],
    example: '6',
    label: (count) => ({ nb: `${count} måneder`, nn: `${count} månader`, en: `${count} months` }),
  },
  years: {
    written: /^(\d{1,3}) ?(?:ar(?: gam[ma]*l)?|years?(?: old)?|yrs?)?$/,
    offered: [],
    example: '57',
    label: (count) => ({ nb: `${count} år`, en: `${count} years` }),
  },
  persons: {
    written:
      /^(\d{1,2}[ .,]?\d{3}|\d{1,4}) ?(?:pasientar|pasienter|personar|personer|innbygg?[a-z]*|people|patients|persons)?$/,
    offered: [],
    example: '850',
    label: (count) => ({ nb: `${count} personer`, nn: `${count} personar`, en: `${count} people` }),
  },
};

/** Reads a whole number in digits, with or without its unit: "6", "6 måneder", "1 200 pasienter". */
export function readNumber(given: string, unit: NumberUnit): number | undefined {
  const digits = UNITS[unit].written.exec(fold(given))?.[1];
  return digits === undefined ? undefined : Number(digits.replace(/\D/g, ''));
}

/** A whole number in digits, or as far as it is known: `../3`, `4/..`, `56/59`, `unknown`. */
export function number(unit: NumberUnit): Kind<string> {
  const { offered, example, label } = UNITS[unit];
  return {
    expected: unit,
    suggest: (typed) => {
      const read = readNumber(typed, unit);
      const counts = read === undefined ? (typed.trim() ? [] : offered) : [read];
      return [...counts.map((count) => ({ value: String(count), label: label(count) })), UNKNOWN_CHOICE];
    },
    read: (given) => {
      if (isUnknown(given)) return { ok: true, value: UNKNOWN_CHOICE.value };
      const range = given.trim();
      if (RANGE.test(range)) return { ok: true, value: range };
      const read = readNumber(given, unit);
      if (read !== undefined) return { ok: true, value: String(read) };
      return { ok: false, suggestions: [{ nb: example, en: example }, UNKNOWN_CHOICE.label] };
    },
    write: (value) => value,
  };
}
