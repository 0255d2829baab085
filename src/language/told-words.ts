import { amountsIn } from './amounts.ts';
import { datesTold } from './dates-told.ts';
import { endsTold } from './ends-told.ts';
import { fold } from './fold.ts';
import { readNumberWords, wordNumber } from './number-words.ts';
import { remembering } from './remembering.ts';
import { meet, type Span } from './spans.ts';
import { stem } from './stem.ts';
import { type Token, tokensOf } from './tokens.ts';

/** All numbers from `low` to `high`; an end that is not told is left out. */
export interface Told {
  readonly low?: number;
  readonly high?: number;
}

/** A word of a text, a number or a date, each with the clause that it stands in. */
export type ToldWord = {
  readonly clause: number;
  readonly start: number;
  /** With it begins what says until when something lasts: at most so many months, told up to an offset of the text. */
  readonly lasts?: { readonly months: number; readonly end: number };
} & (
  | { readonly kind: 'word'; readonly word: string; readonly stem: string }
  | { readonly kind: 'number'; readonly number: Told }
  /** `isSince`: told as when something began, "siden 2022". */
  | { readonly kind: 'date'; readonly value: string; readonly isSince: boolean }
);

/** The word at a place of a text; empty where a number or a date stands, or nothing. */
export const wordAt = (words: readonly ToldWord[], at: number): string => {
  const word = words[at];
  return word?.kind === 'word' ? word.word : '';
};

/** The places of all that stands in the clause of a place. */
export function clauseAround(words: readonly ToldWord[], at: number): readonly number[] {
  const clause = words[at]?.clause;
  const places: number[] = [];
  for (let place = 0; place < words.length; place += 1) if (words[place]?.clause === clause) places.push(place);
  return places;
}

type Found = Span &
  (
    | { readonly kind: 'word'; readonly word: string }
    | { readonly kind: 'number'; readonly number: Told }
    | { readonly kind: 'date'; readonly value: string; readonly isSince: boolean }
  );

const within = (one: Span, spans: readonly Span[]): boolean => spans.some((other) => meet(one, other));

/** As options of dates have it: a day, an interval, or a side of a day. */
function writeDays({ from, to }: { readonly from?: string; readonly to?: string }): string {
  if (from === undefined) return `../${to}`;
  if (to === undefined) return `${from}/..`;
  return from === to ? from : `${from}/${to}`;
}

/** About so many is at most so much more or less. */
const ABOUT = 0.1;

/** What a number tells, with the words before it. */
function toldBy({ value, qualifier }: ReturnType<typeof amountsIn>[number]): Told | undefined {
  if (!Number.isInteger(value)) return undefined;
  if (qualifier === 'about') return { low: Math.floor(value * (1 - ABOUT)), high: Math.ceil(value * (1 + ABOUT)) };
  if (qualifier === 'over') return { low: value + 1 };
  if (qualifier === 'under') return { high: value - 1 };
  if (qualifier === 'at-least') return { low: value };
  return qualifier === 'at-most' ? { high: value } : { low: value, high: value };
}

/** A number, the time that it counts and what lasts so long, in one word: "ottemåneders", "femukersvikariat", "ettårskontrakt". */
const IN_ONE =
  /^(?<count>\p{L}+?)(?<unit>måned(?:ers?)?|månad(?:ars?|ers?)?|måna|uke(?:rs?)?|veke(?:rs?)?|dag(?:ers?|ars?)|års)(?<what>\p{L}{4,})?$/iu;
function partsOf(token: Token, text: string): readonly Found[] {
  const { count = '', unit = '', what } = IN_ONE.exec(text.slice(token.start, token.end))?.groups ?? {};
  const value = count === '' ? undefined : wordNumber(count);
  if (value === undefined) return [{ ...token, kind: 'word' }];
  const middle = token.start + count.length;
  const last = middle + unit.length;
  return [
    { start: token.start, end: middle, kind: 'number', number: { low: value, high: value } },
    { start: middle, end: last, kind: 'word', word: fold(unit) },
    ...(what === undefined ? [] : [{ start: last, end: token.end, kind: 'word' as const, word: fold(what) }]),
  ];
}

