import type { Knowledge } from '../knowledge/find.ts';
import type { KnownClaim } from '../knowledge/knowledge.ts';
import { oncePer } from '../knowledge/once.ts';
import { remembering } from '../language/remembering.ts';
import { bucketFor, featuresOf } from '../reader/features.ts';
import { type Example, learnUnlessKnown } from '../reader/learn.ts';
import { type Learnt, NOTHING_LEARNT, speakingBy } from '../reader/learnt.ts';
import { highest } from '../reader/match.ts';
import type { Thing } from '../reader/thing.ts';
import { vectorOf } from '../reader/vector.ts';
import { type Bearing, bearingIn, learnBearing, NOTHING_BORNE } from './bearing.ts';
import { type Known, knownOf } from './known.ts';
import { leaningOf } from './leaning.ts';
import { quantitiesIn } from './quantities.ts';
import { standingOf } from './standing.ts';
import { toldBy } from './told.ts';
import { standingsIn } from './vote.ts';

/** What settles a claim: a thing, or nothing. */
type Settling = string | 'open';

/** What was learnt of how people claim things: of which thing a claim is, if of any, and whether that bears it out. */
export interface Verdicts {
  readonly ofThings: Learnt;
  readonly bearing: Bearing;
}

/** What a rule says in its own words counts for beside what people say: to tell which thing is meant, and to tell what it bears out. */
const OWN = 0.5;
const OWN_BORNE_OUT = 0.2;

/** By what a text is told: what a question is told by, and what it denies and which way it leans. */
function featuresIn(text: string, known: Known): Example['features'] {
  const features = new Map(featuresOf(text, vectorOf(known.wholeIn(text), [], known.index.rarity)));
  const leaning = leaningOf(text);
  const told = toldBy({ text, leaning, quantities: quantitiesIn(text) }, known);
  const marks = [
    ...[...told.denied].map((meaning) => `not ${meaning}`),
    `turns ${leaning.turns}`,
    `parts ${leaning.parts}`,
    `force ${leaning.force}`,
    `only ${leaning.isOnly}`,
    `compares ${leaning.compares}`,
    `sweeps ${told.isSweeping}`,
    `course ${told.course}`,
  ];
  for (const mark of marks) {
    const bucket = bucketFor('told', mark);
    features.set(bucket, (features.get(bucket) ?? 0) + 1);
  }
  return features;
}

interface Claimed {
  readonly text: string;
  readonly is: KnownClaim['holds'];
  readonly ids: readonly string[];
  readonly isOwn: boolean;
}

/** All that people claim, and all that curators say in their stead. */
function claimedIn(knowledge: Knowledge, claims: readonly KnownClaim[], { index }: Known): readonly Claimed[] {
  const spoken = index.things.flatMap((thing) =>
    (standingOf(thing, knowledge)?.spoken ?? []).map(
      ({ text, is, isOwn }): Claimed => ({ text, is: is === 'right' ? 'yes' : 'no', ids: [thing.id], isOwn }),
    ),
  );
  const claimed = claims.map(
    ({ claimed: text, settled_by: by, also, holds }): Claimed => ({
      text,
      is: holds,
      ids: [by, also].filter((id) => id !== undefined),
      isOwn: false,
    }),
  );
  return [...spoken, ...claimed];
}

/**
 * Learns from all that people claim what to say of a claim.
 * @param before What was learnt before: nothing is learnt twice from the same.
 */
