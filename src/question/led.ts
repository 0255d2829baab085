import type { Match } from '../reader/match.ts';

/** One of some matches before all others, which keep their order; as they were where there is no such one. */
export const led = (matches: readonly Match[], first: Match | undefined): readonly Match[] =>
  first === undefined || first === matches[0] ? matches : [first, ...matches.filter((one) => one !== first)];
