import { flat } from '../language/tokens.ts';
import { type Hinges, hingesOf } from './hinges.ts';
import { type Known, uncontracted } from './known.ts';
import { type Leaning, withoutNow } from './leaning.ts';
import type { Quantity } from './quantities.ts';

/** A sentence, with which way it leans and its numbers. */
interface Read {
  readonly text: string;
  readonly leaning: Leaning;
  readonly quantities: readonly Quantity[];
}

/** What a sentence tells, as it is weighed against what others say. */
export interface Told extends Pick<Read, 'leaning' | 'quantities'>, Hinges {
  /** What its words mean, by how much each tells. */
  readonly words: ReadonlyMap<string, number>;
  /** Those of them that it denies. */
  readonly denied: ReadonlySet<string>;
  readonly norm: number;
  /** It is still so. */
  readonly isStill: boolean;
  /** It is so for others too, or all the same. */
  readonly isAlso: boolean;
}

/** The same with all by which it is like another: its words, which of them stand together, which it denies, its numbers and years. */
export interface ToldWhole extends Told {
  readonly vector: ReadonlyMap<string, number>;
}

/** What words that stand together add to what each of them says, what a word that is denied adds, and a number or a year. */
const TOGETHER = 0.35;
const DENIED = 0.3;
const DENIED_NEXT = 0.21;
const NUMBERED = 0.8;
/** Words stand together with so many that follow. */
const FOLLOWING = 2;

const DENIES =
  /(?<!\p{L})(?:ikke|ikkje|aldri|ingen|inga|ingenting|null|zero|uten|utan|verken|not|never|no|without|nobody)(?!\p{L})/giu;
const CLAUSE_ENDS = /[,.;]/u;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;
const STILL = /(?<![a-z])(?:fortsatt|framleis|fremdeles|enna|still)(?![a-z])/u;
const ALSO = /(?<![a-z])(?:ogsa|selv om|sjolv om|likevel|also|too|even)(?![a-z])/u;

const isAmount = (meaning: string): boolean => meaning.startsWith('#');

/** What follows each denial in its clause, the nearest first. */
function deniedIn(text: string, read: (text: string) => readonly (readonly [string, number])[]) {
  const [, ...after] = text.split(DENIES);
  return after.flatMap((rest) =>
    read(rest.split(CLAUSE_ENDS, 1)[0] ?? '')
      .slice(0, 2)
      .map(([meaning, weight], at) => ({ meaning, weight, share: at === 0 ? DENIED : DENIED_NEXT })),
  );
}

export function toldBy({ text, leaning, quantities }: Read, { index, wholeIn }: Known): ToldWhole {
  const read = (part: string): readonly (readonly [string, number])[] =>
    [...wholeIn(part)]
      .filter(([meaning]) => !isAmount(meaning))
      .map(([meaning, weight]) => [meaning, weight * index.rarity(meaning)] as const);
  const plain = uncontracted(withoutNow(text));
  const words = read(plain);
  const denied = deniedIn(plain, read);
  const vector = new Map(words);
  const add = (mark: string, weight: number): void => {
    vector.set(mark, Math.max(vector.get(mark) ?? 0, weight));
  };
  for (const [at, [one, weight]] of words.entries())
    for (const [other, next] of words.slice(at + 1, at + 1 + FOLLOWING))
      add(`${one}>${other}`, TOGETHER * Math.sqrt(weight * next));
  for (const { meaning, weight, share } of denied) add(`¬${meaning}`, share * weight);
  for (const { of, value } of quantities) add(`=${of}${value}`, NUMBERED);
  for (const [year] of text.matchAll(YEAR)) add(`=${year}`, NUMBERED);
  const flattened = flat(text);
  return {
    words: new Map(words),
    denied: new Set(denied.map(({ meaning }) => meaning)),
    vector,
    norm: Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight * weight, 0)),
    leaning,
    quantities,
    ...hingesOf(flattened),
    isStill: STILL.test(flattened),
    isAlso: ALSO.test(flattened),
  };
}
