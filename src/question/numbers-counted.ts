import type { Rate, Yardstick } from '../knowledge/knowledge.ts';
import { LOCALES } from '../language/locale.ts';
import { ARTICLES, wordNumber } from '../language/number-words.ts';
import { stem } from '../language/stem.ts';
import { tokensOf } from '../language/tokens.ts';
import { toldLanguageOf } from '../language/told-language.ts';
import { type ToldWord, wordAt } from '../language/told-words.ts';

/** Before how many fewer or more there are to be. */
const CHANGED = /^(?:mist|tap|tapt|los|lost|faerre|mindre|fewer|less|flere|fleire|ekstra|extra|more|gain|okt|auk)/;
const FROM = new Set(['fra', 'from']);
const TO = new Set(['til', 'te', 'to']);
const PERSON = /^(?:pasient|patient|innbygger|innbyggjar|person|menneske)$/u;
/** What becomes longer or shorter: "if my list falls from 1,100 to 800". */
const LIST = /^(?:fastlege)?list/;
/** Small words between a number and what it counts: "950 på min liste"; besides them one word more, as in "five short visits". */
const BETWEEN = /^(?:pa|i|of|on|in|av|min|mi|mine|my|our|var|vart|vare|den|the|to)$/;
/** Counts something else: "20 minute visits". */
export const MEASURE =
  /^(?:min|minutt?\p{L}*|minutes?|hours?|time|timer|timar|ar|aret|ara|arene|years?|days?|dag\p{L}*|uk\p{L}{1,3}|vek\p{L}{1,3}|weeks?|maned\p{L}*|manad\p{L}*|mnd|months?|kr|kron\p{L}*|nok|pros\p{L}*|percent|km|mil)$/u;
/** So many for each of several doctors or lists: "five GPs with 900 each", "three lists of 1,000". */
const EACH_OF = new Set(['hver', 'kvar', 'each', 'apiece']);
const DOCTORS_OR_LISTS = /^(?:fastleg|leg|doktor|doctor|gp|allmennleg|list(?!ed)|hjeml|heiml|praksis|practice)/;
const OF = new Set(['pa', 'a', 'of', 'with', 'med']);
/** Before what a rate is multiplied by. */
const BY = new Set(['times', 'x', '×']);
/** Stands between what is counted and how many there are. */
const LINKS = new Set(['pa', 'of', 'with', 'er', 'e', 'is', 'har', 'has']);
const IS = /^(?:er|e|is|var|was|har|has|na|no|now)$/;
/** What changes it stands so near before it. */
const BEFORE = 2;
/** Between numbers that are told one after the other. */
export const AND: ReadonlySet<string> = new Set(['og', 'and', 'samt', 'pluss', 'plus']);

/** More than so many nobody has of anything: that is a sum of money. */
const MOST = 99_999;

export const valueAt = (words: readonly ToldWord[], at: number): number | undefined => {
  const word = words[at];
  if (word?.kind === 'word') return wordNumber(word.word);
  if (word?.kind !== 'number') return undefined;
  const { low, high } = word.number;
  // "About 1,200" is read as from so many to so many; of some the upper end is one too high, as binary fractions are.
  return low === undefined || high === undefined ? undefined : Math.floor((low + high) / 2);
};

/** What tells in which words people count something. */
export type Counting = Pick<Rate | Yardstick, 'of'>;

/** Whether the word at a place is one that something is counted with. */
export function countedIn(words: readonly ToldWord[], { of: counting }: Counting): (at: number) => boolean {
  const counted = new Set(
    LOCALES.flatMap((locale) => counting[locale]).flatMap((of) => tokensOf(of).map(({ word }) => stem(word))),
  );
  return (at) => {
    const word = words[at];
    return word?.kind === 'word' && counted.has(word.stem);
  };
}

export interface NumberAt {
  readonly at: number;
  readonly value: number;
}

/** The whole numbers of a text, from two up or from as many as are told. */
export function numbersIn(text: string, words: readonly ToldWord[], least = 2): readonly NumberAt[] {
  const isEnglish = toldLanguageOf(text) === 'en';
  return words.flatMap((_, at) => {
    // The English "to" is no two.
    const value = isEnglish && TO.has(wordAt(words, at)) ? undefined : valueAt(words, at);
    return value !== undefined && Number.isInteger(value) && value >= least && value <= MOST ? [{ at, value }] : [];
  });
}

/** Whether two numbers are told one after the other, with no more than "and" between them. */
const isRow = (one: NumberAt, next: NumberAt, words: readonly ToldWord[]): boolean =>
  one.at === next.at - 1 || (one.at === next.at - 2 && AND.has(wordAt(words, next.at - 1)));

/** The numbers that are told one after the other with a last one: "980, 1040, 1210 og 770". */
function rowUpTo(numbers: readonly NumberAt[], last: NumberAt, words: readonly ToldWord[]): readonly NumberAt[] {
  const place = numbers.indexOf(last);
  const [before] = numbers.slice(Math.max(0, place - 1), place);
  return before && isRow(before, last, words) ? [...rowUpTo(numbers, before, words), last] : [last];
}

/** The same with a first one. */
function rowFrom(numbers: readonly NumberAt[], first: NumberAt, words: readonly ToldWord[]): readonly NumberAt[] {
  const next = numbers[numbers.indexOf(first) + 1];
  return next && isRow(first, next, words) ? [first, ...rowFrom(numbers, next, words)] : [first];
}

/** A number of the asker's own, as an option has it. */
export interface Beside {
  readonly number: string;
  /** The year in which it was paid, where one is told. */
  readonly year?: string | undefined;
  /** The rates, by series, that the first of several numbers are so many of. */
  readonly paidWith?: readonly string[];
}

