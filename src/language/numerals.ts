import { plainly } from './digits.ts';
import { LONGEST_WORD, type NumberFound, type Numeral, UNIT_AT_MOST } from './numeral.ts';
import { readAt } from './numeral-digits.ts';
import { VULGAR, zerosOf } from './numeral-scales.ts';
import { readWords } from './numeral-words.ts';

/** Where a number may begin: at a digit, a half and the like, or a word. */
const BEGINS = new RegExp(String.raw`\d|${VULGAR}|\p{L}+`, 'gu');
/** Digits behind a letter are a part of a name (LIS1), but for these. */
const IS_CURRENCY = /(?:^|[^\p{L}])(?:nok|kr)$/iu;
const IS_SCALE_BEFORE = /^(?:mnok|mkr|tnok|tkr)$/i;

const AND_MORE = /^\.? (?:(?:og|and) )?$/i;
/** What the second part of "129 millioner og 500 000" is followed by where it counts the same. */
const OF_THE_SAME = /^ ?(?:kr\b|kron|nok\b|mer\b|meir\b|more\b|ekstra\b|extra\b|i\b|in\b|til\b|to\b|for\b|[.,;!?)]|$)/i;

/** "129 millioner og 500 000 kroner" is one number; where it may be two, neither is sure. */
function joined(found: readonly NumberFound[], text: string): readonly NumberFound[] {
  const all: NumberFound[] = [];
  for (const one of found) {
    const last = all.at(-1);
    const between = last ? text.slice(last.end, one.start) : '';
    const isPart =
      last !== undefined &&
      AND_MORE.test(between) &&
      last.scale >= 3 &&
      last.precision >= 10 ** last.scale &&
      !one.isDate &&
      one.value < 10 ** last.scale &&
      (one.scale > 0 ? one.scale < last.scale : one.value >= 1000 && !(one.isBare && one.value < 10_000));
    if (!isPart) all.push(one);
    else if (between.trim().length < 2 || OF_THE_SAME.test(text.slice(one.end, one.end + UNIT_AT_MOST)))
      all.splice(-1, 1, { ...last, end: one.end, value: last.value + one.value, precision: one.precision });
    else all.splice(-1, 1, { ...last, isUnsure: true }, { ...one, isUnsure: true });
  }
  return all;
}

/** All numbers and dates of a plain text, in order. */
function foundIn(text: string): readonly NumberFound[] {
  const found: NumberFound[] = [];
  BEGINS.lastIndex = 0;
  for (let begin = BEGINS.exec(text); begin; begin = BEGINS.exec(text)) {
    const [word] = begin;
    const start = begin.index;
    const end = start + word.length;
    let next: NumberFound | number | undefined;
    if (/^\p{L}/u.test(word)) {
      const digit = IS_SCALE_BEFORE.test(word) ? /^ ?\d/.exec(text.slice(end, end + 2)) : null;
      const read = digit ? readAt(text, end + digit[0].length - 1, zerosOf(word)) : readWords(text, start);
      next = digit && typeof read === 'object' ? { ...read, start } : read;
    } else {
      const before = text.charAt(start - 1);
      const isInName = /[\p{L}\d]/u.test(before) && !IS_CURRENCY.test(text.slice(Math.max(0, start - 5), start));
      next = isInName
        ? start + (/^\d+(?:[.,'·_]\d+)*/.exec(text.slice(start, start + LONGEST_WORD))?.[0].length ?? 1)
        : readAt(text, start, 0);
    }
    if (typeof next === 'object') found.push(next);
    if (next !== undefined) BEGINS.lastIndex = typeof next === 'object' ? next.end : next;
  }
  return found;
}

/**
 * Every number and date of a text, in whatever way people write and paste them: digits of all scripts with the separators of
 * several countries, millions and milliards, powers of ten, halves, number words, dates. Digits inside a name (LIS1) are no
 * number, and what cannot be read whole is none either.
 */
export function numeralsIn(given: string): readonly Numeral[] {
  const { text, at } = plainly(given);
  return joined(foundIn(text), text).map((one) => {
    const last = at[one.end - 1] ?? 0;
    const [start, end] = [at[one.start] ?? 0, last + String.fromCodePoint(given.codePointAt(last) ?? 0).length];
    return { ...one, start, end, text: given.slice(start, end) };
  });
}
