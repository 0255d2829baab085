import type { Knowledge } from '../knowledge/find.ts';
import type { NonEmpty, Statement } from '../knowledge/knowledge.ts';
import { oncePer } from '../knowledge/once.ts';
import { matchesOf } from '../reader/match.ts';
import type { Thing } from '../reader/thing.ts';
import { normOf, vectorOf } from '../reader/vector.ts';
import type { Evidence } from './claim.ts';
import { OF_CLAIMS } from './found.ts';
import { knownOf } from './known.ts';
import { withoutLeaning } from './leaning.ts';
import { areMade } from './points.ts';
import { type Saying, sayingOf } from './saying.ts';
import { sayingsOf } from './sayings.ts';
import { shareOf } from './share.ts';
import { type Facts, type Standing, standingOf } from './standing.ts';

/** A rule or a statement with what was read in its words. */
export interface Stated extends Standing, Facts {
  readonly sayings: readonly Saying[];
}

/** A rule or statement beside a sentence. */
export interface Near {
  readonly stated: Stated;
  /** The share of what the sentence says that it holds in any of its words, 0 to 1. */
  readonly covered: number;
  /** Its sentence that is most like the one given, and how like, 0 to 1. */
  readonly saying: Saying;
  readonly likeness: number;
  /** All that is said of it, the likest first. */
  readonly like: readonly Like[];
  /** How much likelier it is meant than the next, in nats, as questions in such words are read; below nothing where another is. */
  readonly ahead: number;
}

/** As many as can be near. */
const LOOKED_AT = 40;
function statedAt(at: number, knowledge: Knowledge): Stated | undefined {
  const thing = knownOf(knowledge).index.things[at];
  const standing = thing && standingOf(thing, knowledge);
  if (!standing) return undefined;
  const { factsOf, firstOf, heardIn } = sayingsOf(knowledge);
  const first = firstOf(at);
  const sayings = standing.spoken.map((spoken, place) => sayingOf(spoken, () => heardIn(first + place)));
  return { ...standing, ...factsOf(at), sayings };
}

/** As many as some sentences are held against, and no more: all of them, read, would be tens of megabytes. */
const MOST_KEPT = 200;

/** What each thing of a knowledge states, by its number; none where it is neither a rule that holds nor a statement. */
export const statedIn = oncePer((knowledge: Knowledge) => {
  /** The one that was asked for last stands last. */
  const known = new Map<number, Stated | undefined>();
  return (at: number): Stated | undefined => {
    const stated = known.has(at) ? known.get(at) : statedAt(at, knowledge);
    known.delete(at);
    known.set(at, stated);
    if (known.size > MOST_KEPT) known.delete(known.keys().next().value as number);
    return stated;
  };
});

interface Like {
  readonly saying: Saying;
  /** How like the sentence it is, 0 to 1. */
  readonly likeness: number;
}

const isStated = ({ kind }: Thing): boolean => kind === 'rule' || kind === 'statement';

/** Rules and statements that share what a sentence says, those that hold most of it first. */
export function statedNear(text: string, said: ReadonlyMap<string, number>, knowledge: Knowledge): readonly Near[] {
  const known = knownOf(knowledge);
  const meanings = vectorOf(withoutLeaning(said), [], known.index.rarity);
  const norm = normOf(meanings);
  if (norm === 0) return [];
  const found = matchesOf({ text, meanings, norm }, known.index, LOOKED_AT, OF_CLAIMS, isStated);
  const [best = 0, next = best] = found.map(({ score }) => score);
  const { firstOf, alike } = sayingsOf(knowledge);
  const { at: likenessIn } = alike(meanings, norm);
  return found
    .flatMap(({ at, covered, score }) => {
      const stated = statedIn(knowledge)(at);
      const like = (stated?.sayings ?? [])
        .map((saying, place): Like => ({ saying, likeness: likenessIn(firstOf(at) + place) }))
        .sort((one, other) => other.likeness - one.likeness);
      const [likestOf] = like;
      const ahead = score - (score === best ? next : best);
      return stated && likestOf
        ? [
            {
              stated,
              covered: Math.max(covered, shareOf(meanings, likestOf.saying.meanings)),
              like,
              ahead,
              ...likestOf,
            },
          ]
        : [];
    })
    .sort((one, other) => other.covered - one.covered || other.likeness - one.likeness);
}

/** Whether a thing says every point on which a claim hinges, in its own words or in those of people who claim it rightly. */
export const isMadeBy = (sentence: string, { sayings, whole }: Stated): boolean =>
  areMade(sentence, [...whole, ...sayings.flatMap(({ text, is }) => (is === 'right' ? [text] : []))]);

/** What is shown of several that are as near: all of the first one's kind. */
export function together([first, ...others]: readonly [Near, ...Near[]]): Evidence {
  const { evidence } = first.stated;
  const more = others.map(({ stated }) => stated.evidence);
  switch (evidence.kind) {
    case 'rules':
      return {
        ...evidence,
        rules: [evidence.rules[0], ...more.flatMap((one) => (one.kind === 'rules' ? one.rules : []))],
      };
    case 'statements': {
      const rest = more.flatMap((one) => (one.kind === 'statements' ? one.statements : []));
      return { ...evidence, statements: [evidence.statements[0], ...rest] as NonEmpty<Statement> };
    }
    case 'figures':
      return evidence;
  }
}
