import type { Found, Told } from './numbers.ts';

/** Words before a number that belong to how the release prints it: over 200 fastleger. */
const QUALIFIER_BEFORE =
  /(?:over|under|om ?lag|rundt|nesten|minst|inntil|opptil|opp til|ca\.?|cirka|mer enn|meir enn|about|almost|at least|up to|more than)\s+$/;
const LONGEST = 60;

/** The figure as the release prints it: qualifier, number, and what is counted. */
export function printedOf({ sentence, plain }: Told, { numeral, counted, qualifier }: Found): string {
  const before = qualifier ? (QUALIFIER_BEFORE.exec(plain.slice(0, numeral.start))?.[0] ?? '') : '';
  const start = numeral.start - before.length;
  const whole = sentence.slice(start, numeral.end + (counted?.length ?? 0)).trim();
  return whole.length <= LONGEST ? whole : sentence.slice(numeral.start, numeral.end);
}
