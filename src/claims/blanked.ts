/** A text with stretches of it blank, so that all else stays where it is. */
export const blanked = (text: string, spans: readonly { readonly start: number; readonly end: number }[]): string =>
  spans.reduce((so, { start, end }) => so.slice(0, start) + ' '.repeat(end - start) + so.slice(end), text);
