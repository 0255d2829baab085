import { type Bounds, boundsOf } from '../knowledge/period.ts';
import { amountsIn } from './amount.ts';
import type { QuestionIndex } from './index.ts';
import { amountMeaning, isLight, meaningsOf } from './meaning.ts';
import { measureOf } from './measure.ts';
import { type TimeIn, timesIn } from './period.ts';
import { flat, type Token, tokensOf } from './tokens.ts';
import type { Understood } from './understand.ts';
import {
  INTENTS,
  type Intent,
  NEGATION,
  PERSONAL,
  POLITE,
  SOURCE_FACETS,
  type SourceFacet,
  STEERING,
} from './words/asking.ts';

/** What a question asks, as far as it is understood. */
export interface Asked {
  readonly intent: Intent | undefined;
  readonly facet: SourceFacet | undefined;
  readonly period: string | undefined;
  /** The first and last day of it. */
  readonly bounds: Bounds | undefined;
  readonly relation: TimeIn['relation'];
  /** Amounts that it names, in base units. */
  readonly amounts: readonly number[];
  /** It speaks of something that went down or was taken away. */
  readonly isDecrease: boolean;
  /** It can be answered with yes or no, and does not ask about a "not". */
  readonly isYesOrNo: boolean;
  /** It is about somebody's own affairs. */
  readonly isPersonal: boolean;
  /** It speaks to the machine instead of asking. */
  readonly isSteering: boolean;
  readonly words: readonly Understood[];
}

/** Whoever holds one of these is asked for by it, however it is spelt. */
const OFFICES: readonly string[] = ['minister helsedirektør divisjonsdirektør direktør director'].flatMap(meaningsOf);
/** No question has more words that matter; what is longer is something else. */
const MOST_WORDS = 40;
/** "Over two years": a small number says little. */
const SMALL = 10;
const SMALL_WEIGHT = 0.4;
/** Looked at no further: a question is said in less. */
const LONGEST = 1000;

const overlaps = (one: Token, others: readonly { readonly start: number; readonly end: number }[]): boolean =>
  others.some(({ start, end }) => one.start < end && start < one.end);

/** "LIS 1", "primærhelse team": two words that the knowledge writes as one. */
function joinParts(tokens: readonly Token[], index: QuestionIndex): readonly string[] {
  const words: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const [word = '', next = ''] = [tokens[at]?.word, tokens[at + 1]?.word];
    const isOne = next !== '' && index.knows(word + next) && !(index.knows(word) && index.knows(next));
    words.push(isOne ? word + next : word);
    if (isOne) at += 1;
  }
  return words;
}

const relationOf = (times: readonly TimeIn[]): TimeIn['relation'] => times[0]?.relation ?? 'at';

/** From the year that is named until the year it is asked in. */
const periodOf = (times: readonly TimeIn[], today: string): string | undefined => {
  const [first] = times;
  if (first?.relation !== 'since' || first.period.includes('/')) return first?.period;
  return first.period.slice(0, 4) < today.slice(0, 4) ? `${first.period}/${today.slice(0, 4)}` : first.period;
};

export function askedIn(question: string, today: string, index: QuestionIndex): Asked {
  const text = question.slice(0, LONGEST);
  const folded = flat(text).replaceAll('æ', 'ae').replace(/\s+/g, ' ');
  const all = timesIn(text, today);
  // "Next year, in the 2024 budget" is reckoned from the budget, not from today.
  const named = all.filter(({ start, end }) => /\d/.test(text.slice(start, end)));
  const times = named.length > 0 ? named : all;
  const tokens = tokensOf(text).filter((token) => !overlaps(token, all));
  const joined = joinParts(tokens, index);
  const amounts = amountsIn(text).filter(
    (amount) => !times.some(({ start, end }) => amount.start < end && start < amount.end),
  );
  const numbers = tokens.filter((token) => overlaps(token, amounts)).map(({ word }) => word);
  const said = [...new Set(joined)].filter((word) => !(numbers.includes(word) && /^\d/.test(word)));
  const understood = said.slice(0, MOST_WORDS).flatMap(index.understand);
  const valued = amounts.map(({ value }) => {
    const meaning = amountMeaning(value);
    return { meaning, sureness: 1, weight: value <= SMALL ? SMALL_WEIGHT : index.weigh(meaning) };
  });
  const intent = INTENTS.find(([, how]) => how.test(folded))?.[0];
  const isOffice = understood.some(({ meaning }) => meaning !== undefined && OFFICES.includes(meaning));
  const facet =
    SOURCE_FACETS.find(([, how]) => how.test(folded))?.[0] ?? (intent === 'who' && isOffice ? 'people' : undefined);
  const period = periodOf(times, today);
  const words = new Map<string, Understood>();
  for (const one of [...understood, ...valued]) words.set(one.meaning ?? `?${words.size}`, one);
  return {
    intent,
    facet,
    period,
    bounds: period === undefined ? undefined : boundsOf(period),
    relation: relationOf(times),
    amounts: amounts.map(({ value }) => value),
    isDecrease: said.some((word) => measureOf(word) === 'decrease'),
    isYesOrNo: intent === 'is-it' && !NEGATION.test(folded),
    isPersonal: PERSONAL.test(folded.replace(POLITE, '')),
    isSteering: STEERING.test(folded),
    words: [...words.values()],
  };
}

/** The meanings of the words that say much, in the order of the question. */
export const tellingOf = ({ words }: Asked): readonly string[] =>
  words.flatMap(({ meaning }) => (meaning === undefined || isLight(meaning) ? [] : [meaning]));
