import type { Knowledge } from '../knowledge/find.ts';
import { isWithin, meet } from '../language/spans.ts';
import { type TimeIn, timesIn } from '../language/times.ts';
import { type Amount, amountsOf, inWordsIn } from './amounts-claimed.ts';
import { countWords } from './clause-of-number.ts';
import { type Part, readPart } from './part.ts';
import type { Reckoned } from './reckoned.ts';

/** "Kommuner med under 2 000 innbyggere": the number tells which are meant, where another is said of them. */
const IN_NAME =
  /(?:kommuner|kommunar|municipalities|fastleger|fastlegar|leger|legar|gps|doctors|lister|lists)(?:,)?\s+(?:med|of|with|på)\s+(?:(?:under|over|minst|mer enn|meir enn|more than|fewer than|less than|at least)\s+)?$/iu;
const BEFORE = 48;

/** A sentence with more amounts is a table, of which no more is read. */
const MOST_AMOUNTS = 24;
/** What may stand between two amounts that are said of different things. */
const BETWEEN = /[,;:(]\s|\s(?:og|and|men|but|mens|while|samt|pluss|plus|derav|hvorav)\s|\s[-–—]\s/giu;
/** Else a verb begins what is said of the second. */
const VERB = /\s(?:var|er|som|vart|ble|blei|was|is|which|utgjør|utgjorde)\s/giu;
/** Where the sentence is cut, so that each piece has one amount: at the first mark or word between two of them. */
function cuts(text: string, amounts: readonly Amount[]): readonly number[] {
  return amounts.slice(1).map(({ start }, at) => {
    const from = amounts[at]?.end ?? 0;
    const [first] = text.slice(from, start).matchAll(BETWEEN);
    if (first) return from + first.index + 1;
    const [verb] = text.slice(from, start).matchAll(VERB);
    if (verb) return from + verb.index + 1;
    const between = text.slice(from, start).trimEnd();
    return from + Math.max(0, between.lastIndexOf(' '));
  });
}

/** "Fra 480 til 730 millioner": two levels, and the first is in millions too. */
const isFromTo = (text: string, one: Amount, other: Amount): boolean =>
  /(?:\bfra|\bfrå|\bfrom)\s+\S*\s*$/iu.test(text.slice(0, one.start)) &&
  /^[^.,;]{0,40}?\s(?:til|to)\s+\S*\s*$/iu.test(text.slice(one.end, other.start));

/** A stretch of a sentence with one amount. */
export interface Piece {
  readonly amount: Amount;
  readonly start: number;
  readonly part: Part;
  readonly times: readonly TimeIn[];
  /** The amount's own end of "from … to …". */
  readonly end: 'from' | 'to' | undefined;
}

/** The pieces of a sentence, one for each number that is said of something. */
export function piecesOf(
  text: string,
  times: readonly TimeIn[],
  reckoned: readonly Reckoned[],
  knowledge: Knowledge,
): { readonly pieces: readonly Piece[]; readonly isCut: boolean } {
  const isDate = (one: Amount) => [...times, ...reckoned].some((time) => meet(one, time));
  const read = amountsOf(text).filter((one) => !isDate(one));
  const undated = read.length > 0 ? read : inWordsIn(text);
  const stated = undated.filter(({ start }) => !IN_NAME.test(text.slice(Math.max(0, start - BEFORE), start)));
  const all = stated.length > 0 ? stated : undated;
  const amounts = all.slice(0, MOST_AMOUNTS);
  const at = [0, ...cuts(text, amounts), text.length];
  const pieces = amounts.map((amount, index): Piece => {
    const [start = 0, end = text.length] = [at[index], at[index + 1]];
    const [before, after] = [amounts[index - 1], amounts[index + 1]];
    const isFrom = after !== undefined && isFromTo(text, amount, after);
    const isTo = before !== undefined && isFromTo(text, before, amount);
    return {
      amount:
        isFrom && amount.scale === 0
          ? {
              ...amount,
              value: amount.value * 10 ** after.scale,
              scale: after.scale,
              ...(after.unit && { unit: amount.unit ?? after.unit }),
            }
          : amount,
      start,
      part: readPart(text.slice(start, end), knowledge),
      times: times.filter((time) => isWithin(time, { start, end })),
      end: isFrom ? 'from' : isTo ? 'to' : undefined,
    };
  });
  return { pieces, isCut: all.length > amounts.length };
}

/** The time of a piece, and whether that is an end of a stretch. */
export function timeOf({ times, end }: Piece): { readonly period: string | undefined; readonly isLoose: boolean } {
  // "Fra desember 2023 til mai 2024" gives each of two numbers its own.
  const first = end === 'to' ? times.at(-1) : times[0];
  const [from, to] = first?.period.split('/') ?? [];
  if (end && to !== undefined) return { period: end === 'from' ? from : to, isLoose: false };
  return { period: first?.period, isLoose: first !== undefined && first.relation !== 'at' };
}

/** What stands before the first number and its words holds for all of them: "I 2021 vedtok Stortinget …". */
export function headOf(text: string, pieces: readonly Piece[], today: string): string {
  const [first] = pieces;
  if (!first) return '';
  const head = text.slice(0, first.amount.start);
  const [time] = timesIn(head, today);
  const before = time ? head.slice(0, time.start) : head;
  return countWords(before) <= HEAD_WORDS ? head : '';
}
const HEAD_WORDS = 3;
