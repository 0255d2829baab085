import type { Knowledge } from '../knowledge/find.ts';
import { groundOf } from './ground.ts';
import type { Heard } from './likelihood.ts';
import type { Meant } from './verdicts.ts';

/** As many of the things that a claim may be of may be what it is of. */
export const LIKELIEST = 3;

/** So likely a text is of one thing and no other. */
export const SURELY_OF = 0.8;

/** What a sentence is surely of, and how plainly that bears it out, in nats, below nothing where it speaks against it. */
export interface SurelyOf {
  readonly thing: Meant['thing'];
  readonly leans: number;
}
export function surelyOf({ learning: { meant }, beside }: Heard): SurelyOf | undefined {
  const [first] = meant;
  if (!first || first.likelihood < SURELY_OF) return undefined;
  return { thing: first.thing, leans: beside.leans.get(first.at) ?? 0 };
}

/** The share of a text that a thing must hold in its words, to settle it and to be shown. */
export const HELD = { told: 0.3, shown: 0.6 };
/** So likely and so plainly of a thing, a text may be in words of which that holds none. */
const IN_OTHER_WORDS = { likelihood: 0.8, speaks: 0.4 };

export const isPlainlyMeant = ({ likelihood, speaks }: Meant): boolean =>
  likelihood >= IN_OTHER_WORDS.likelihood && speaks >= IN_OTHER_WORDS.speaks;
const isHeld = (one: Meant, least: number): boolean => one.held >= least || isPlainlyMeant(one);

/** What is said by the plainest of some things that say anything. */
export function firstGround(meant: readonly Meant[], held: number, knowledge: Knowledge, today: string) {
  for (const one of meant) {
    const ground = isHeld(one, held) ? groundOf(one.thing, knowledge, today) : undefined;
    if (ground) return { about: ground.about, evidence: ground.evidence };
  }
  return undefined;
}
