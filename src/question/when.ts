import { readDay } from '../options/date.ts';
import { readMonth, readPeriod } from '../options/period.ts';
import { readYear } from '../options/year.ts';
import { fold } from './fold.ts';

/** Times as people write them in a sentence, longest form first. Folded text. */
const TIMES = [
  String.raw`(?:fra |from )?\d{4} ?(?:til|to|-|–|\/|og|and) ?\d{4}\b`,
  String.raw`\b\d{1,2}[.\/]\d{1,2}[.\/](?:\d{4}|\d{2})\b`,
  String.raw`\b\d{4}-\d{2}(?:-\d{2})?\b`,
  String.raw`\b\d{1,2}(?:\.|st|nd|rd|th)? ?[a-z]{3,9}\.? '?(?:\d{4}|\d{2})\b`,
  String.raw`\b(?:jan|feb|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|des|dec)[a-z]*\.? (?:\d{1,2},? )?'?(?:\d{4}|\d{2})\b`,
  String.raw`\b(?:i fjor|i forfjor|i ar|last year|this year|next year|neste ar|i dag|today)\b`,
  String.raw`\b(?:19|20)\d{2}\b`,
  String.raw`'\d{2}\b`,
];
const ANY = new RegExp(TIMES.join('|'), 'g');

export interface Timed {
  /** A period as the knowledge writes it, the first that the question names. */
  readonly period?: string;
  /** How many times the question names. */
  readonly count: number;
  /** What is left of the question, folded. */
  readonly rest: string;
}

/** Takes the times out of a question. */
export function takeTimes(question: string, today: string): Timed {
  const periods: string[] = [];
  const rest = fold(question).replace(ANY, (found) => {
    const period = readDay(found, today) ?? readYear(found, today) ?? readMonth(found) ?? readPeriod(found, today);
    if (period === undefined) return found;
    periods.push(String(period));
    return ' ';
  });
  const [period] = periods;
  return { ...(period !== undefined && { period }), count: new Set(periods).size, rest };
}
