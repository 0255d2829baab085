import { amountsIn } from '../language/amounts.ts';
import { type Bounds, boundsOf } from '../language/period.ts';
import { type TimeIn, timesIn } from '../language/times.ts';
import { flat, type Token, tokensOf } from '../language/tokens.ts';
import type { QuestionIndex } from './index.ts';
import { amountMeaning, isLight, meaningsOf } from './meaning.ts';
import { mendAsking } from './mend-asking.ts';
import type { Understood } from './understand.ts';
import {
  ADVICE,
  DOUBLE,
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
  /** Meanings by which it speaks of something that went down or was taken away. */
  readonly turns: readonly string[];
  /** It can be answered with yes or no, and does not ask about a "not". */
  readonly isYesOrNo: boolean;
  /** It is about somebody's own affairs. */
  readonly isPersonal: boolean;
  /** It speaks to the machine instead of asking. */
  readonly isSteering: boolean;
  /** It asks for two numbers in one breath. */
  readonly isDouble: boolean;
  /** It speaks of what is not. */
  readonly isNegated: boolean;
  /** The question in folded text. */
  readonly folded: string;
  /** It asks what to do. */
  readonly isAdvice: boolean;
  readonly words: readonly Understood[];
}

/** Less of something, or the end of it. */
const TURNS: readonly string[] = ['~decrease', ...meaningsOf('avvikle')];
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
function joinParts(tokens: readonly Token[], index: QuestionIndex): readonly Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const [one, next] = [tokens[at], tokens[at + 1]];
    if (!one) continue;
    const both = next && one.word + next.word;
    // A digit makes a name of its own of the word before it: LIS1 is no LIS.
    const isOne =
      both !== undefined &&
      index.knows(both) &&
      (/^[a-z]+\d$/.test(both) || !(index.knows(one.word) && index.knows(next?.word ?? '')));
    joined.push(isOne ? { start: one.start, end: next?.end ?? one.end, word: both } : one);
    if (isOne) at += 1;
  }
  return joined;
}

const relationOf = (times: readonly TimeIn[]): TimeIn['relation'] => times[0]?.relation ?? 'at';

/** From the year that is named until the year it is asked in. */
const periodOf = (times: readonly TimeIn[], today: string): string | undefined => {
  const [first] = times;
  if (first?.relation !== 'since' || first.period.includes('/')) return first?.period;
  return first.period.slice(0, 4) < today.slice(0, 4) ? `${first.period}/${today.slice(0, 4)}` : first.period;
};

export function askedIn(question: string, today: string, index: QuestionIndex): Asked {
  const text = mendAsking(question.slice(0, LONGEST), index);
  const folded = flat(text).replaceAll('æ', 'ae').replace(/\s+/g, ' ');
  const all = timesIn(text, today);
  // "Next year, in the 2024 budget" is reckoned from the budget, not from today.
  const dated = all.filter(({ start, end }) => /\d/.test(text.slice(start, end)));
  const times = dated.length > 0 ? dated : all;
  const tokens = tokensOf(text).filter((token) => !overlaps(token, all));
  const joined = joinParts(tokens, index);
  const named = joined.filter(({ word }) => /^[a-z].*\d$/.test(word));
  const amounts = amountsIn(text).filter(
    (amount) => ![...times, ...named].some(({ start, end }) => amount.start < end && start < amount.end),
  );
  const isNumber = (token: Token): boolean => /^\d/.test(token.word) && overlaps(token, amounts);
  const said = [...new Set(joined.filter((token) => !isNumber(token)).map(({ word }) => word))];
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
    turns: [...words.keys()].filter((meaning) => TURNS.includes(meaning)),
    isYesOrNo: intent === 'is-it' && !NEGATION.test(folded),
    isPersonal: PERSONAL.test(folded.replace(POLITE, '')),
    isSteering: STEERING.test(folded),
    isAdvice: ADVICE.test(folded),
    isDouble: DOUBLE.test(folded),
    isNegated: NEGATION.test(folded),
    folded,
    words: [...words.values()],
  };
}

/** The meanings of the words that say much, in the order of the question. */
export const tellingOf = ({ words }: Asked): readonly string[] =>
  words.flatMap(({ meaning }) => (meaning === undefined || isLight(meaning) ? [] : [meaning]));
