import { escaped } from '../../language/escaped.ts';
import type { Numeral } from '../../language/numeral.ts';
import { numeralsIn } from '../../language/numerals.ts';
import { type Cover, isAt } from './covers.ts';
import type { Passage } from './page.ts';

/** A figure that is not printed where its citation says. */
export interface Misplaced {
  readonly cover: Cover;
  /** Where else in the text it stands. */
  readonly stands: readonly Passage[];
}

/** A number of the text that no citation accounts for. */
export interface Uncovered {
  readonly passage: Passage;
  readonly numeral: Numeral;
}

export interface Comparison {
  readonly checked: number;
  readonly numerals: number;
  readonly misplaced: readonly Misplaced[];
  readonly uncovered: readonly Uncovered[];
  readonly furniture: readonly Uncovered[];
}

type Span = readonly [start: number, end: number];

/** Where a text prints a figure: the whole of it, not the end of a longer number or the beginning of a longer word. */
function spansOf(printed: string, text: string): readonly Span[] {
  const words = printed.trim().split(/\s+/).map(escaped).join('\\s+');
  const whole = new RegExp(`(?<![\\p{L}\\d]|(?<!\\d)\\d{1,3}[.,\\s])${words}(?![\\p{L}\\d]|[.,\\s]\\d{3})`, 'giu');
  return [...text.matchAll(whole)].map((match) => [match.index, match.index + match[0].length]);
}

const overlaps = ({ start, end }: Numeral, [first, last]: Span): boolean => start < last && end > first;

function isCovered(numeral: Numeral, passage: Passage, covers: readonly Cover[]): boolean {
  return covers.some(({ printed, numbers, days }) => {
    if (printed !== undefined && spansOf(printed, passage.text).some((span) => overlaps(numeral, span))) return true;
    return numeral.day === undefined ? numbers.has(numeral.value) : days.has(numeral.day);
  });
}

/** Holds a release's text against all that it is cited for. */
export function compare(passages: readonly Passage[], covers: readonly Cover[]): Comparison {
  const printed = covers.filter((cover) => cover.printed !== undefined);
  const stands = (cover: Cover): Passage[] =>
    passages.filter(({ kind, text }) => kind !== 'furniture' && spansOf(cover.printed ?? '', text).length > 0);
  const misplaced = printed.flatMap((cover) => {
    const found = stands(cover);
    return found.some((passage) => isAt(cover.where, passage)) ? [] : [{ cover, stands: found }];
  });
  const found = passages.flatMap((passage) => numeralsIn(passage.text).map((numeral) => ({ passage, numeral })));
  // The title stands in the release's own file, whole.
  const inText = found.filter(({ passage: { kind } }) => kind === 'paragraph' || kind === 'subheading');
  return {
    checked: printed.length,
    numerals: inText.length,
    misplaced,
    uncovered: inText.filter(
      ({ passage, numeral }) =>
        !isCovered(
          numeral,
          passage,
          covers.filter(({ where }) => isAt(where, passage)),
        ),
    ),
    furniture: found.filter(({ passage: { kind } }) => kind === 'furniture'),
  };
}