/** From twenty on, and below a hundred, a number in words is no article, and no other word: "fifty-five", "seksti". */
const LEAST_SPELLED = 20;
const MOST_SPELLED = 99;
const MOST_WORDS = 2;
function spelled(
  tokens: readonly Token[],
  text: string,
): readonly (Token | (Span & { kind: 'number'; number: Told }))[] {
  const found: (Token | (Span & { kind: 'number'; number: Told }))[] = [];
  for (let at = 0; at < tokens.length; ) {
    const first = tokens[at] as Token;
    const read = readNumberWords(
      tokens.slice(at, at + MOST_WORDS).map(({ start, end }) => text.slice(start, end).toLowerCase()),
    );
    const last = tokens[at + (read?.length ?? 0) - 1];
    const isNumber = read !== undefined && read.value >= LEAST_SPELLED && read.value <= MOST_SPELLED;
    if (isNumber && last)
      found.push({ start: first.start, end: last.end, kind: 'number', number: { low: read.value, high: read.value } });
    else found.push(first);
    at += isNumber ? read.length : 1;
  }
  return found;
}

const SINCE = /^(?:siden|sidan|since)(?!\p{L})/iu;
/** "A four-month-old": a number may be joined to what it counts. */
const HYPHEN = /-(?=(?:year|month|week|day)s?(?!\p{L}))/giu;

/** Begins a clause: what is denied before it is not denied after it. */
const TURNS = new Set(['men', 'but', 'however', 'derimot', 'deretter', 'then']);
const ENDS_CLAUSE = /[.,;:!?\n()]/;
/** "I 8. måned": a stop after a small number, before a small letter. */
const ORDINAL = /(?<!\d)[1-9]$/;
/** As far back as an ordinal is looked for. */
const BACK = 2;
const BEGINS_SENTENCE = /^\s+\p{Lu}/u;
/** As far on as a sentence may begin. */
const ON = 8;

/** A text as the words, numbers and dates that facts are told with. */
export const toldWords = remembering((text: string, today: string): readonly ToldWord[] => {
  const dates = datesTold(text, today).map(
    (date): Found => ({ ...date, kind: 'date', value: writeDays(date), isSince: SINCE.test(text.slice(date.start)) }),
  );
  const amounts = amountsIn(text.replace(HYPHEN, ' ')).filter((amount) => !within(amount, dates));
  const numbers = amounts.flatMap((amount): Found[] => {
    const number = toldBy(amount);
    return number ? [{ start: amount.start, end: amount.end, kind: 'number', number }] : [];
  });
  const measures = [...dates, ...numbers];
  const words = spelled(
    tokensOf(text).filter((token) => !within(token, measures)),
    text,
  ).flatMap((found) => ('number' in found ? [found] : partsOf(found, text)));
  const ends = endsTold(text, today);
  let clause = 0;
  let end = 0;
  return [...measures, ...words]
    .sort((one, other) => one.start - other.start)
    .map((found): ToldWord => {
      const between = text.slice(end, found.start);
      // "Hjemmel i november. Kona er spesialist": a short month ends with a stop too, and a sentence begins where a capital stands.
      const isNewSentence = text[end - 1] === '.' && BEGINS_SENTENCE.test(text.slice(end, end + ON));
      const isOrdinal =
        between === '. ' &&
        ORDINAL.test(text.slice(Math.max(0, end - BACK), end)) &&
        !BEGINS_SENTENCE.test(text.slice(end + 1, end + 1 + ON));
      const isEnded = isNewSentence || (!isOrdinal && ENDS_CLAUSE.test(between));
      if (isEnded || (found.kind === 'word' && TURNS.has(found.word))) clause += 1;
      end = found.end;
      const { start } = found;
      const lasts = ends.find((one) => one.start === start);
      const at = { clause, start, ...(lasts && { lasts: { months: lasts.months, end: lasts.end } }) };
      if (found.kind === 'word') return { kind: 'word', ...at, word: found.word, stem: stem(found.word) };
      return found.kind === 'number'
        ? { kind: 'number', ...at, number: found.number }
        : { kind: 'date', ...at, value: found.value, isSince: found.isSince };
    });
});
