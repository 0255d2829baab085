import { amountsIn } from '../language/amounts.ts';

/** "For ti år siden", "på ti år", "over the last ten years": a time or a stretch that is reckoned from now, and no count of years. */
const AGO = /(?<!\p{L})(?:for\s+)?(?<count>\p{L}+|\d{1,2})\s+(?:år|years?)\s+(?:siden|sidan|tilbake|ago)(?!\p{L})/giu;
const STRETCH =
  /(?<!\p{L})(?:på|gjennom|i løpet av|(?:(?:de|dei)\s*)?siste|over|in|during|within|the last|the past)\s+(?:(?:de|dei|the)\s+)?(?:siste\s+|last\s+|past\s+)?(?<count>\p{L}+|\d{1,2})\s+(?:år(?:a|ene)?|years?)(?!\p{L})/giu;

export interface Reckoned {
  readonly start: number;
  readonly end: number;
  readonly year: string;
  readonly isAgo: boolean;
}

/** The times and stretches of a text that are reckoned from a day. */
export function reckonedIn(text: string, today: string): readonly Reckoned[] {
  return [AGO, STRETCH].flatMap((form) =>
    [...text.matchAll(form)].flatMap(({ index, 0: whole, groups }) => {
      const [count] = amountsIn(`${groups?.count} år`);
      if (!count || count.value < 1 || count.value > 60) return [];
      const year = String(Number(today.slice(0, 4)) - count.value);
      return [{ start: index, end: index + whole.length, year, isAgo: form === AGO }];
    }),
  );
}
