import type { Knowledge } from '../knowledge/find.ts';
import type { KnownClaim } from '../knowledge/knowledge.ts';
import { oncePer } from '../knowledge/once.ts';
import { featuresOf } from '../reader/features.ts';
import { type Example, learnUnlessKnown } from '../reader/learn.ts';
import { type Learnt, NOTHING_LEARNT, speakingBy } from '../reader/learnt.ts';
import type { Thing } from '../reader/thing.ts';
import { vectorOf } from '../reader/vector.ts';
import { type Known, knownOf } from './known.ts';
import { standingOf } from './standing.ts';

/** What claims say of one thing: that it bears them out, or says otherwise; or that nothing settles them. */
type OfThing = `${'yes' | 'no'} ${string}` | 'open';
/** The same whatever settles it. */
type AtAll = 'yes' | 'no' | 'open';

/** What was learnt of how people claim what holds, what does not, and what nothing settles: of each thing, and of all together. */
export interface Verdicts {
  readonly ofThings: Learnt;
  readonly atAll: Learnt;
}

/** What a rule says in its own words counts for beside what people say. */
const OWN = 0.5;

const featuresIn = (text: string, { wholeIn, index }: Known): Example['features'] =>
  featuresOf(text, vectorOf(wholeIn(text), [], index.rarity));

interface Claimed {
  readonly text: string;
  readonly is: AtAll;
  readonly ids: readonly string[];
  readonly count: number;
}

/** All that people claim, and all that curators say in their stead. */
function claimedIn(knowledge: Knowledge, claims: readonly KnownClaim[], { index }: Known): readonly Claimed[] {
  const spoken = index.things.flatMap((thing) =>
    (standingOf(thing, knowledge)?.spoken ?? []).map(
      ({ text, is, isOwn }): Claimed => ({
        text,
        is: is === 'right' ? 'yes' : 'no',
        ids: [thing.id],
        count: isOwn ? OWN : 1,
      }),
    ),
  );
  const claimed = claims.map(
    ({ claimed: text, settled_by: by, also, holds }): Claimed => ({
      text,
      is: holds,
      ids: [by, also].filter((id) => id !== undefined),
      count: 1,
    }),
  );
  return [...spoken, ...claimed];
}

const ofThing = ({ is, ids }: Claimed): readonly OfThing[] =>
  is === 'open' ? [is] : ids.map((id): OfThing => `${is} ${id}`);

/**
 * Learns from all that people claim what to say of a claim.
 * @param before What was learnt before: nothing is learnt twice from the same.
 */
export function learnVerdicts(knowledge: Knowledge, claims: readonly KnownClaim[], before?: Verdicts): Verdicts {
  const known = knownOf(knowledge);
  const claimed = claimedIn(knowledge, claims, known).map((one) => ({ ...one, features: featuresIn(one.text, known) }));
  return {
    ofThings: learnUnlessKnown(before?.ofThings)(claimed.map((one) => ({ ...one, right: ofThing(one) }))),
    // The words of rules are no claims of anybody, and right all of them.
    atAll: learnUnlessKnown(before?.atAll)(
      claimed.filter(({ count }) => count > OWN).map((one) => ({ ...one, right: [one.is] })),
    ),
  };
}

/** A thing, and how plainly it is learnt to bear a claim out, or to say otherwise. */
interface Speaking {
  readonly thing: Pick<Thing, 'id' | 'kind'>;
  readonly speaks: number;
}

/** What was learnt says of a text. */
export interface Learning {
  /** Things that bear it out, and those that say otherwise, the plainest of them first. */
  readonly yes: readonly Speaking[];
  readonly no: readonly Speaking[];
  /** How plainly nothing settles it. */
  readonly open: number;
  /** How plainly it is so, not so, or settled by nothing, whatever it is of. */
  readonly atAll: Readonly<Record<AtAll, number>>;
}

/** As many things as are told of. */
const TOLD = 3;

/** The plainest of some classes, by where they are among all. */
function plainest(
  of: readonly { readonly at: number; readonly thing: Thing }[],
  speaks: Float64Array,
): readonly Speaking[] {
  const found: Speaking[] = [];
  for (const { at, thing } of of) {
    const one = speaks[at] as number;
    if (one <= (found[TOLD - 1]?.speaks ?? -Infinity)) continue;
    found.push({ thing, speaks: one });
    found.sort((first, next) => next.speaks - first.speaks);
    found.splice(TOLD);
  }
  return found;
}

function open({ ofThings, atAll }: Verdicts, known: Known): (text: string) => Learning {
  const speaking = speakingBy(ofThings, ofThings.things);
  const speakingAtAll = speakingBy(atAll, ['yes', 'no', 'open'] satisfies AtAll[]);
  const byId = new Map(known.index.things.map((thing) => [thing.id, thing]));
  const classesOf = (is: 'yes' | 'no') =>
    ofThings.things.flatMap((name, at) => {
      const thing = name.startsWith(`${is} `) ? byId.get(name.slice(is.length + 1)) : undefined;
      return thing ? [{ at, thing }] : [];
    });
  const classes = { yes: classesOf('yes'), no: classesOf('no') };
  const nothing = ofThings.things.indexOf('open' satisfies OfThing);
  return (text) => {
    const features = featuresIn(text, known);
    const speaks = speaking(features);
    const [yes = 0, no = 0, open = 0] = speakingAtAll(features);
    return {
      yes: plainest(classes.yes, speaks),
      no: plainest(classes.no, speaks),
      open: speaks[nothing] ?? 0,
      atAll: { yes, no, open },
    };
  };
}

/**
 * What was learnt of how people claim things. Learning takes longer than whoever checks a message can wait: of knowledge that was
 * edited since, what was learnt before goes on to serve.
 */
export const learningOf = oncePer((knowledge: Knowledge): ((text: string) => Learning) => {
  const built = knowledge.findGathered() as { readonly verdicts?: Verdicts } | undefined;
  return open(built?.verdicts ?? { ofThings: NOTHING_LEARNT, atAll: NOTHING_LEARNT }, knownOf(knowledge));
});
