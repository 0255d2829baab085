import { fold } from '../../language/fold.ts';
import type { Kind } from '../command.ts';
import { isUnknown, UNKNOWN } from './unknown.ts';

const WITH_UNIT = /^(\d{1,3}) ?(?:mnd\.?|mnds\.?|maneder?|manader?|months?|m)?$/;
const OFFERED = [0, 1, 3, 6, 9, 12, 18, 24];

/** Such as `../3` (three or fewer) and `4/..` (four or more). */
const RANGE = /^(?:\.\.\/\d{1,3}|\d{1,3}\/\.\.)$/;

/**
 * A number of whole months in digits, or as far as it is known: `../3`, `4/..`, `unknown`. "6 måneder" and "6 months"
 * are read too.
 */
export const months: Kind<string> = {
  expected: 'months',
  suggest: (typed) => {
    const number = WITH_UNIT.exec(fold(typed))?.[1];
    const offered = number === undefined ? (typed.trim() ? [] : OFFERED) : [Number(number)];
    return [
      ...offered.map((count) => ({
        value: String(count),
        label: { nb: `${count} måneder`, nn: `${count} månader`, en: `${count} months` },
      })),
      UNKNOWN,
    ];
  },
  read: (given) => {
    if (isUnknown(given)) return { ok: true, value: UNKNOWN.value };
    if (RANGE.test(given.trim())) return { ok: true, value: given.trim() };
    const number = WITH_UNIT.exec(fold(given))?.[1];
    if (number !== undefined) return { ok: true, value: String(Number(number)) };
    return { ok: false, suggestions: [{ nb: '6', en: '6' }, UNKNOWN.label] };
  },
  write: (value) => value,
};
