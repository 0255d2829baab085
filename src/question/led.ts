import type { Match } from '../reader/match.ts';

/** One of some matches before all others, which keep their order; as they were where there is no such one. */
export const led = (matches: readonly Match[], first: Match | undefined): readonly Match[] =>
  first === undefined || first === matches[0] ? matches : [first, ...matches.filter((one) => one !== first)];

/** How far down is looked for what is to go before the likeliest: among so many, and no further behind it than so much, in nats. */
interface Near {
  readonly among?: number;
  readonly behind?: number;
}
const AMONG = 8;

/** The likeliest thing that is wanted, of the scheme of the first. */
export function wantedAmong(
  matches: readonly Match[],
  isWanted: (match: Match) => boolean,
  { among = AMONG, behind = Infinity }: Near = {},
): Match | undefined {
  const [best] = matches;
  return matches
    .slice(0, among)
    .find((one) => one.thing.scheme === best?.thing.scheme && best.score - one.score <= behind && isWanted(one));
}
