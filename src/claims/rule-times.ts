import { boundsOf } from '../language/period.ts';
import type { Stated } from './stated.ts';

/** A day of the year without a year is a date of a rule that nothing here holds against it. */
export const DAY_OF_YEAR =
  /\d{1,2}\.? ?(?:jan|feb|mars|march|april|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|des|dec)\p{L}*(?! ?\d{4})/iu;
/** Whether a rule or statement speaks of a time, or holds then. */
export const isTimeOf = ({ times, from, to }: Stated, period: string): boolean => {
  const asked = boundsOf(period);
  const within = asked && from !== undefined && from <= asked.last && (to === undefined || to >= asked.first);
  return within === true || times.some((one) => one.startsWith(period) || period.startsWith(one));
};
