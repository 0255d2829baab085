import type { Knowledge } from '../knowledge/find.ts';
import { oncePer } from '../knowledge/once.ts';
import { keysOf, numberedTexts } from '../reader/numbered.ts';
import { listsOf, type Shared, sparseBy } from '../reader/sparse.ts';
import { consentOf, shareOf } from './consent.ts';
import { knownOf } from './known.ts';
import { leaningOf } from './leaning.ts';
import { quantitiesIn } from './quantities.ts';
import { allStated, type Saying, type Stated } from './stated.ts';
import { type Told, toldBy } from './told.ts';

/** One of all that is said of rules and statements, rightly or wrongly. */
interface Voter {
  readonly stated: Stated;
  readonly saying: Saying;
  readonly told: Told;
}

/** A voter beside a sentence. */
export interface Voice extends Voter {
  /** How like the sentence, 0 to 1. */
  readonly likeness: number;
  /** The share of what the sentence says that this one says too, 0 to 1. */
  readonly covered: number;
  /** How likely it is that the sentence is right, as this one has it, in nats; below nothing where it is likelier wrong. */
  readonly says: number;
}

export interface Vote {
  /** What the sentence tells. */
  readonly told: Told;
  /** How likely the sentence is right, in nats, as those most like it have it together. */
  readonly is: number;
  /** The likest first. */
  readonly voices: readonly Voice[];
}

/** As many as are heard, and by how much what is liker counts for more. */
const HEARD = 14;
const SHARPNESS = 10;

interface Voters {
  readonly all: readonly Voter[];
  /** How much each of them says of what a sentence says. */
  readonly shared: (of: Told['vector']) => Shared;
}

const votersOf = oncePer((knowledge: Knowledge): Voters => {
  const known = knownOf(knowledge);
  const all = allStated(knowledge).flatMap((stated) =>
    stated.sayings.map((saying) => ({ stated, saying, told: toldBy(saying, known) })),
  );
  const vectors = all.map(({ told }) => told.vector);
  const numbered = numberedTexts(keysOf(vectors));
  return { all, shared: sparseBy(listsOf(vectors, numbered), numbered) };
});

function likest(told: Told, { all, shared }: Voters): readonly (Voter & { readonly likeness: number })[] {
  const { rows, dots } = shared(told.vector);
  return rows
    .flatMap((row) => {
      const voter = all[row];
      const whole = told.norm * (voter?.told.norm ?? 0);
      return voter && whole > 0 ? [{ ...voter, likeness: (dots[row] as number) / whole }] : [];
    })
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, HEARD);
}

/** What all that is said rightly and wrongly in words like these says of a sentence; none where nothing is like it. */
export function voteOn(text: string, knowledge: Knowledge): Vote | undefined {
  const said = { text, leaning: leaningOf(text), quantities: quantitiesIn(text) };
  const told = toldBy(said, knownOf(knowledge));
  const voices = likest(told, votersOf(knowledge)).map((voter) => {
    const consent = consentOf(told, voter.told);
    return { ...voter, covered: shareOf(told, voter.told), says: voter.saying.is === 'right' ? consent : -consent };
  });
  let sum = 0;
  let weights = 0;
  for (const { likeness, says } of voices) {
    const weight = Math.exp(SHARPNESS * likeness);
    sum += weight * says;
    weights += weight;
  }
  return weights === 0 ? undefined : { told, is: sum / weights, voices };
}
