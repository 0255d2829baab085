import { amountsIn } from '../language/amounts.ts';
import { isClaim, isPersonal } from '../reader/asking.ts';
import { readable } from '../reader/readable.ts';

/** Whether a question holds up what others say, with a number in it, to be checked: "stemmer det at 120 000 står uten fastlege?" */
export function isHeldUp(question: string): boolean {
  const text = readable(question);
  return isClaim(text) && !isPersonal(text) && amountsIn(text).length > 0;
}
