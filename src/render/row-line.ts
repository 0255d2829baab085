import type { Line } from '../answer/worded.ts';

/** A table's row as one line, for where columns do not fit: what it is about, then the rest. */
export const rowLine = (row: readonly Line[]): Line =>
  row
    .filter((cell) => cell.some(({ text }) => text.trim() !== ''))
    .flatMap((cell, at) => (at === 0 ? cell : [{ text: at === 1 ? ': ' : ' · ', citations: [] }, ...cell]));
