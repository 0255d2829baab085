import type { Asked } from './asked.ts';
import type { Coverage } from './coverage.ts';
import { featuresOf } from './features.ts';
import type { QuestionIndex } from './index.ts';
import type { Numbers } from './sparse.ts';
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
  /** How many ways to ask for it are known, as a logarithm. */
  readonly often: number;
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
export type Parts = Readonly<Record<'likely' | 'spelt' | 'matter' | 'learnt' | 'often', number>>;

/** How much each part counts for the score of a text that asks nothing. */
const OF_TEXTS: Parts = { likely: 1, spelt: 1, matter: 1.2, learnt: 6, often: 0 };
/**
 * The same of a question; `npm run tune` tells what others would win. What is asked for often shares words with any question, so that
 * as much says less of it.
 */
export const PARTS: Parts = { ...OF_TEXTS, often: -0.45 };

/** What is looked for by its meanings; by its letters too, where the text is given. */
type Sought = Pick<Asked, 'meanings' | 'norm'> & Partial<Pick<Asked, 'text'>>;

/** The lowest of the so many highest scores: found by parting them, since to sort them all takes many times as long. */
function lowestOf(scores: Float64Array, most: number): number {
  const left = scores.slice();
  let [from, to] = [0, left.length - 1];
  const wanted = left.length - most;
  while (from < to) {
    const pivot = left[(from + to) >>> 1] as number;
    let [low, high] = [from, to];
    while (low <= high) {
      while ((left[low] as number) < pivot) low += 1;
      while ((left[high] as number) > pivot) high -= 1;
      if (low > high) break;
      const one = left[low] as number;
      left[low] = left[high] as number;
      left[high] = one;
      low += 1;
      high -= 1;
    }
    if (wanted <= high) to = high;
    else if (wanted >= low) from = low;
    else break;
  }
  return left[wanted] as number;
}

/** Places of the highest scores, the highest first; of those that are even the one that came first. */
export function highest(scores: Float64Array, most: number): readonly number[] {
  const least = most < scores.length ? lowestOf(scores, most) : -Infinity;
  const places: number[] = [];
  for (let place = 0; place < scores.length; place += 1) if ((scores[place] as number) >= least) places.push(place);
  return places.sort((one, other) => (scores[other] as number) - (scores[one] as number)).slice(0, most);
}

/** What scores are made of, by number of the thing. */
interface Scored extends Pick<QuestionIndex, 'often'> {
  readonly likely: Float64Array;
  readonly letters: ReturnType<QuestionIndex['letters']> | undefined;
  readonly learnt: Float64Array | undefined;
}

/** Adds a part of each score, so much of it counted. */
function addTo(scores: Float64Array, things: Numbers, part: Float64Array, counts: number): void {
  for (let place = 0; place < scores.length; place += 1)
    scores[place] = (scores[place] as number) + counts * (part[things[place] as number] as number);
}

/** The score of every thing: part by part, since an object for each would take longer than the sum. */
function scoresOf(things: Numbers, { likely, often, letters, learnt }: Scored, counts: Parts): Float64Array {
  const scores = new Float64Array(things.length);
  addTo(scores, things, likely, counts.likely);
  addTo(scores, things, often, counts.often);
  if (letters) {
    addTo(scores, things, letters.things, counts.spelt);
    addTo(scores, things, letters.matters, counts.matter);
  }
  if (learnt) addTo(scores, things, learnt, counts.learnt);
  return scores;
}

/** What all things come to beside a text; overwritten by the next. */
function lookedUp(
  { text, meanings, norm }: Sought,
  index: QuestionIndex,
  counts: Parts,
  may?: (thing: Thing) => boolean,
) {
  const letters = text === undefined ? undefined : index.letters(text);
  // Each sentence of a claim is looked for without what was learnt.
  const learnt = text !== undefined && counts.learnt !== 0 ? index.speaking(featuresOf(text, meanings)) : undefined;
  const held = index.held(meanings);
  const likely = index.likelihood(held);
  const { things: met, best, named } = index.likeness(held, norm);
  const things = may ? met.filter((at) => may(index.things[at] as Thing)) : met;
  const scores = scoresOf(things, { likely, often: index.often, letters, learnt }, counts);
  return { letters, learnt, likely, things, best, named, scores };
}

/** How much of a text the meanings are that say something of a matter. */
function saidIn({ meanings }: Sought) {
  const said = [...meanings].filter(([meaning]) => !isAsk(meaning));
  return { said, whole: said.reduce((sum, [, weight]) => sum + weight, 0) };
}

/** How much of a text a thing holds, which need not be one of its matches. */
export function heldBy({ at }: Pick<Match, 'at'>, sought: Sought, index: QuestionIndex): Coverage {
  const [coverage] = index.coverage(saidIn(sought).said, [at]);
  return coverage as Coverage;
}

/** How all things stand to a text, by number of the thing. */
export interface Standings {
  /** By how many nats another is likelier asked for in such words; what is never asked for so is behind by more than anything else. */
  readonly behind: Float64Array;
  /** The share of what the text says that the thing holds in any of its words, 0 to 1. */
  readonly covered: (at: number) => number;
}

/** The same as matches tell of the things that share anything with a text, where most is wanted of few of them. */
export function standingsOf(sought: Sought, index: QuestionIndex): Standings {
  const { things, scores } = lookedUp(sought, index, OF_TEXTS);
  const best = scores.reduce((most, score) => Math.max(most, score), -Infinity);
  const behind = new Float64Array(index.things.length).fill(Infinity);
  for (let place = 0; place < things.length; place += 1)
    behind[things[place] as number] = best - (scores[place] as number);
  const { said, whole } = saidIn(sought);
  return {
    behind,
    covered: (at) => (behind[at] === Infinity || whole === 0 ? 0 : (index.coverage(said, [at])[0]?.held ?? 0) / whole),
  };
}

/**
 * Things that share anything with the question, the likest first.
 * @param most As many as are wanted.
 * @param may Whether a thing is looked for at all.
 */
export function matchesOf(
  sought: Sought,
  index: QuestionIndex,
  most = Infinity,
  counts: Parts = OF_TEXTS,
  may?: (thing: Thing) => boolean,
): readonly Match[] {
  const { letters, learnt, likely, things, best, named, scores } = lookedUp(sought, index, counts, may);
  const places = highest(scores, most);
  const found = places.map((place) => things[place] as number);
  const { said, whole } = saidIn(sought);
  const coverages = index.coverage(said, found);
  const matches: Match[] = [];
  for (const [rank, place] of places.entries()) {
    const at = things[place] as number;
    const [thing, coverage] = [index.things[at], coverages[rank]];
    if (!thing || !coverage) continue;
    matches.push({
      at,
      thing,
      likeness: best[at] as number,
      named: named[at] as number,
      likely: likely[at] as number,
      spelt: letters?.things[at] ?? 0,
      matter: letters?.matters[at] ?? 0,
      learnt: learnt?.[at] ?? 0,
      often: index.often[at] as number,
      covered: whole === 0 ? 0 : coverage.held / whole,
      leftOver: coverage.leftOver,
      isOfMatter: coverage.isOfMatter,
      score: scores[place] as number,
    });
  }
  return matches;
}
