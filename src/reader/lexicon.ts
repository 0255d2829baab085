import { amountsIn } from '../language/amounts.ts';
import { partsOf } from '../language/compounds.ts';
import { fold } from '../language/fold.ts';
import { hasNorwegianLetter } from '../language/letters.ts';
import { FIELD_WORDS, isOfField, meaningOf, tellingOf, wordsIn } from '../language/meaning.ts';
import { bandOf } from '../language/ordinary.ts';
import { isNegated, WITHOUT, withWithout } from '../language/polarity.ts';
import { type SlipIndex, slipIndex } from '../language/slips.ts';

/** Meanings with how much each says, 0 to 1. */
export type Weighed = ReadonlyMap<string, number>;

/** What a text comes to: its meanings, and the words that nothing here explains. */
interface Read {
  readonly meanings: Weighed;
  readonly unknown: readonly string[];
}

/** A part of a compound says less than the whole. */
const PART = 0.6;
const MENDED = 0.9;
const SHORTEST_PART = 4;

/** An amount is a meaning of its own: 690 millioner is 690 000 000. Small numbers stay as they are written. */
export const amountMeaning = (value: number): string => `#${value}`;
const isLarge = ({ value, scale }: { readonly value: number; readonly scale: number }): boolean =>
  scale > 0 || value >= 2100;

const without = (text: string, spans: readonly { readonly start: number; readonly end: number }[]): string =>
  spans.reduceRight((so, { start, end }) => `${so.slice(0, start)} ${so.slice(end)}`, text);

export interface Lexicon {
  readonly read: (text: string) => Read;
}

/** As much as a word of a name says, however common it is: the new in "new GPs". */
const NAMED = 0.5;

const wordsOf = (text: string): readonly string[] => wordsIn(withWithout(text.toLowerCase()));

/**
 * The words by which others are understood.
 * @param names What things are called: their words tell things apart, however common they are.
 * @param texts What is said of them, as it should be spelt.
 */
export function wordsOfLexicon(names: Iterable<string>, texts: Iterable<string>) {
  const naming = new Set<string>();
  for (const name of names) for (const word of wordsOf(name)) naming.add(word);
  const known = new Set(naming);
  for (const text of texts) for (const word of wordsOf(text)) known.add(word);
  return { naming, known };
}

/** Understands words by those that are known: inflected, put together, mistyped, or without å, ø, æ. */
export function lexiconOf(naming: Iterable<string>, all: Iterable<string>): Lexicon {
  const known = new Set(all);
  const byFolded = new Map<string, string>();
  for (const word of known) if (hasNorwegianLetter(word) && !byFolded.has(fold(word))) byFolded.set(fold(word), word);
  const stems = new Set([...known].map(meaningOf));
  const namingStems = new Set([...naming].filter((word) => (bandOf(word) ?? 5) > 1).map(meaningOf));
  let slips: SlipIndex | undefined;

  const isPart = (part: string): boolean =>
    part.length >= SHORTEST_PART && (isOfField(part) || known.has(part)) && (bandOf(part) ?? 5) > 2;

  const mended = (word: string): string | undefined => {
    slips ??= slipIndex([...known, ...FIELD_WORDS]);
    // The first letter is seldom mistyped, and another one is another word: tannlege is no mannlege.
    return slips.mend(word).find((one) => one.word[0] === word[0])?.word;
  };

  /** The words that a written word stands for, with how surely; none for one that nothing explains. */
  function meant(word: string): readonly (readonly [word: string, sureness: number])[] {
    if (word === WITHOUT || isOfField(word)) return [[word, 1]];
    if (known.has(word) || stems.has(meaningOf(word))) {
      const parts = partsOf(word, isPart);
      return parts ? [[word, 1], ...parts.map((part) => [part, PART] as const)] : [[word, 1]];
    }
    const withLetters = byFolded.get(word);
    if (withLetters !== undefined) return [[withLetters, 1]];
    if (bandOf(word) !== undefined) return [[word, 1]];
    const parts = partsOf(word, isPart);
    if (parts) return parts.map((part) => [part, 1] as const);
    const slip = mended(word);
    return slip === undefined ? [] : [[slip, MENDED]];
  }

  const toldBy = (word: string): number => {
    const telling = tellingOf(word);
    return telling < NAMED && bandOf(word) !== 1 && namingStems.has(meaningOf(word)) ? NAMED : telling;
  };
  const understood = new Map<string, readonly (readonly [meaning: string, weight: number])[] | undefined>();
  const understand = (word: string) => {
    if (understood.has(word)) return understood.get(word);
    const meanings = meant(word)
      .map(([one, sureness]) => [meaningOf(one), toldBy(one) * sureness] as const)
      .filter(([, weight]) => weight > 0);
    const known = meanings.length > 0 || tellingOf(word) === 0 ? meanings : undefined;
    if (understood.size < MOST_UNDERSTOOD) understood.set(word, known);
    return known;
  };

  return {
    read: (text) => {
      const meanings = new Map<string, number>();
      const unknown: string[] = [];
      const amounts = /\d/.test(text) ? amountsIn(text).filter(isLarge) : [];
      for (const { value } of amounts) meanings.set(amountMeaning(value), 1);
      for (const word of wordsOf(without(text, amounts))) {
        const meant = understand(word);
        if (!meant) unknown.push(word);
        for (const [meaning, weight] of meant ?? [[meaningOf(word), tellingOf(word)] as const])
          meanings.set(meaning, Math.max(meanings.get(meaning) ?? 0, weight));
      }
      if (isNegated(text.toLowerCase())) meanings.set('~not', 0.5);
      return { meanings, unknown };
    },
  };
}

/** As many words as are met with in daily use, and no more than hostile text may fill. */
const MOST_UNDERSTOOD = 50_000;