export function learnVerdicts(knowledge: Knowledge, claims: readonly KnownClaim[], before?: Verdicts): Verdicts {
  const known = knownOf(knowledge);
  const schemeOf = new Map(known.index.things.map(({ id, scheme }) => [id, scheme]));
  const claimed = claimedIn(knowledge, claims, known).map((one) => ({ ...one, features: featuresIn(one.text, known) }));
  return {
    ofThings: learnUnlessKnown(before?.ofThings)(
      claimed.map(({ features, is, ids, isOwn }) => ({
        features,
        right: is === 'open' ? ['open' satisfies Settling] : ids,
        count: isOwn ? OWN : 1,
      })),
    ),
    bearing: learnBearing(
      claimed
        .filter(({ is }) => is !== 'open')
        .flatMap(({ features, is, ids, isOwn }) =>
          ids.map((thing) => ({
            features,
            thing,
            scheme: schemeOf.get(thing) ?? '',
            holds: is === 'yes',
            count: isOwn ? OWN_BORNE_OUT : 1,
          })),
        ),
      before?.bearing,
    ),
  };
}

/** A thing that a claim may be of. */
export interface Meant {
  readonly thing: Pick<Thing, 'id' | 'kind'>;
  /** The number of the thing. */
  readonly at: number;
  /** How plainly it is of this one, as claims of it go and as people ask for it. */
  readonly plainness: number;
  /** How likely it is of this one and no other. */
  readonly likelihood: number;
  /** How plainly claims of it go in such words. */
  readonly speaks: number;
  /** The share of the claim that the thing holds in its words. */
  readonly held: number;
  /** How likely it bears the claim out, in nats; below nothing where it says otherwise. */
  readonly bears: number;
}

/** What was learnt says of a text. */
export interface Learning {
  /** Things that it may be of, the plainest first. */
  readonly meant: readonly Meant[];
  /** How plainly nothing settles it. */
  readonly open: number;
  /** How likely it holds as all of them have it, -1 to 1. */
  readonly holds: number;
  /** The same in nats, without a bound. */
  readonly bears: number;
}

/** As many things as are looked at. */
const MOST_MEANT = 8;
/** For each nat by which another is likelier asked for in such words, up to so many. */
const BEHIND = 0.06;
const MOST_BEHIND = 8;
/** How much likelier the plainer of two is. */
const SHARPNESS = 12;

function open({ ofThings, bearing }: Verdicts, known: Known): (text: string) => Learning {
  const { things } = known.index;
  const speaking = speakingBy(ofThings, [...things.map(({ id }) => id), 'open' satisfies Settling]);
  const bears = bearingIn(bearing);
  // A clause is heard alone, beside the others, and once more where one of them was told.
  return remembering((text) => {
    const features = featuresIn(text, known);
    const speaks = speaking(features);
    const { behind, covered } = standingsIn(text, known);
    const bearing = bears(features);
    const plainness = Float64Array.from(
      things,
      (_, at) => (speaks[at] as number) - BEHIND * Math.min(behind[at] as number, MOST_BEHIND),
    );
    const found = highest(plainness, MOST_MEANT).map((at) => ({
      thing: things[at] as Thing,
      at,
      speaks: speaks[at] as number,
      held: covered(at),
      plainness: plainness[at] as number,
    }));
    const best = found[0]?.plainness ?? 0;
    const weights = found.map(({ plainness }) => Math.exp(SHARPNESS * (plainness - best)));
    const whole = weights.reduce((sum, one) => sum + one, 0) || 1;
    const meant = found.map((one, at) => ({
      ...one,
      likelihood: (weights[at] as number) / whole,
      bears: bearing(one.thing.id, one.thing.scheme),
    }));
    return {
      meant,
      open: speaks[things.length] ?? 0,
      holds: meant.reduce((sum, one) => sum + one.likelihood * Math.tanh(one.bears / 2), 0),
      bears: meant.reduce((sum, one) => sum + one.likelihood * one.bears, 0),
    };
  });
}

/**
 * What was learnt of how people claim things. Learning takes longer than whoever checks a message can wait: of knowledge that was
 * edited since, what was learnt before goes on to serve.
 */
export const learningOf = oncePer((knowledge: Knowledge): ((text: string) => Learning) => {
  const built = knowledge.findGathered() as { readonly verdicts?: Verdicts } | undefined;
  return open(built?.verdicts ?? { ofThings: NOTHING_LEARNT, bearing: NOTHING_BORNE }, knownOf(knowledge));
});
