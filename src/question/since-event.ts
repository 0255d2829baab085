import { spaced, wholeWords } from '../language/whole-words.ts';
import type { Asked } from '../reader/asked.ts';

/** Holds now against when something happened: "enn da finansieringen ble lagt om", "since the reform", "enn før pandemien". */
const EVENT = wholeWords(
  /\b(?:(?:enn|than) (?:da|då|når|when|før|before|etter|after)|siden|sidan|since|etter at|frå då|fra da) (?:\p{L}+ ){0,5}?\p{L}{4,}/u,
);

/** Whether it is asked how something has gone since it happened what has no date in the question: which years that are is not told. */
export const isSinceEvent = ({ times, asking }: Pick<Asked, 'times' | 'asking'>): boolean =>
  times.length === 0 && EVENT.test(spaced(asking));
