import type { Knowledge } from '../knowledge/find.ts';
import { oncePer } from '../knowledge/once.ts';
import { remembering } from '../language/remembering.ts';
import { highest, type Standings, standingsOf } from '../reader/match.ts';
import { normOf, vectorOf } from '../reader/vector.ts';
import { consentOf } from './consent.ts';
import { type Known, knownOf } from './known.ts';
import { leaningOf } from './leaning.ts';
import { quantitiesIn } from './quantities.ts';
import type { Saying } from './saying.ts';
import { sayingsOf } from './sayings.ts';
import { shareOf } from './share.ts';
import { type Stated, statedIn } from './stated.ts';
import { type Told, type ToldWhole, toldBy } from './told.ts';

/** One of all that is said of rules and statements, rightly or wrongly. */
interface Voter {
  /** The number of the thing that it is said of. */
  readonly owner: number;
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

/** The sentences most like one, the likest first. */
function likest(told: ToldWhole, knowledge: Knowledge): readonly (Voter & { readonly likeness: number })[] {
  const { marked, ownerOf, firstOf } = sayingsOf(knowledge);
  const { rows, at } = marked(told.vector, told.norm);
  const likeness = Float64Array.from(rows, at);
  return highest(likeness, HEARD).flatMap((place) => {
    const row = rows[place] as number;
    const owner = ownerOf(row);
    const stated = statedIn(knowledge)(owner);
    const saying = stated?.sayings[row - firstOf(owner)];
    return stated && saying ? [{ owner, stated, saying, told: saying.told, likeness: likeness[place] as number }] : [];
  });
}

const standingsBy = oncePer(({ index, wholeIn }: Known) =>
  remembering((text) => {
    const meanings = vectorOf(wholeIn(text), [], index.rarity);
    return standingsOf({ text, meanings, norm: normOf(meanings) }, index);
  }),
);

/** How all things stand to a sentence. Who votes asks, and what was learnt asks again. */
export const standingsIn = (text: string, known: Known): Standings => standingsBy(known)(text);

function voted(text: string, knowledge: Knowledge): Vote | undefined {
  const said = { text, leaning: leaningOf(text), quantities: quantitiesIn(text) };
  const known = knownOf(knowledge);
  const told = toldBy(said, known);
  const { behind, covered } = standingsIn(text, known);
  const voices = likest(told, knowledge).map((voter) => {
    const consent = consentOf(told, voter.told);
    return {
      ...voter,
      behind: behind[voter.owner] ?? Infinity,
      held: covered(voter.owner),
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

const votesIn = oncePer((knowledge: Knowledge) => remembering((text: string) => voted(text, knowledge)));

/**
 * What all that is said rightly and wrongly in words like these says of a sentence; none where nothing is like it. Rules ask, and what was
 * learnt asks again.
 */
export const voteOn = (text: string, knowledge: Knowledge): Vote | undefined => votesIn(knowledge)(text);
