import type { Citation } from '../../knowledge/knowledge.ts';
import type { Format } from '../format.ts';
import type { Block, Fold, Line, NumberedCitation } from '../worded.ts';
import { keyOf, numbered } from './citation.ts';
import type { DraftBlock, DraftFold, Said } from './draft.ts';

/** Numbers citations from 1 in the order in which it is shown them; the same one gets the same number. */
export interface Numbering {
  readonly numbersOf: (citations: readonly Citation[]) => readonly number[];
  readonly line: (line: Said) => Line;
  readonly block: (block: DraftBlock) => Block;
  readonly fold: (fold: DraftFold) => Fold;
  /** All that were shown so far. */
  readonly all: () => readonly NumberedCitation[];
}

export function startNumbering(format: Format): Numbering {
  const seen = new Map<string, NumberedCitation>();

  /** The very same is shown several times: in the headline, under it and in a fold. */
  const known = new Map<Citation, number>();

  const numberOf = (citation: Citation): number => {
    const before = known.get(citation);
    if (before !== undefined) return before;
    const key = keyOf(citation);
    const entry = seen.get(key) ?? numbered(citation, seen.size + 1, format);
    seen.set(key, entry);
    known.set(citation, entry.n);
    return entry.n;
  };
  const numbersOf = (citations: readonly Citation[]) => [...new Set(citations.map(numberOf))].sort((a, b) => a - b);
  const line = (said: Said): Line => said.map((span) => ({ ...span, citations: numbersOf(span.citations) }));
  const block = (draft: DraftBlock): Block => {
    if (draft.kind === 'paragraph') return { ...draft, line: line(draft.line) };
    if (draft.kind === 'list') return { ...draft, lines: draft.lines.map(line) };
    if (draft.kind === 'sources') return { ...draft, citations: numbersOf(draft.citations) };
    return { ...draft, rows: draft.rows.map((row) => row.map(line)) };
  };
  const fold = (draft: DraftFold): Fold => ({ ...draft, blocks: draft.blocks.map(block) });

  return { numbersOf, line, block, fold, all: () => [...seen.values()] };
}
