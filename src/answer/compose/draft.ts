import type { Figure } from '../../figures/figure.ts';
import type { Citation } from '../../knowledge/knowledge.ts';
import type { Outcome } from '../answer.ts';
import type { Action, Block, Contact, Line, NumberedClaim, Question, Status } from '../worded.ts';

/** A line with the citations themselves; they are numbered when all is said. */
export type Said = Line<Citation>;
export type DraftBlock = Block<Citation>;

export type DraftClaim = Omit<NumberedClaim, 'citations'> & { readonly citations: readonly Citation[] };

/** What one kind of answer comes to in words, before the sources are numbered. */
export interface Draft {
  readonly status: Status;
  readonly headline: Said;
  readonly blocks: readonly DraftBlock[];
  readonly figures?: readonly Figure[];
  readonly outcomes?: readonly Outcome[];
  readonly claims?: readonly DraftClaim[];
  readonly contacts?: readonly Contact[];
  readonly question?: Question;
  /** Further questions that come before those of the answer itself. */
  readonly next?: readonly Action[];
}

export const said = (text: string, citations: readonly Citation[] = []): Said => [{ text, citations }];

/** Puts lines after one another into one, with something between them. */
export const joined = (lines: readonly Said[], between: string): Said =>
  lines.flatMap((line, at) => (at === 0 ? line : [{ text: between, citations: [] }, ...line]));

export const paragraph = (line: Said): DraftBlock => ({ kind: 'paragraph', line });

/** A list, or nothing where it would be empty. */
export const list = (title: string, lines: readonly Said[]): readonly DraftBlock[] =>
  lines.length === 0 ? [] : [{ kind: 'list', title, lines }];
