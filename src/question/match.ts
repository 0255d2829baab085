import type { Asked } from './asked.ts';
import { isAsk, type QuestionIndex } from './index.ts';
import type { Thing } from './thing.ts';

/** A thing held against a question: how alike they are, and how much of the question it holds. */
export interface Match {
  readonly at: number;
  readonly thing: Thing;
  /** Likeness to the phrase most like the question, 0 to 1. */
  readonly likeness: number;
  /** The same to the likest of its names. */
  readonly named: number;
  /** The share of what the question says that the thing holds in any of its words, 0 to 1. */
  readonly covered: number;
  /** The weight of the word of the question that says most and that the thing does not hold. */
  readonly leftOver: number;
  readonly score: number;
}

/** How much the words that a thing holds count beside the likeness of its best phrase. */
const COVERED = 0.35;

/**
 * How alike a question and a phrase are, 0 to 1: the cosine of their words, and how much of the phrase the question
 * holds, since people tell more than they ask.
 */
function alike(dot: number, question: number, phrase: number, share: number): number {
  const cosine = dot / (question * phrase);
  const held = Math.min(1, dot / (phrase * phrase));
  return (1 - share) * cosine + share * held;
}
/** How much of a phrase counts beside the cosine; of a name, which is short, nothing. */
const HELD = 0.35;

/** Things that share anything with the question, the likest first. */
export function matchesOf(asked: Asked, index: QuestionIndex): readonly Match[] {
  const dots = new Map<number, number>();
  for (const [meaning, weight] of asked.meanings)
    for (const at of index.holding.get(meaning) ?? []) {
      const other = index.phrases[at]?.meanings.get(meaning) ?? 0;
      dots.set(at, (dots.get(at) ?? 0) + weight * other);
    }
  const best = new Map<number, number>();
  const named = new Map<number, number>();
  for (const [at, dot] of dots) {
    const phrase = index.phrases[at];
    if (!phrase) continue;
    const likeness = alike(dot, asked.norm, phrase.norm, phrase.isName ? 0 : HELD);
    if (likeness > (best.get(phrase.thing) ?? 0)) best.set(phrase.thing, likeness);
    if (phrase.isName && likeness > (named.get(phrase.thing) ?? 0)) named.set(phrase.thing, likeness);
  }
  const said = [...asked.meanings].filter(([meaning]) => !isAsk(meaning));
  const whole = said.reduce((sum, [, weight]) => sum + weight, 0);
  const matches: Match[] = [];
  for (const [at, likeness] of best) {
    const thing = index.things[at];
    const vocabulary = index.vocabulary[at];
    if (!thing || !vocabulary) continue;
    let held = 0;
    let leftOver = 0;
    for (const [meaning, weight] of said)
      if (vocabulary.has(meaning)) held += weight;
      else leftOver = Math.max(leftOver, weight);
    const covered = whole === 0 ? 0 : held / whole;
    matches.push({
      at,
      thing,
      likeness,
      named: named.get(at) ?? 0,
      covered,
      leftOver,
      score: (likeness + COVERED * covered) / (1 + COVERED),
    });
  }
  return matches.sort((one, other) => other.score - one.score);
}
