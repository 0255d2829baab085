import type { Block, Worded } from '../../src/answer/worded.ts';
import { wordsOf } from '../../src/render/plain.ts';

/** What of an answer is read in ten seconds, measured. */
export interface Measured {
  readonly headline: string;
  /** Lines under each other: headline, blocks, the sources. */
  readonly lines: readonly string[];
  readonly words: number;
  readonly sources: number;
}

const linesOf = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'paragraph':
      return [wordsOf(block.line)];
    case 'list':
      return [...(block.title === undefined ? [] : [block.title]), ...block.lines.map(wordsOf)];
    case 'table':
      return [
        block.columns.map(({ title }) => title).join(' '),
        ...block.rows.map((row) => row.map(wordsOf).join(' ')),
        block.legend ?? '',
      ].filter((line) => line.trim() !== '');
    case 'sources':
      return ['sources have no place on a surface'];
  }
};

const countWords = (text: string): number => text.split(/\s+/u).filter(Boolean).length;

export function measure(worded: Worded): Measured {
  const headline = wordsOf(worded.headline);
  const lines = [headline, ...worded.surface.flatMap(linesOf)];
  return {
    headline,
    lines: [...lines, ...(worded.sources.length > 0 ? [worded.sources.map(({ name }) => name).join(' · ')] : [])],
    words: countWords(lines.join(' ')),
    sources: worded.sources.length,
  };
}

/** The value that so much of all values do not exceed. */
export const quantile = (values: readonly number[], part: number): number => {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? 0;
};
