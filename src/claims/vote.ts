import type { Knowledge } from '../knowledge/find.ts';
import { oncePer } from '../knowledge/once.ts';
import { matchesOf } from '../reader/match.ts';
import { keysOf, numberedTexts } from '../reader/numbered.ts';
import { listsOf, type Shared, sparseBy } from '../reader/sparse.ts';
import { normOf, vectorOf } from '../reader/vector.ts';
import { consentOf } from './consent.ts';
import { type Known, knownOf } from './known.ts';
import { leaningOf } from './leaning.ts';
import { quantitiesIn } from './quantities.ts';
import { shareOf } from './share.ts';
import { allStated, type Saying, type Stated } from './stated.ts';
import { type Told, type ToldWhole, toldBy } from './told.ts';

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
  /** The share of what this one says that the sentence says too, 0 to 1. */
  readonly back: number;
  /** By how many nats another thing is likelier asked for in the words of the sentence; and the share of them that its own has. */
  readonly behind: number;
  readonly held: number;
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
const SHARPNESS = 16;

interface Voters {
  readonly all: readonly Voter[];
  /** How much each of them says of what a sentence says. */
  readonly shared: (of: ToldWhole['vector']) => Shared;
}

/** Reads one rule or statement after another: all of them take seconds. */
function* makeVoters(knowledge: Knowledge): Generator<undefined, Voters> {
  const known = knownOf(knowledge);
  const all: Voter[] = [];
  const vectors: ToldWhole['vector'][] = [];
  for (const stated of allStated(knowledge)) {
    for (const saying of stated.sayings) {
      const { vector, ...told } = toldBy(saying, known);
      all.push({ stated, saying, told });
      vectors.push(vector);
    }
    yield;
  }
  const numbered = numberedTexts(keysOf(vectors));
  return { all, shared: sparseBy(listsOf(vectors, numbered), numbered) };
}

const making = oncePer((knowledge: Knowledge) => {
  let work = makeVoters(knowledge);
  let made: Voters | undefined;
  return {
    /** Does a little of the work. @returns what it comes to, when all of it is done. */
    step: (): Voters | undefined => {
      if (made) return made;
      try {
        const next = work.next();
        if (next.done) made = next.value;
      } catch (error) {
        // What has thrown is at its end, without anything made.
        work = makeVoters(knowledge);
        throw error;
      }
      return made;
    },
  };
});

function votersOf(knowledge: Knowledge): Voters {
  const { step } = making(knowledge);
  let made = step();
  while (!made) made = step();
  return made;
}

/** Does, a little between one and the next, what the first claim that is checked would wait seconds for. */
export function* prepareVotes(knowledge: Knowledge): Generator<undefined, void> {
  while (!making(knowledge).step()) yield;
}

function likest(told: ToldWhole, { all, shared }: Voters): readonly (Voter & { readonly likeness: number })[] {
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

/** What is never asked for in such words is behind by more than anything else. */
const NEVER = { behind: Infinity, held: 0 };

/** How far behind the likeliest each thing is that a sentence may be about, and the share of the sentence that it has, by its id. */
function meantIn(text: string, { index, wholeIn }: Known): (id: string) => typeof NEVER {
  const meanings = vectorOf(wholeIn(text), [], index.rarity);
  const matches = matchesOf({ text, meanings, norm: normOf(meanings) }, index);
  const best = matches[0]?.score ?? 0;
  const byId = new Map(matches.map(({ thing, score, covered }) => [thing.id, { behind: best - score, held: covered }]));
  return (id) => byId.get(id) ?? NEVER;
}

/** What all that is said rightly and wrongly in words like these says of a sentence; none where nothing is like it. */
export function voteOn(text: string, knowledge: Knowledge): Vote | undefined {
  const said = { text, leaning: leaningOf(text), quantities: quantitiesIn(text) };
  const known = knownOf(knowledge);
  const told = toldBy(said, known);
  const meant = meantIn(text, known);
  const voices = likest(told, votersOf(knowledge)).map((voter) => {
    const consent = consentOf(told, voter.told);
    return {
      ...voter,
      ...meant(voter.stated.id),
      covered: shareOf(told.words, voter.told.words),
      back: shareOf(voter.told.words, told.words),
      says: voter.saying.is === 'right' ? consent : -consent,
    };
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
