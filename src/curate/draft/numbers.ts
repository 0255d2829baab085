import { amountsIn } from '../../language/amounts.ts';
import type { Numeral } from '../../language/numeral.ts';
import { numeralsIn } from '../../language/numerals.ts';
import { sentencesOf } from '../../language/sentences.ts';
import { meet } from '../../language/spans.ts';
import { type TimeIn, timesIn } from '../../language/times.ts';
import { flat } from '../../language/tokens.ts';
import type { Piece } from './piece.ts';
import { type Counted, countedAfter } from './units.ts';

/** A number that a sentence prints, and what it is. Offsets are those of the sentence. */
export interface Found {
  readonly numeral: Numeral;
  /**
   * `figure`: something is counted. `time`: a part of a date or period. `day`: a whole date. `span`: a number of years that
   * another figure is about, as in "på to år".
   */
  readonly kind: 'figure' | 'time' | 'day' | 'span';
  readonly counted?: Counted | undefined;
  readonly qualifier?: ReturnType<typeof amountsIn>[number]['qualifier'];
  /** In base units, as the reader of amounts has it. */
  readonly value: number;
}

/** One sentence with its numbers and times; the unit in which a draft is made. */
export interface Told {
  readonly piece: Piece;
  /** From 1 through the whole text. */
  readonly number: number;
  readonly sentence: string;
  /** The sentence in small letters without accents, each letter in its place. */
  readonly plain: string;
  readonly numbers: readonly Found[];
  readonly times: readonly TimeIn[];
}

/** "på to år", "over de to budsjettårene": how long a figure is about, and no figure itself. */
const SPAN_BEFORE = /(?:pa|over|gjennom|etter|i lopet av)(?: de| dei| en periode pa)? $/;
const YEARS_AFTER = /^ *(?:\w*ar|arene|budsjettar\w*|years?)\b/;

/** "strekker seg over fire år": four years, and no more than four. */
const STRETCHES = /(?:strekk|fordel|spre|tar)\w* (?:seg )?over $/;

/** Tables print money in thousands or millions, and say so in a heading. */
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/\bmrd|milliard/, 1e9],
  [/\bmill|\bmnok|\bmkr/, 1e6],
  [/\b1 ?000 kr|\btkr|tusen kr/, 1e3],
];

/** Whatever number stands in a cell is a figure; its headings say of what. */
function inCell({ row = '', column = '', heading = '', unit = '', value }: Piece, sentence: string): readonly Found[] {
  return numeralsIn(sentence).map((numeral): Found => {
    const said = [unit, column, row, heading].map((one) => flat(one).replaceAll('æ', 'a'));
    const words = said.flatMap((one) => one.split(/(?<=\s)/));
    const counted = words.map((word) => countedAfter(word)).find((one) => one !== undefined);
    const scale =
      counted?.units[0] === 'NOK' ? (SCALES.find(([pattern]) => said.some((one) => pattern.test(one)))?.[1] ?? 1) : 1;
    const sign = /^\s*[-–−]/.test(sentence) ? -1 : 1;
    const figure = value ?? sign * numeral.value * scale;
    return { numeral, kind: 'figure', value: figure, counted: counted && { ...counted, length: 0 } };
  });
}

function foundIn(piece: Piece, sentence: string, plain: string, times: readonly TimeIn[]): readonly Found[] {
  if (piece.kind === 'cell') return inCell(piece, sentence);
  const amounts = amountsIn(sentence);
  const numerals = numeralsIn(sentence);
  const hasMoney = numerals.some(({ scale }) => scale >= 3);
  return numerals.map((numeral): Found => {
    const { start, end, value, scale, day } = numeral;
    const amount = amounts.find((one) => meet(numeral, one));
    const before = plain.slice(0, start);
    const after = plain.slice(end);
    if (day !== undefined) return { numeral, kind: 'day', value };
    if (scale === 0 && times.some((one) => meet(numeral, one))) return { numeral, kind: 'time', value };
    if (hasMoney && SPAN_BEFORE.test(before) && YEARS_AFTER.test(after)) return { numeral, kind: 'span', value };
    if (!amount && scale === 0) return { numeral, kind: 'time', value };
    const counted = countedAfter(after) ?? (scale >= 6 ? { units: ['NOK' as const], length: 0 } : undefined);
    const qualifier = STRETCHES.test(before) ? undefined : amount?.qualifier;
    return { numeral, kind: 'figure', value: amount?.value ?? value, counted, qualifier };
  });
}

/**
 * Where the sentences of a piece begin. What holds no letter ("§ 3.") is no sentence to the reader, but its numbers must not be
 * lost, so it goes with the one before; and no number or date is divided ("12. mai 2024").
 */
function startsOf({ kind, text }: Piece, today: string): readonly number[] {
  if (kind !== 'paragraph') return [0];
  const whole = [...numeralsIn(text), ...timesIn(text, today)];
  const [, ...more] = sentencesOf(text).map(({ start }) => start);
  return [0, ...more.filter((start) => !whole.some((one) => one.start < start && start < one.end))];
}

/** Every sentence of the pieces, furniture left out. @param today The day from which "i fjor" is reckoned. */
export function toldIn(pieces: readonly Piece[], today: string): readonly Told[] {
  let number = 0;
  return pieces.flatMap((piece): Told[] => {
    if (piece.kind === 'furniture') return [];
    const starts = startsOf(piece, today);
    return starts.map((start, at) => {
      number += 1;
      const sentence = piece.text.slice(start, starts[at + 1]).trim();
      const plain = flat(sentence).replaceAll('æ', 'a');
      const times = piece.kind === 'cell' ? [] : timesIn(sentence, today);
      return { piece, number, sentence, plain, times, numbers: foundIn(piece, sentence, plain, times) };
    });
  });
}
