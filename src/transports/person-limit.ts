import { type Pace, rateLimit } from './rate-limit.ts';

/** What a person does, each held to a pace of its own. */
export interface PersonPaces {
  /** Commands, clicks, the menu of a message, and messages. */
  readonly asking: Pace;
  /** Values for an option that is being typed: Discord asks for them with nearly every key. */
  readonly typing: Pace;
  /** Answers with files: a picture or an export takes as much work as many answers. */
  readonly making: Pace;
}

/** More than anybody reads, and too little for one person to keep all others waiting. */
const PACES: PersonPaces = {
  asking: { burst: 10, everyMs: 3000 },
  typing: { burst: 60, everyMs: 250 },
  making: { burst: 6, everyMs: 10_000 },
};

/** True where somebody does something faster than one may, which is counted. */
export type PersonLimit = (who: string, what: keyof PersonPaces) => boolean;

/** Holds each person to the paces. Of a person only the id is kept, in memory, for a while. */
export function personLimit({ asking, typing, making }: PersonPaces = PACES): PersonLimit {
  const limits = { asking: rateLimit(asking), typing: rateLimit(typing), making: rateLimit(making) };
  return (who, what) => limits[what](who) > 0;
}
