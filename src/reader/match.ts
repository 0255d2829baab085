import type { Asked } from './asked.ts';
import { featuresOf } from './features.ts';
import type { QuestionIndex } from './index.ts';
import type { Thing } from './thing.ts';
import { isAsk } from './vector.ts';

/** A thing held against a question: how alike they are, and how much of the question it holds. */
export interface Match {
  readonly at: number;
  readonly thing: Thing;
  /** Likeness to the phrase most like the question, by what its words mean, 0 to 1. */
  readonly likeness: number;
  /** The same to the likest of its names. */
  readonly named: number;
  /** How much likelier it is asked for in such meanings than any thing is, in nats for each. */
  readonly likely: number;
  /** The same by letters. */
  readonly spelt: number;
  /** The same of all that its scheme answers. */
  readonly matter: number;
  /** How much what was learnt from examples speaks for it; 1 is what parts the right thing from all others. */
  readonly learnt: number;
  /** The share of what the question says that the thing holds in any of its words, 0 to 1. */
  readonly covered: number;
  /** The weight of the word of the question that says most and that the thing does not hold. */
  readonly leftOver: number;
  /** It holds a word of the question that says which matter it is of. */
  readonly isOfMatter: boolean;
  /** In nats: how much likelier it is asked for than another. */
  readonly score: number;
}

/** The parts of a score. */
export type Parts = Readonly<Record<'likely' | 'spelt' | 'matter' | 'learnt', number>>;

/** How much each part counts for the score; `npm run tune` tells what others would win. */
export const PARTS: Parts = { likely: 1, spelt: 1, matter: 1.2, learnt: 6 };

/** What is looked for by its meanings; by its letters too, where the text is given. */
type Sought = Pick<Asked, 'meanings' | 'norm'> & Partial<Pick<Asked, 'text'>>;

/**
 * Things that share anything with the question, the likest first.
 * @param most As many as are wanted.
 */
export function matchesOf(
  asked: Sought,
  index: QuestionIndex,
  most = Infinity,
  counts: Parts = PARTS,
): readonly Match[] {
  const letters = asked.text === undefined ? undefined : index.letters.of(asked.text);
  const [spelt, matter] = [letters?.things ?? [], letters?.matters ?? []];
  // Each sentence of a claim is looked for without what was learnt.
  const isLearnt = asked.text !== undefined && counts.learnt !== 0;
  const learnt = isLearnt ? index.speaking(featuresOf(asked.text, asked.meanings)) : [];
  const likely = index.likelihood.of(asked.meanings);
  const said = [...asked.meanings].filter(([meaning]) => !isAsk(meaning));
  const whole = said.reduce((sum, [, weight]) => sum + weight, 0);
  const alike = index.likeness(asked.meanings, asked.norm);
  const coverages = index.coverage(
    said,
    alike.map(({ at }) => at),
  );
  const coveredAt = (place: number): number => (whole === 0 ? 0 : (coverages[place]?.held ?? 0) / whole);
  const scored = alike.map(({ at }, place) => ({
    place,
    score:
      counts.likely * (likely[at] ?? 0) +
      counts.spelt * (spelt[at] ?? 0) +
      counts.matter * (matter[at] ?? 0) +
      counts.learnt * (learnt[at] ?? 0),
  }));
  return scored
    .sort((one, other) => other.score - one.score)
    .slice(0, most)
    .flatMap(({ place, score }) => {
      const [found, coverage] = [alike[place], coverages[place]];
      const thing = found && index.things[found.at];
      if (!thing || !coverage) return [];
      const { at, likeness, named } = found;
      const { leftOver, isOfMatter } = coverage;
      const covered = coveredAt(place);
      const parts = {
        likely: likely[at] ?? 0,
        spelt: spelt[at] ?? 0,
        matter: matter[at] ?? 0,
        learnt: learnt[at] ?? 0,
      };
      return { at, thing, likeness, named, covered, leftOver, isOfMatter, ...parts, score };
    });
}
