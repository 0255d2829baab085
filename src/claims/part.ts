import type { Figure } from '../answer/answer.ts';
import type { Knowledge } from '../knowledge/find.ts';
import type { Measure, Unit } from '../knowledge/knowledge.ts';
import type { AmountIn } from '../question/amount.ts';
import { wordsOf } from '../question/fold.ts';
import { isLight } from '../question/meaning.ts';
import { measureOf, statusOf } from '../question/measure.ts';
import type { TimeIn } from '../question/period.ts';
import { type Token, tokensOf } from '../question/tokens.ts';
import { understand, type Vocabulary, vocabularyOf } from './vocabulary.ts';
import { COUNTED, LESS, MORE, OTHER_TIMES, PLACES, PLAIN, PREPOSITIONS, THAN } from './words.ts';

const setOf = (list: string): ReadonlySet<string> => new Set(wordsOf(list));
const [more, less, than, plain, places] = [MORE, LESS, THAN, PLAIN, PLACES].map(setOf) as [
  ReadonlySet<string>,
  ReadonlySet<string>,
  ReadonlySet<string>,
  ReadonlySet<string>,
  ReadonlySet<string>,
];
const prepositions = setOf(PREPOSITIONS);
const otherTimes = setOf(OTHER_TIMES);
const counted = COUNTED.flatMap(([nouns, units]) => wordsOf(nouns).map((noun) => ({ noun, units }))).sort(
  (one, other) => other.noun.length - one.noun.length,
);

/** What a claim is about: what it names, and all that its words speak for. */
export interface Subjects {
  readonly schemes: ReadonlySet<string>;
  /** Series that are named in so many words, with how many. */
  readonly series: ReadonlyMap<string, number>;
}

/** A stretch of a sentence with at most one amount, read word by word. */
export interface Part {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly meanings: ReadonlySet<string>;
  readonly subjects: Subjects;
  readonly measure: Measure | 'decrease' | undefined;
  readonly status: { readonly is: Figure['status']; readonly isDenied: boolean } | undefined;
  readonly isDenied: boolean;
  /** Words that neither the subject nor common speech explains: they may narrow the claim to something else. */
  readonly unexplained: (
    schemes: ReadonlySet<string>,
    amount: AmountIn | undefined,
    times: readonly TimeIn[],
  ) => number;
  /** A place, a person or a body is named that no release speaks of here. */
  readonly isElsewhere: boolean;
}

/** The units that the noun behind a number counts; none where there is no such noun, an empty list for one never counted. */
export function countedAfter(tokens: readonly Token[], end: number): readonly Unit[] | undefined {
  for (const { word } of tokens.filter(({ start }) => start >= end).slice(0, 3)) {
    if (prepositions.has(word)) return undefined;
    if (otherTimes.has(word)) return [];
    const found = counted.find(({ noun }) => word === noun || (noun.length >= 5 && word.endsWith(noun)));
    if (found) return found.units;
  }
  return undefined;
}

interface Met {
  readonly token: Token;
  readonly meanings: readonly string[];
}

/** Names of schemes and series among the words; the longest name wins, and a series' name does not hide its scheme's. */
function namedIn(met: readonly Met[], { names }: Vocabulary): Subjects {
  const flat = met.flatMap(({ meanings }) => meanings);
  const schemes = new Set<string>();
  const series = new Map<string, number>();
  const isAt = (at: number, meanings: readonly string[]) => meanings.every((one, offset) => flat[at + offset] === one);
  let free = 0;
  flat.forEach((first, at) => {
    const here = (names.get(first) ?? []).filter(({ meanings }) => isAt(at, meanings));
    for (const one of here.filter((name) => name.series !== undefined))
      series.set(one.series ?? '', Math.max(one.meanings.length, series.get(one.series ?? '') ?? 0));
    const ofSchemes = here.filter((name) => name.series === undefined);
    const longest = ofSchemes[0]?.meanings.length ?? 0;
    if (at < free || longest === 0) return;
    for (const { meanings, scheme } of ofSchemes) if (meanings.length === longest) schemes.add(scheme);
    free = at + longest;
  });
  return { schemes, series };
}

