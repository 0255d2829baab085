import { wordNumber } from '../../language/number-words.ts';
import { type Told, type ToldWord, wordAt } from '../../language/told-words.ts';

/** How many months a unit of time is, by how its word begins. */
const UNITS: readonly (readonly [begins: RegExp, months: number])[] = [
  [/^(?:m(?:aned|anad|and)|mnd$|month)/, 1],
  [/^(?:ar$|arene$|years?$|yr)/, 12],
  [/^(?:uke|veke|week)/, 7 / 30.44],
  [/^(?:dag|day)/, 1 / 30.44],
];
/** Lengths whose number is a word that counts nothing else. */
const PARTS: Readonly<Record<string, number>> = { halvt: 0.5, halvannet: 1.5, halvanna: 1.5, halvtanna: 1.5 };
const SMALL: Readonly<Record<string, number>> = { to: 2, two: 2, tre: 3, three: 3, fire: 4, four: 4, fem: 5, five: 5 };
const ONE = new Set(['et', 'ett', 'eit', 'eitt', 'one', 'a', 'en', 'ein']);

/** "Én dag i uka", "two weeks every month": how much of each, and not how long. */
const EACH = /^(?:hver|hvert|kvar|kvart|every|each|per|pr)$/;
const OF_EACH: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:i|a|the)$/, /^(?:uka|uken|veka|manaden|maneden|week|month)$/],
];
function isOfEach(words: readonly ToldWord[], at: number): boolean {
  const [next, after] = [wordAt(words, at), wordAt(words, at + 1)];
  if (words[at]?.clause !== words[at - 1]?.clause) return false;
  return (
    (EACH.test(next) && monthsIn(after) !== undefined) ||
    OF_EACH.some(([one, two]) => one.test(next) && two.test(after))
  );
}

/** Beside a length that is added to another: "eight more months", "åtte måneder til", "så fire måneder". */
const ADDED =
  /^(?:more|further|extra|nye|ekstra|mer|meir|til|ytterligere|ytterlegare|enda|another|then|deretter|sa|forleng\w*|extend\w*)$/;
/** Whether a length is one more beside another, by the words just before it, within it and just after it. */
export const isAdded = (words: readonly ToldWord[], from: number, to: number): boolean => {
  const { clause } = words[from] ?? {};
  // "Ut mai" and "til sammen" add nothing: after `til` stands what it leads to.
  const isLast = words[to + 1]?.clause !== clause || /^(?:som|as|her|here|pa|i|in)$/.test(wordAt(words, to + 1));
  return words.some(
    (word, at) =>
      at >= from - 1 &&
      at <= to &&
      word.clause === clause &&
      ADDED.test(wordAt(words, at)) &&
      (at < to ? wordAt(words, at) !== 'til' : isLast),
  );
};

/** "Syv måneder til sammen", "eleven months in all": nothing is added to it. */
const IN_ALL = /^(?:til (?:sammen|saman)|i alt|in (?:all|total))$/;
const ALTOGETHER = /^(?:together|altogether|totalt|samlet|samla|sammenlagt)$/;
/** Between that and the length: "til sammen vel 14 måneder", "totalt blir det vel femten". */
const LEADS =
  /^(?:vel|cirka|ca|omlag|om|lag|rundt|blir|vart|ble|blei|det|snart|nesten|over|just|about|it|is|that|makes|will|be)$/;
const isToldBefore = (words: readonly ToldWord[], from: number): boolean => {
  let at = from - 1;
  while (LEADS.test(wordAt(words, at))) at -= 1;
  return (
    words[at]?.clause === words[from]?.clause &&
    (ALTOGETHER.test(wordAt(words, at)) || IN_ALL.test(`${wordAt(words, at - 1)} ${wordAt(words, at)}`))
  );
};
export const isWhole = (words: readonly ToldWord[], from: number, to: number): boolean =>
  [to, to - 2].some((at) => IN_ALL.test(`${wordAt(words, at)} ${wordAt(words, at + 1)}`)) ||
  (words[to]?.clause === words[to - 1]?.clause && ALTOGETHER.test(wordAt(words, to))) ||
  isToldBefore(words, from);