/** What a text tells that something counts: one number, as many for each of several, from so many to so many, or several. */
export type NumbersTold =
  | {
      readonly kind: 'one';
      readonly value: number;
      /** Of how many doctors or lists together. */
      readonly several?: number;
    }
  | { readonly kind: 'each'; readonly several: number; readonly value: number }
  | { readonly kind: 'change'; readonly from: number; readonly to: number }
  | { readonly kind: 'several'; readonly values: readonly number[] };

/** How many a text tells of what is counted; nothing where it tells none, or several that it does not part. */
export function numbersTold(text: string, words: readonly ToldWord[], counting: Counting): NumbersTold | undefined {
  const isCounted = countedIn(words, counting);
  const near = (at: number, steps: readonly number[]): readonly number[] =>
    steps.map((step) => at + step).filter((place) => words[place]?.clause === words[at]?.clause);
  const before = Array.from({ length: BEFORE }, (_, step) => -step - 1);
  const numbers = numbersIn(text, words);
  // What it counts, or what else stands first behind it.
  const behind = (at: number): number => {
    const places = near(at, [1, 2, 3]);
    const small = places.filter((one) => BETWEEN.test(wordAt(words, one)));
    const [first = at, second] = places.filter((one) => !small.includes(one));
    const isOwn = isCounted(first) || MEASURE.test(wordAt(words, first));
    return !isOwn && second !== undefined && isCounted(second) ? second : first;
  };
  // What is counted in doctors or lists is how many there are of these, with so many each.
  const isSeveral = ({ at }: NumberAt): boolean => {
    const [next, after] = [wordAt(words, at + 1), wordAt(words, at + 2)];
    return DOCTORS_OR_LISTS.test(next) || (!BETWEEN.test(next) && DOCTORS_OR_LISTS.test(after));
  };
  const several = numbers.find(isSeveral);
  const isOfEach = ({ at }: NumberAt): boolean =>
    EACH_OF.has(wordAt(words, behind(at) + 1)) ||
    (OF.has(wordAt(words, at - 1)) && DOCTORS_OR_LISTS.test(wordAt(words, at - 2)));
  const each = numbers.find((one) => !isSeveral(one) && isOfEach(one));
  if (each && several && numbers.length === 2) return { kind: 'each', several: several.value, value: each.value };
  // "Lists of 1080 and 740", of as many doctors as are told, where they are told.
  const ofEach = each ? rowFrom(numbers, each, words) : [];
  if (
    ofEach.length > 1 &&
    (several?.value ?? ofEach.length) === ofEach.length &&
    ofEach.length === numbers.length - (several ? 1 : 0)
  )
    return { kind: 'several', values: ofEach.map(({ value }) => value) };
  // "Lista mi er på 620": what it counts stands before it.
  const ahead = (at: number): number => {
    const places = near(at, [-1, -2, -3, -4]);
    return places.find((one) => !BETWEEN.test(wordAt(words, one)) && !IS.test(wordAt(words, one))) ?? at;
  };
  // "En pasient på 80" is as old.
  const isAge = (at: number): boolean =>
    PERSON.test(wordAt(words, ahead(at))) && ARTICLES.has(wordAt(words, ahead(at) - 1));
  const isToldOf = (at: number): boolean =>
    isCounted(behind(at)) ||
    // "The rate times 950".
    BY.has(wordAt(words, at - 1)) ||
    (!several &&
      LINKS.has(wordAt(words, at - 1)) &&
      !MEASURE.test(wordAt(words, at + 1)) &&
      isCounted(ahead(at)) &&
      !isAge(at));
  const told = numbers.filter((one) => !isSeveral(one) && isToldOf(one.at));
  const [firstTold, ...restTold] = told;
  // "From 1,500 to 1,100".
  const start = numbers.find(({ at }) => FROM.has(wordAt(words, at - 1)));
  const end = start && numbers.find(({ at }) => at > start.at && TO.has(wordAt(words, at - 1)));
  const isOfList = start && near(start.at, [-2, -3, -4]).some((place) => LIST.test(wordAt(words, place)));
  if (!firstTold && !isOfList) return undefined;
  if (start && end && told.every((one) => one === start || one === end || one.value === end.value))
    return start.value === end.value ? undefined : { kind: 'change', from: start.value, to: end.value };
  if (!firstTold) return undefined;
  // "Min liste er på 1350 og kollegaens på 780."
  const isLikewise = ({ at }: NumberAt): boolean =>
    at > firstTold.at &&
    LINKS.has(wordAt(words, at - 1)) &&
    AND.has(wordAt(words, at - 3)) &&
    words[at]?.clause === words[firstTold.at]?.clause;
  const likewise = numbers.filter((one) => one === firstTold || (!isSeveral(one) && isLikewise(one)));
  if (restTold.length === 0 && likewise.length > 1)
    return { kind: 'several', values: likewise.map(({ value }) => value) };
  const row =
    restTold.length === 0
      ? rowUpTo(
          numbers.filter((one) => !isSeveral(one)),
          firstTold,
          words,
        )
      : [];
  if (row.length > 1) return { kind: 'several', values: row.map(({ value }) => value) };
  // "Up by 100 kroner a head" is no more of those that are counted.
  const changed = numbers.filter(
    ({ at }) =>
      !MEASURE.test(wordAt(words, at + 1)) && near(at, before).some((place) => CHANGED.test(wordAt(words, place))),
  );
  const [one, ...rest] = new Set((changed.length > 0 ? changed : told).map(({ value }) => value));
  if (one === undefined || rest.length > 0) return undefined;
  return { kind: 'one', value: one, ...(several && { several: several.value }) };
}
