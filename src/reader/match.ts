import type { Asked } from './asked.ts';
import { isAsk, type QuestionIndex } from './index.ts';
import type { Thing } from './thing.ts';

/** A thing held against a question: how alike they are, and how much of the question it holds. */
export interface Match {
  readonly at: number;
  readonly thing: Thing;
  /** Likeness to the phrase most like the question, by what its words mean, 0 to 1. */
  readonly likeness: number;
  /** The same on the mean of its likest phrases: one alone may be so by chance. */
  readonly closest: number;
  /** The same to the likest of its names. */
  readonly named: number;
  /** Likeness to the phrase most like the question, by its letters, 0 to 1. */
  readonly spelt: number;
  /** Likeness to all of its phrases taken together, 0 to 1. */
  readonly gathered: number;
  /** The share of what the question says that the thing holds in any of its words, 0 to 1. */
  readonly covered: number;
  /** The weight of the word of the question that says most and that the thing does not hold. */
  readonly leftOver: number;
  /** It holds a word of the question that says which matter it is of. */
  readonly isOfMatter: boolean;
  readonly score: number;
}

/** How much each part counts for the score, 0 to 1 in all; fitted on the rounds by `npm run tune`. */
export const PARTS = { closest: 0.14, covered: 0.21, gathered: 0.28, spelt: 0.37 } as const;

const BEST = 3;
const meanOfBest = (all: readonly number[]): number =>
  all
    .toSorted((one, other) => other - one)
    .slice(0, BEST)
    .reduce((sum, one) => sum + one, 0) / BEST;

/** What is looked for by its meanings; by its letters too, where the text is given. */
type Sought = Pick<Asked, 'meanings' | 'norm'> & Partial<Pick<Asked, 'text'>>;

/** Things that share anything with the question, the likest first. */
export function matchesOf(asked: Sought, index: QuestionIndex): readonly Match[] {
  const dots = new Map<number, number>();
  for (const [meaning, weight] of asked.meanings)
    for (const at of index.holding.get(meaning) ?? []) {
      const other = index.phrases[at]?.meanings.get(meaning) ?? 0;
      dots.set(at, (dots.get(at) ?? 0) + weight * other);
    }
  const best = new Map<number, number>();
  const named = new Map<number, number>();
  const together = new Map<number, number>();
  const closest = new Map<number, number[]>();
  for (const [at, dot] of dots) {
    const phrase = index.phrases[at];
    if (!phrase) continue;
    const { thing, isName, norm } = phrase;
    const likeness = dot / (asked.norm * norm);
    if (likeness > (best.get(thing) ?? 0)) best.set(thing, likeness);
    if (isName && likeness > (named.get(thing) ?? 0)) named.set(thing, likeness);
    together.set(thing, (together.get(thing) ?? 0) + dot);
    const all = closest.get(thing);
    if (all) all.push(likeness);
    else closest.set(thing, [likeness]);
  }
  const spelt = asked.text === undefined ? new Map<number, number>() : index.letters().alike(asked.text);
  const said = [...asked.meanings].filter(([meaning]) => !isAsk(meaning));
  const whole = said.reduce((sum, [, weight]) => sum + weight, 0);
  const matches: Match[] = [];
  for (const [at, likeness] of best) {
    const thing = index.things[at];
    const vocabulary = index.vocabulary[at];
    if (!thing || !vocabulary) continue;
    let held = 0;
    let leftOver = 0;
    let isOfMatter = false;
    for (const [meaning, weight] of said)
      if (vocabulary.has(meaning)) {
        held += weight;
        isOfMatter ||= index.anchors.has(meaning);
      } else leftOver = Math.max(leftOver, weight);
    const parts = {
      closest: meanOfBest(closest.get(at) ?? []),
      covered: whole === 0 ? 0 : held / whole,
      gathered: (together.get(at) ?? 0) / (asked.norm * (index.norms[at] || 1)),
      spelt: spelt.get(at) ?? 0,
    };
    const score =
      PARTS.closest * parts.closest +
      PARTS.covered * parts.covered +
      PARTS.gathered * parts.gathered +
      PARTS.spelt * parts.spelt;
    matches.push({ at, thing, likeness, named: named.get(at) ?? 0, leftOver, isOfMatter, score, ...parts });
  }
  return matches.sort((one, other) => other.score - one.score);
}
