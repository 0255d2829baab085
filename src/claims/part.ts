import type { Figure } from '../figures/figure.ts';
import type { Knowledge } from '../knowledge/find.ts';
import type { Measure, Unit } from '../knowledge/knowledge.ts';
import { type AmountIn, amountsIn } from '../language/amounts.ts';
import { wordsOf } from '../language/fold.ts';
import { lettered } from '../language/letters.ts';
import { tellingOf } from '../language/meaning.ts';
import { PLACES } from '../language/places.ts';
import { polarityOf, withWithout } from '../language/polarity.ts';
import { blanked, isWithin, type Span } from '../language/spans.ts';
import { type Token, tokensOf } from '../language/tokens.ts';
import { denialsIn, isCalledUntrue, isDeniedOutright } from './denial.ts';
import { isPlain, knownOf, lackingPeople } from './known.ts';
import { measureOf, statusOf } from './measure.ts';
import { type Subjects, subjectsAmong } from './subjects.ts';
import { COUNTED, LESS, MORE, OTHER_TIMES, PAST, PREPOSITIONS, THAN } from './words.ts';

const setOf = (list: string): ReadonlySet<string> => new Set(wordsOf(list));
const [more, less, than] = [MORE, LESS, THAN].map(setOf) as [
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

/** A stretch of a sentence with at most one amount, read word by word. */
export interface Part {
  readonly text: string;
  /** The same with its amounts blank. */
  readonly bare: string;
  /** What it is about, with how much each word says. */
  readonly subject: ReadonlyMap<string, number>;
  readonly tokens: readonly Token[];
  readonly meanings: ReadonlySet<string>;
  readonly subjects: Subjects;
  /** It speaks of those who have no GP. */
  readonly isWithout: boolean;
  readonly measure: Measure | 'decrease' | undefined;
  readonly status: { readonly is: Figure['status']; readonly isDenied: boolean } | undefined;
  /** Something is said to have been got, not only proposed. */
  readonly isReceived: boolean;
  readonly isDenied: boolean;
  readonly isPast: boolean;
  /** Words that neither the subject nor common speech explains: they may narrow the claim to something else. */
  readonly unexplained: (schemes: ReadonlySet<string>, amount: AmountIn | undefined, times: readonly Span[]) => number;
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
  /** What the word says of any matter, by how common it is, 0 to 1. */
  readonly telling: number;
}

/** Who got something is said to have it: a proposal is not enough. */
const RECEIVED =
  /(?<!\p{L})(?:fikk|fekk|fått|ga|gav|gitt|mottok|mottatt|tildelt|bevilget|bevilga|løyvde|løyvd|got|gotten|gave|given|received|granted|allocated|awarded)(?!\p{L})/iu;
const NAMES_DENIED =
  /(?<!\p{L})(?:som|that|who|which)\s+(?:\p{L}+\s+)?(?:ikke|ikkje|not)(?!\p{L})|(?<!\p{L})posts not(?!\p{L})/iu;
const NEGATED = '~not';

const LEVELS = /\b(?:til ?sammen|til ?saman|i alt|alt i alt|totalt|in (?:all|total)|altogether)\b/i;

function measureIn(tokens: readonly Token[], text: string): Part['measure'] {
  const kinds = new Set(
    tokens.flatMap(({ word }, at) => {
      const isThan = than.has(tokens[at + 1]?.word ?? '');
      // Who pays no more has paid all: nothing grew.
      if (tokens[at - 1]?.word === 'no') return [];
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

const PAYERS = new Set('du man jeg eg pasienten pasientene you patients patient'.split(' '));
const BY_PARLIAMENT = /\bstorting\w*\b(?:\s+\S+){0,2}?\s+(?:har\s+)?(?:vedt|godkj|løyv|bevilg|sa ja|ga\b|gav\b)/i;

function statusIn(tokens: readonly Token[], text: string, denied: readonly number[]): Part['status'] {
  const found = tokens.flatMap(({ word }, at) => {
    // "When you have paid": a patient pays, and no budget.
    const payer = tokens.slice(Math.max(0, at - 3), at).some((one) => PAYERS.has(one.word));
    const is = payer ? undefined : statusOf(word);
    return is === 'adopted' || is === 'paid' || is === 'proposed' ? [{ is, at }] : [];
  });
  const [first] = found;
  if (!first) return BY_PARLIAMENT.test(text) ? { is: 'adopted', isDenied: false } : undefined;
  const denial = denied.find((at) => at < first.at && first.at - at <= 2);
  return { is: first.is, isDenied: denial !== undefined };
}

/** "Har vært slik" is so yet; what "vart" so is past. */
const UP_TO_NOW = /^vært$/iu;

/** As ordinary as this, a word tells nothing of what a claim is about. */
const ORDINARY = 0.12;

export function readPart(text: string, knowledge: Knowledge): Part {
  const known = knownOf(knowledge);
  const bare = blanked(text, amountsIn(text));
  const tokens = tokensOf(text);
  const met = tokens.map((token): Met => {
    const written = lettered(text.slice(token.start, token.end));
    const meanings =
      isPlain(token.word) || /^\d/.test(written) ? [] : [...known.index.lexicon.read(written).meanings.keys()];
    return { token, meanings: meanings.filter((one) => one !== NEGATED), telling: tellingOf(written) };
  });
  // "Stillinger som ikke ble opprettet" names what is meant, and denies nothing.
  const denied = NAMES_DENIED.test(text) ? [] : denialsIn(tokens);
  const status = statusIn(tokens, text, denied);
  const isWithout = polarityOf(withWithout(lackingPeople(bare).toLowerCase())) === 'without';
  const subject = new Map([...known.subjectIn(bare)].filter(([meaning]) => meaning !== NEGATED));
  const meanings = new Set(subject.keys());
  const isCapital = ({ token }: Met) => /^\p{Lu}\P{Lu}*\p{Ll}/u.test(text.slice(token.start, token.end));
  const isSource = (one: Met) => one.meanings.some((meaning) => known.sources.has(meaning));
  const isUnexplained = (one: Met, schemes: ReadonlySet<string>): boolean =>
    one.telling > ORDINARY &&
    !isSource(one) &&
    measureOf(one.token.word) === undefined &&
    statusOf(one.token.word) === undefined &&
    countedAfter([one.token], 0) === undefined &&
    one.meanings.length > 0 &&
    one.meanings.every((meaning) => {
      const saying = known.schemesSaying(meaning);
      return ![...schemes].some((scheme) => saying.has(scheme));
    });
  return {
    text,
    bare,
    subject,
    tokens,
    meanings,
    subjects: subjectsAmong(meanings, known),
    isWithout,
    measure: measureIn(tokens, text),
    status,
    isReceived: RECEIVED.test(text),
    // Who "don't have a GP" denies nothing: they are without one.
    isDenied: isWithout ? isCalledUntrue(text) : (denied.length > 0 && !status?.isDenied) || isDeniedOutright(text),
    isPast: tokens.some(({ word, start, end }) => past.has(word) && !UP_TO_NOW.test(text.slice(start, end))),
    unexplained: (schemes, amount, times) => {
      const read = [...times, ...(amount ? [amount] : [])];
      return met.filter((one) => !read.some((span) => isWithin(one.token, span)) && isUnexplained(one, schemes)).length;
    },
    places: met.filter(({ token }) => PLACES.has(token.word)).flatMap((one) => one.meanings),
    isElsewhere: (schemes) =>
      met.some(
        (one, at) =>
          at > 0 &&
          isCapital(one) &&
          one.meanings.every((meaning) => known.schemesSaying(meaning).size === 0) &&
          isUnexplained(one, schemes),
      ),
  };
}
