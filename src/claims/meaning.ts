import { wordsOf } from '../language/fold.ts';
import { stem } from '../language/stem.ts';
import { measureOf, statusOf } from './measure.ts';
import { EMPTY_WORDS, GENERIC_WORDS, LIGHT_WORDS } from './words-of-field/empty.ts';
import { OFF_TOPIC_WORDS } from './words-of-field/off-topic.ts';
import { SAME_WORDS } from './words-of-field/same.ts';

const emptyWords: ReadonlySet<string> = new Set(wordsOf(EMPTY_WORDS));

/** Stems with the meaning that each shares with others. */
const shared: ReadonlyMap<string, string> = new Map(
  SAME_WORDS.flatMap((line) => {
    const [first = '', ...words] = wordsOf(line);
    return [first, ...words].map((word) => [stem(word), `=${first}`] as const);
  }),
);

/** A kind of figure or how settled it is, such as `~increase`; these tell figures of one subject apart. */
const kindOf = (word: string): string | undefined => {
  const kind = measureOf(word) ?? statusOf(word);
  return kind && `~${kind}`;
};

/**
 * What a folded word counts as: the meaning that it shares with others, or its stem; nothing for a word that carries no
 * meaning of its own.
 */
export function meaningOf(word: string): string | undefined {
  if (emptyWords.has(word)) return undefined;
  const root = stem(word);
  return kindOf(word) ?? shared.get(root) ?? root;
}

export const meaningsOf = (text: string): readonly string[] => wordsOf(text).flatMap((word) => meaningOf(word) ?? []);

/** The meaning of a number that stands for an amount, in base units. */
export const amountMeaning = (value: number): string => `#${value}`;

const light: ReadonlySet<string> = new Set(wordsOf(LIGHT_WORDS).flatMap((word) => meaningOf(word) ?? []));
const offTopic: ReadonlySet<string> = new Set(wordsOf(OFF_TOPIC_WORDS).flatMap((word) => meaningOf(word) ?? []));

/** A meaning that says little of what a text is about. */
export const isLight = (meaning: string): boolean => light.has(meaning) || meaning.startsWith('~');

const generic: ReadonlySet<string> = new Set(meaningsOf(GENERIC_WORDS));

/** A meaning that nearly all here is about. */
export const isGeneric = (meaning: string): boolean => generic.has(meaning);

/** A word that speaks of what this bot is not for. */
export const isOffTopic = (meaning: string): boolean => offTopic.has(meaning);

/** What a name comes to, whatever the order of its words: the meanings that say much, or all where none does. */
export function nameKey(meanings: readonly string[]): string {
  const telling = meanings.filter((meaning) => !isLight(meaning));
  return [...new Set(telling.length > 0 ? telling : meanings)].sort().join(' ');
}
