import { spaced, wholeWords } from '../language/whole-words.ts';
import type { Asked } from '../reader/asked.ts';

/** Holds now against when something happened: "enn da finansieringen ble lagt om", "since the reform", "enn før pandemien". */
const EVENT = wholeWords(
  /\b(?:(?:enn|than) (?:da|då|når|when|før|before|etter|after)|siden|sidan|since|etter at|frå då|fra da) (?:\p{L}+ ){0,5}?\p{L}{4,}/u,
);

/** Told in another sentence, it is held against now all the same: "flere nå enn da planen kom, sier mor. Hvor mange færre er det?" */
const THAN_AT_EVENT = wholeWords(
  /\b(?:enn|than) (?:da|då|når|when|før|before|etter|after) (?:\p{L}+ ){0,5}?\p{L}{4,}/u,
);

/** Ahead of what is asked: "siden nyttår, hvor mange færre". */
const AHEAD = wholeWords(/^\W*(?:siden|sidan|since|etter) (?:\p{L}+ ){0,3}?\p{L}{4,} ?,/u);

/** Whether it is asked how something has gone since it happened what has no date in the question: which years that are is not told. */
export const isSinceEvent = ({ times, asking, text }: Pick<Asked, 'times' | 'asking' | 'text'>): boolean =>
  times.length === 0 && (EVENT.test(spaced(asking)) || THAN_AT_EVENT.test(spaced(text)) || AHEAD.test(spaced(text)));
