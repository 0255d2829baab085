import type { Knowledge } from '../knowledge/find.ts';
import type { ToldWord } from '../language/told-words.ts';
import type { Asked } from '../reader/asked.ts';
import type { Match } from '../reader/match.ts';
import { ownIdOf } from '../reader/thing.ts';
import { isSaidIn } from './facts/tellers.ts';
import { readTold } from './facts/text-told.ts';
import { led, wantedAmong } from './led.ts';

/** Whether a text tells that its writer is of those of whom a thing speaks. */
function isToldOf({ thing }: Match, words: readonly ToldWord[], { getStatement }: Knowledge): boolean {
  if (thing.kind !== 'statement') return false;
  const { told } = getStatement(ownIdOf(thing));
  return told !== undefined && isSaidIn(told, words);
}

/**
 * What is said of those who lack or have what the asker tells that they do, before what is said of all of the same scheme: without the
 * course one needs backup, before whoever has which courses needs none.
 */
export function ledByTold(
  matches: readonly Match[],
  { text }: Asked,
  knowledge: Knowledge,
  today: string,
): readonly Match[] {
  const { words } = readTold(text, today);
  return led(
    matches,
    wantedAmong(matches, (match) => isToldOf(match, words, knowledge)),
  );
}
