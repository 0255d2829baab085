import type { Knowledge } from '../knowledge/find.ts';
import type { KnownClaim } from '../knowledge/knowledge.ts';
import { oncePer } from '../knowledge/once.ts';
import { knownOf } from './known.ts';
import { leaningOf } from './leaning.ts';
import { quantitiesIn } from './quantities.ts';
import { type Records, recordAt, recordsOf } from './records.ts';
import { toldAsData, toldFromData } from './saying.ts';
import { type Told, toldBy } from './told.ts';

/** What people have claimed of things, as it was read when the knowledge was built. */
export interface GatheredClaimed {
  /** The things that settle any claim, by their ids; and which of the claims is the first of each: those of the next begin where they end. */
  readonly things: readonly string[];
  readonly firsts: Uint32Array;
  readonly heard: Records;
}

/** What somebody claimed of a thing, and whether that bears it out. */
export interface Claimed {
  readonly told: Told;
  readonly holds: boolean;
}
interface ClaimedData {
  readonly told: ReturnType<typeof toldAsData>;
  readonly holds: boolean;
}

/** A claim that two things settle is of both. */
export function gatherClaimed(knowledge: Knowledge, claims: readonly KnownClaim[]): GatheredClaimed {
  const known = knownOf(knowledge);
  const byThing = new Map<string, ClaimedData[]>();
  for (const { claimed: text, settled_by: by, also, holds } of claims) {
    if (holds === 'open') continue;
    const told = toldAsData(toldBy({ text, leaning: leaningOf(text), quantities: quantitiesIn(text) }, known));
    for (const id of [by, also]) {
      if (id === undefined) continue;
      const list = byThing.get(id) ?? [];
      list.push({ told, holds: holds === 'yes' });
      byThing.set(id, list);
    }
  }
  const lists = [...byThing.values()];
  const firsts = new Uint32Array(lists.length + 1);
  for (const [at, { length }] of lists.entries()) firsts[at + 1] = (firsts[at] as number) + length;
  return { things: [...byThing.keys()], firsts, heard: recordsOf(lists.flat()) };
}

function open({ things, firsts, heard }: GatheredClaimed): (id: string) => readonly Claimed[] {
  const numbers = new Map(things.map((id, at) => [id, at]));
  return (id) => {
    const at = numbers.get(id);
    if (at === undefined) return [];
    const first = firsts[at] as number;
    return Array.from({ length: (firsts[at + 1] as number) - first }, (_, place) => {
      const { told, holds } = recordAt(heard, first + place) as ClaimedData;
      return { told: toldFromData(told), holds };
    });
  };
}

/** What people have claimed of each thing, by its id; of knowledge that was not built, nothing. */
export const claimedOf = oncePer((knowledge: Knowledge): ((id: string) => readonly Claimed[]) => {
  const built = knowledge.findGathered() as { readonly claimed?: GatheredClaimed } | undefined;
  return built?.claimed ? open(built.claimed) : () => [];
});
