import type { Figure } from '../figures/figure.ts';
import type { Knowledge } from '../knowledge/find.ts';
import type { Measure, Unit } from '../knowledge/knowledge.ts';
import type { AmountIn } from '../language/amounts.ts';
import { wordsOf } from '../language/fold.ts';
import type { TimeIn } from '../language/times.ts';
import { type Token, tokensOf } from '../language/tokens.ts';
import { denialsIn, isDeniedOutright } from './denial.ts';
import { isLight, meaningsOf } from './meaning.ts';
import { measureOf, statusOf } from './measure.ts';
import { type Name, understand, type Vocabulary, vocabularyOf } from './vocabulary.ts';
import { COUNTED, LESS, MORE, OTHER_TIMES, PAST, PLACES, PLAIN, PREPOSITIONS, THAN } from './words.ts';

const setOf = (list: string): ReadonlySet<string> => new Set(wordsOf(list));
const [more, less, than, plain, places] = [MORE, LESS, THAN, PLAIN, PLACES].map(setOf) as [
  ReadonlySet<string>,
  ReadonlySet<string>,
  ReadonlySet<string>,
  ReadonlySet<string>,
  ReadonlySet<string>,
];
const prepositions = setOf(PREPOSITIONS);
const past = setOf(PAST);
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

/** A name of one word may stand in a text that is about something else. */
const SURE_NAME = 2;

/** The series that are named beyond doubt: in two words or more, or where nothing else is named. */
export const surelyNamed = ({ schemes, series }: Subjects): readonly string[] =>
  [...series].filter(([, words]) => words >= SURE_NAME || schemes.size === 0).map(([id]) => id);

/** A stretch of a sentence with at most one amount, read word by word. */
export interface Part {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly meanings: ReadonlySet<string>;
  readonly subjects: Subjects;
  readonly measure: Measure | 'decrease' | undefined;
  readonly status: { readonly is: Figure['status']; readonly isDenied: boolean } | undefined;
  readonly isDenied: boolean;
  readonly isPast: boolean;
  /** Words that neither the subject nor common speech explains: they may narrow the claim to something else. */
  readonly unexplained: (
    schemes: ReadonlySet<string>,
    amount: AmountIn | undefined,
    times: readonly TimeIn[],
  ) => number;
  /** Places that are named, by meaning: a figure for the whole country says nothing of them. */
  readonly places: readonly string[];
  /** A person or a body is named that no release speaks of here. */
  readonly isElsewhere: (schemes: ReadonlySet<string>) => boolean;
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

interface NamedAt {
  readonly name: Name;
  readonly start: number;
  readonly end: number;
}

/** Names of schemes and series among the words; of names that share words the most telling wins. */
function namedIn(met: readonly Met[], { names, tells }: Vocabulary): Subjects {
  const all = met.flatMap(({ token, meanings }) => meanings.map((meaning) => ({ token, meaning })));
  const found = all.flatMap(({ meaning: first }, start): NamedAt[] =>
    (names.get(first) ?? [])
      .filter(({ meanings }) => meanings.every((one, offset) => all[start + offset]?.meaning === one))
      .map((name) => ({ name, start, end: start + name.meanings.length })),
  );
  const series = new Map<string, number>();
  for (const { name } of found)
    if (name.series !== undefined)
      series.set(name.series, Math.max(name.meanings.length, series.get(name.series) ?? 0));
  const strong = new Set<string>();
  const weak = new Set<string>();
  const taken: NamedAt[] = [];
  const ofSchemes = found.filter(({ name }) => name.series === undefined);
  for (const one of ofSchemes.toSorted((a, b) => tells(b.name) - tells(a.name))) {
    const isSame = ({ start, end }: NamedAt) => start === one.start && end === one.end;
    if (taken.some((other) => one.start < other.end && other.start < one.end && !isSame(other))) continue;
    taken.push(one);
    // "458 millioner for leger" is about what else it names.
    const token = one.end - one.start === 1 ? all[one.start]?.token : undefined;
    const isCounted = token !== undefined && countedAfter([token], 0) !== undefined;
    (isCounted ? weak : strong).add(one.name.scheme);
  }
  return { schemes: strong.size > 0 ? strong : weak, series };
}

/** "Har ikke fastlege" is "uten fastlege", and denies nothing. */
const LACKING =
  /\b(?:har ik+j?e|hadde ik+j?e|ik+j?e har|ik+j?e hadde|har ingen|har inga|hadde ingen|ha[sd] no|have no|with no|not have|n['’]t have)\s+(?:noen |nokon |en |ein |a |any )?(?:fastlege|gp)/iu;
const without = meaningsOf('uten');

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
  const denied = denialsIn(tokens);
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
    meanings: new Set([...met.flatMap(({ meanings }) => meanings), ...(LACKING.test(text) ? without : [])]),
    subjects: namedIn(met, vocabulary),
    measure: measureIn(tokens, text),
    status,
    isDenied: (denied.length > 0 && !status?.isDenied && !LACKING.test(text)) || isDeniedOutright(text),
    isPast: tokens.some(({ word }) => past.has(word)),
    unexplained: (schemes, amount, times) => {
      const read = [...times, ...(amount ? [amount] : [])];
      return met.filter(
        (one) =>
          !read.some(({ start, end }) => one.token.start >= start && one.token.end <= end) &&
          isUnexplained(one, schemes),
      ).length;
    },
    places: met.filter(({ token }) => places.has(token.word)).flatMap(({ meanings }) => meanings),
    isElsewhere: (schemes) =>
      met.some(
        (one, at) => at > 0 && isCapital(one) && !one.meanings.some(vocabulary.isKnown) && isUnexplained(one, schemes),
      ),
  };
}