const NEGATIONS = setOf('ikke ikkje aldri not never');
const TAGS = setOf('bare berre only just kun sant');
const NOT_CONTRACTED = /n['’]t\b/i;
const DENIED =
  /(?:stemmer|stemte|sant|riktig|rett|true|right|correct|case)\s+(?:ikke|ikkje|not)\b|\b(?:ikke|ikkje|not|usant|feil|galt|gale|løgn|loegn|false|wrong)\s+(?:sant|true|riktig|rett|right|at\b|that\b)/i;

/** Where a word denies: "ikke bare" does not. */
const denials = (tokens: readonly Token[]): readonly number[] =>
  tokens.flatMap(({ word }, at) => (NEGATIONS.has(word) && !TAGS.has(tokens[at + 1]?.word ?? '') ? [at] : []));

const LEVELS = /\b(?:til ?sammen|til ?saman|i alt|alt i alt|totalt|in (?:all|total)|altogether)\b/i;

function measureIn(tokens: readonly Token[], text: string): Part['measure'] {
  const kinds = new Set(
    tokens.flatMap(({ word }, at) => {
      const isThan = than.has(tokens[at + 1]?.word ?? '');
      if (more.has(word)) return isThan ? [] : ['increase' as const];
      if (less.has(word)) return isThan ? [] : ['decrease' as const];
      return measureOf(word) ?? [];
    }),
  );
  if (kinds.has('factor')) return 'factor';
  if (kinds.has('increase') !== kinds.has('decrease')) return kinds.has('increase') ? 'increase' : 'decrease';
  if (kinds.has('increase')) return undefined;
  return kinds.has('level') || LEVELS.test(text) ? 'level' : [...kinds][0];
}

const BY_PARLIAMENT = /\bstorting\w*\b(?:\s+\S+){0,2}?\s+(?:har\s+)?(?:vedt|godkj|løyv|bevilg|sa ja|ga\b|gav\b)/i;

function statusIn(tokens: readonly Token[], text: string, denied: readonly number[]): Part['status'] {
  const found = tokens.flatMap(({ word }, at) => {
    const is = statusOf(word);
    return is === 'adopted' || is === 'paid' || is === 'proposed' ? [{ is, at }] : [];
  });
  const [first] = found;
  if (!first) return BY_PARLIAMENT.test(text) ? { is: 'adopted', isDenied: false } : undefined;
  const denial = denied.find((at) => at < first.at && first.at - at <= 2);
  return { is: first.is, isDenied: denial !== undefined };
}

export function readPart(text: string, knowledge: Knowledge): Part {
  const vocabulary = vocabularyOf(knowledge);
  const tokens = tokensOf(text);
  const met = tokens.map((token) => ({ token, meanings: understand(token.word, vocabulary) }));
  const denied = denials(tokens);
  const status = statusIn(tokens, text, denied);
  const isWritten = ({ token }: Met) => text.slice(token.start, token.end);
  const isCapital = (one: Met) => /^\p{Lu}/u.test(isWritten(one)) && /\p{Ll}/u.test(isWritten(one));
  const isSource = ({ meanings }: Met) => meanings.some((one) => vocabulary.sources.has(one));
  const isUnexplained = (one: Met, schemes: ReadonlySet<string>): boolean =>
    !plain.has(one.token.word) &&
    !/^\d/.test(one.token.word) &&
    !isSource(one) &&
    countedAfter([one.token], 0) === undefined &&
    one.meanings.some(
      (meaning) => !isLight(meaning) && ![...schemes].some((scheme) => vocabulary.saidOf.get(scheme)?.has(meaning)),
    );
  return {
    text,
    tokens,
    meanings: new Set(met.flatMap(({ meanings }) => meanings)),
    subjects: namedIn(met, vocabulary),
    measure: measureIn(tokens, text),
    status,
    isDenied: (denied.length > 0 && !status?.isDenied) || NOT_CONTRACTED.test(text) || DENIED.test(text),
    unexplained: (schemes, amount, times) => {
      const read = [...times, ...(amount ? [amount] : [])];
      return met.filter(
        (one) =>
          !read.some(({ start, end }) => one.token.start >= start && one.token.end <= end) &&
          isUnexplained(one, schemes),
      ).length;
    },
    isElsewhere: met.some(
      (one, at) =>
        places.has(one.token.word) ||
        (at > 0 && isCapital(one) && !one.meanings.some(vocabulary.isKnown) && isUnexplained(one, new Set())),
    ),
  };
}
