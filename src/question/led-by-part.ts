import type { Asked } from '../reader/asked.ts';
import type { QuestionIndex } from '../reader/index.ts';
import type { Match } from '../reader/match.ts';
import { meetsAll } from './conditions.ts';
import { led } from './led.ts';
import { isBesideAsked } from './narrowing.ts';

/** No further behind than this, in nats, and among so many of the likeliest. */
const BEHIND = 2.5;
const LIKELIEST = 4;

/**
 * What says something of the very part that is asked about goes before what is of all: what is said of the young GPs before how many of all
 * are employed.
 */
export function ledByPart(matches: readonly Match[], asked: Asked, index: QuestionIndex): readonly Match[] {
  const [first] = matches;
  if (!first || !isBesideAsked(asked, first)) return matches;
  const ofPart = matches
    .slice(1, LIKELIEST)
    .find(
      (match) =>
        match.thing.scheme === first.thing.scheme &&
        match.score >= first.score - BEHIND &&
        meetsAll(asked, match, index) &&
        !isBesideAsked(asked, match),
    );
  return led(matches, ofPart);
}
