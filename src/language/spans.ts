/** A stretch of a text: `end` is one past its last letter. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two stretches have a letter in common. */
export const meet = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** Whether all of one stretch is in another. */
export const isWithin = (one: Span, other: Span): boolean => one.start >= other.start && one.end <= other.end;

/** A text with stretches of it blank, so that all else stays where it is. */
export const blanked = (text: string, spans: readonly Span[]): string =>
  spans.reduce((so, { start, end }) => so.slice(0, start) + ' '.repeat(end - start) + so.slice(end), text);

/** A text with a space for each of some stretches, which are in order and share nothing. */
export const without = (text: string, spans: readonly Span[]): string =>
  spans.reduceRight((so, { start, end }) => `${so.slice(0, start)} ${so.slice(end)}`, text);
