import type { Asked } from '../reader/asked.ts';
import type { QuestionIndex } from '../reader/index.ts';
import type { Match } from '../reader/match.ts';
import { meetsAll } from './conditions.ts';
import { led, wantedAmong } from './led.ts';
import { isBesideAsked } from './narrowing.ts';

const NEAR = { among: 4, behind: 2.5 };

/**
 * What says something of the very part that is asked about goes before what is of all: what is said of the young GPs before how many of all
 * are employed.
 */
export function ledByPart(matches: readonly Match[], asked: Asked, index: QuestionIndex): readonly Match[] {
  const [first] = matches;
  if (!first || !isBesideAsked(asked, first)) return matches;
  const isOfPart = (match: Match): boolean => meetsAll(asked, match, index) && !isBesideAsked(asked, match);
  return led(matches, wantedAmong(matches, isOfPart, NEAR));
}
