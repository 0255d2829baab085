import { type AmountIn, amountsIn } from '../language/amounts.ts';
import { fold, wordsOf } from '../language/fold.ts';
import { sharesIn } from '../language/shares.ts';
import { meet, type Span } from '../language/spans.ts';
import { FACTORS } from './words.ts';

/** A number as it is claimed: as it is written, or told in words. */
export interface Amount extends Omit<AmountIn, 'precision'> {
  readonly isFactor: boolean;
  /** It is told as a part of the amount before it. */
  readonly isPart?: boolean;
  /** It is a share told in words, "one in five". */
  readonly isShare?: boolean;
  /** It is only told as most or as few. */
  readonly isMajority?: boolean;
}

/** "Halvparten av det", "til halvparten": a part of the number before it. */
const PART_OF =
  /(?:(?<qualifier>under|mindre enn|over|mer enn|meir enn|less than|more than)\s+)?(?:(?<part>halvparten|halvdelen|half|en tredel|ein tredel|a third|det dobbelte|det doble|twice)\s+(?:av\s+(?:det|dette)|of\s+that|that|så mange|så mykje)|(?=halv|half|det halve)(?<=(?:til|to)\s+(?:ca\.?\s+|omtrent\s+|rundt\s+|nesten\s+|om lag\s+|about\s+|roughly\s+)?(?:under\s+|over\s+)?)(?<reached>halvparten|det halve|half))(?!\p{L})/iu;
const PARTS: readonly (readonly [RegExp, number])[] = [
  [/^(?:halv|half)/iu, 1 / 2],
  [/tredel|third/iu, 1 / 3],
  [/dobb|dobl|twice/iu, 2],
];

/** A part of the amount before it as an amount of its own. */
function partOf(text: string, amounts: readonly Amount[]): readonly Amount[] {
  const match = PART_OF.exec(text);
  const before = match ? amounts.filter(({ end }) => end <= match.index).at(-1) : undefined;
  const part = match?.groups?.part ?? match?.groups?.reached?.replace(/^det /iu, '') ?? '';
  const times = PARTS.find(([is]) => is.test(part))?.[1];
  if (!match || !before || times === undefined) return [];
  const said = match.groups?.qualifier?.toLowerCase();
  const qualifier = said === undefined ? 'about' : /^(?:under|mindre|less)/u.test(said) ? 'under' : 'over';
  const { or: _or, upTo: _upTo, ...rest } = before;
  return [
    {
      ...rest,
      isPart: true,
      value: before.value * times,
      qualifier,
      start: match.index,
      end: match.index + match[0].length,
    },
  ];
}

const factors = FACTORS.flatMap(([words, factor]) => wordsOf(words).map((word) => [word, factor] as const));
/** "Doblet" says a number too, where no other number is said. */
function factorIn(text: string): readonly Amount[] {
  const half = /(?<!\p{L})(?:(?:cut|down|reduced) (?:in|by|to) half|delt på to)(?!\p{L})/iu.exec(text);
  if (half) return [{ start: half.index, end: half.index + half[0].length, value: 0.5, scale: 0, isFactor: true }];
  for (const match of text.matchAll(/\p{L}+/gu)) {
    const factor = factors.find(([word]) => word === fold(match[0]))?.[1];
    if (factor === undefined) continue;
    return [{ start: match.index, end: match.index + match[0].length, value: factor, scale: 0, isFactor: true }];
  }
  return [];
}

/** "De fleste fastleger er …", "a minority of GPs": more or less than half of them. */
const MOST_OF =
  /(?<!\p{L})(?:(?:de|dei) fleste|fler(?:tallet|talet)|fleir(?:tallet|talet)|majoritet\p{L}*|(?:the |a |great |vast |large ){0,4}majority|most)(?!\p{L})/iu;
const FEW_OF =
  /(?<!\p{L})(?:(?:et |eit |i )?mindretal\p{L}*|(?:en |ein )?minoritet\p{L}*|(?:a |the )?(?:small )?minority)(?!\p{L})/iu;
const HALF = 50;

/** Most or few of something, where no number is said. */
function majorityIn(text: string): readonly Amount[] {
  const found = [MOST_OF, FEW_OF].flatMap((form) => {
    const match = form.exec(text);
    return match ? [{ form, start: match.index, end: match.index + match[0].length }] : [];
  });
  return found
    .sort((one, other) => one.start - other.start)
    .map(({ form, start, end }) => {
      const qualifier = form === MOST_OF ? 'over' : 'under';
      return { start, end, value: HALF, scale: 0, unit: 'percent', qualifier, isFactor: false, isMajority: true };
    });
}

/** What is told as a number where none is said: doubled, or most of them. */
export function inWordsIn(text: string): readonly Amount[] {
  const factor = factorIn(text);
  return factor.length > 0 ? factor : majorityIn(text);
}

/** "Vinteren 22/23", "70/30": neither is a number of anything. */
const SLASHED = /(?<![\d/.,])\d{2,4}\/\d{1,2}(?![\d/%]|[.,]\d)/gu;
const slashedIn = (text: string): readonly Span[] =>
  [...text.matchAll(SLASHED)].map(({ index, 0: whole }) => ({ start: index, end: index + whole.length }));

/** The numbers of a text, those that are told as shares and parts of others among them. */
export function amountsOf(text: string): readonly Amount[] {
  const shares = sharesIn(text).map((one) => ({ ...one, isFactor: false, isShare: true }));
  const plain = amountsIn(text).map((one) => ({ ...one, isFactor: false }));
  const read = [...plain.filter((one) => !shares.some((share) => meet(one, share))), ...shares];
  const parts = partOf(text, read);
  const slashed = slashedIn(text);
  const amounts = [...read.filter((one) => ![...parts, ...slashed].some((part) => meet(one, part))), ...parts];
  return amounts.sort((one, other) => one.start - other.start);
}
