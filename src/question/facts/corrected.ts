import { amountsIn } from '../../language/amounts.ts';

/** Says that what was just told was wrong, and what stands after it is right. */
const INSTEAD =
  /[\s,.;:–—-]*(?<!\p{L})(?:(?:nei|no),? (?:vent|forresten|feil|wait|sorry)|(?:nei,? )?(?:jeg|eg|æ) (?:sier|seier|sa) feil|rettere sagt|rettare sagt|unnskyld|beklager|sorry|or rather|i mean)(?!\p{L})[\s,:–—-]*/giu;
/** So far before it the number that was wrong stands, and so far after it the right one. */
const BEFORE = 40;
const AFTER = 16;

/**
 * A text in which each number that its writer takes back stands as they put it right: "gravid i 26. uke – nei forresten, 27" is of week 27.
 * What else is taken back is left: it says what it is itself.
 */
export function corrected(text: string): string {
  const marks = [...text.matchAll(INSTEAD)];
  if (marks.length === 0) return text;
  const amounts = amountsIn(text);
  return marks.reduceRight((so, { 0: { length }, index }) => {
    const wrong = amounts.findLast(({ end }) => end <= index && index - end <= BEFORE);
    const right = amounts.find(({ start }) => start >= index + length && start - index - length <= AFTER);
    if (!wrong || !right) return so;
    const number = text.slice(right.start, right.end);
    return so.slice(0, wrong.start) + number + so.slice(wrong.end, index) + so.slice(right.end);
  }, text);
}
