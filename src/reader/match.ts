import type { Asked } from './asked.ts';
import { isAsk, type QuestionIndex } from './index.ts';
import type { Thing } from './thing.ts';

/** A thing held against a question: how alike they are, and how much of the question it holds. */
export interface Match {
  readonly at: number;
  readonly thing: Thing;
  /** Likeness to the phrase most like the question, 0 to 1. */
  readonly likeness: number;
  /** The share of what the question says that the thing holds in any of its words, 0 to 1. */
  readonly covered: number;
  /** The weight of the word of the question that says most and that the thing does not hold. */
  readonly leftOver: number;
  readonly score: number;
}

/** How much the words that a thing holds count beside the likeness of its best phrase. */
const COVERED = 0.35;

/** Things that share anything with the question, the likest first. */
export function matchesOf(asked: Pick<Asked, 'meanings' | 'norm'>, index: QuestionIndex): readonly Match[] {
  const dots = new Map<number, number>();
  for (const [meaning, weight] of asked.meanings)
    for (const at of index.holding.get(meaning) ?? []) {
      const other = index.phrases[at]?.meanings.get(meaning) ?? 0;
      dots.set(at, (dots.get(at) ?? 0) + weight * other);
    }
  const best = new Map<number, number>();
  for (const [at, dot] of dots) {
    const phrase = index.phrases[at];
    if (!phrase) continue;
    const likeness = dot / (asked.norm * phrase.norm);
    if (likeness > (best.get(phrase.thing) ?? 0)) best.set(phrase.thing, likeness);
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
    matches.push({ at, thing, likeness, covered, leftOver, score: (likeness + COVERED * covered) / (1 + COVERED) });
  }
  return matches.sort((one, other) => other.score - one.score);
}