interface Length {
  readonly from: number;
  /** One past the last word. */
  readonly to: number;
  /** Whole months, begun ones counted. */
  readonly months: Told;
}

const monthsIn = (unit: string): number | undefined => UNITS.find(([begins]) => begins.test(unit))?.[1];

/** "To og et halvt år", "two and a half years": the number, the words for a half, the unit. */
const AND_A_HALF = /^(?:og (?:et |eit |en |ein )?halvt?|and a half)$/;
function halfMoreAt(words: readonly ToldWord[], at: number): Length | undefined {
  const first = words[at];
  const whole = first?.kind === 'number' ? first.number.low : first?.kind === 'word' ? SMALL[first.word] : undefined;
  if (whole === undefined) return undefined;
  for (const count of [2, 3]) {
    const between = Array.from({ length: count }, (_, more) => wordAt(words, at + 1 + more)).join(' ');
    const unit = AND_A_HALF.test(between) ? monthsIn(wordAt(words, at + 1 + count)) : undefined;
    if (unit === undefined) continue;
    const months = Math.ceil((whole + 0.5) * unit);
    return { from: at, to: at + count + 2, months: { low: months, high: months } };
  }
  return undefined;
}

/** In one word: "eit halvår". */
const HALF_YEAR = /^halvar(?:et)?$/;

/** Between a number and what it counts: "eight more months". */
const BETWEEN = /^(?:more|further|extra|nye|ekstra)$/;

/** What stands before a length whose number is a word, and says that it is more, or no more: "more than a year", "inntil et år". */
const MORE = /^(?:over|(?:mer|meir|more|lenger|lengre|longer) (?:enn|than))$/;
const NO_MORE = /^(?:under|inntil|opptil|maks|within|(?:mindre|less|up|opp) (?:enn|than|to|til)|at most)$/;
function reachOf(words: readonly ToldWord[], at: number, months: number): Told {
  const before = [wordAt(words, at - 1), `${wordAt(words, at - 2)} ${wordAt(words, at - 1)}`];
  if (before.some((one) => MORE.test(one))) return { low: months + 1 };
  return before.some((one) => NO_MORE.test(one)) ? { high: months } : { low: months, high: months };
}

/** The length of time that a text tells from a word on: `8 mnd`, `halvt år`, `fire uker`, `half a year`. */
export function lengthAt(words: readonly ToldWord[], at: number): Length | undefined {
  const first = words[at];
  if (first?.kind === 'date' || first === undefined) return undefined;
  if (first.kind === 'word' && HALF_YEAR.test(first.word)) return { from: at, to: at + 1, months: { low: 6, high: 6 } };
  if (first.kind === 'word' && first.word === 'half') {
    const isOfYear = /^(?:a|an)$/.test(wordAt(words, at + 1)) && wordAt(words, at + 2) === 'year';
    return isOfYear ? { from: at, to: at + 3, months: { low: 6, high: 6 } } : undefined;
  }
  const half = halfMoreAt(words, at);
  if (half !== undefined) return half;
  const last = BETWEEN.test(wordAt(words, at + 1)) ? at + 2 : at + 1;
  const unit = monthsIn(wordAt(words, last));
  if (unit === undefined || (unit < 1 && isOfEach(words, last + 1))) return undefined;
  const count =
    first.kind === 'word'
      ? (PARTS[first.word] ??
        SMALL[first.word] ??
        (ONE.has(first.word) ? 1 : last > at + 1 ? wordNumber(first.word) : undefined))
      : undefined;
  if (count !== undefined) return { from: at, to: last + 1, months: reachOf(words, at, Math.ceil(count * unit)) };
  if (first.kind !== 'number') return undefined;
  const { low, high } = first.number;
  return {
    from: at,
    to: last + 1,
    months: {
      ...(low !== undefined && { low: Math.ceil(low * unit) }),
      ...(high !== undefined && { high: Math.ceil(high * unit) }),
    },
  };
}
