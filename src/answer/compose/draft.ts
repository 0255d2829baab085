import type { Figure } from '../../figures/figure.ts';
import type { Citation } from '../../knowledge/knowledge.ts';
import type { Outcome } from '../answer.ts';
import type { Attachment } from '../attachment.ts';
import type { ChartDraft } from '../chart.ts';
import type { Action, Block, Fold, FormOffer, Line, LinkAction, NumberedClaim, Question, Status } from '../worded.ts';

/** A line with the citations themselves; they are numbered when all is said. */
export type Said = Line<Citation>;
export type DraftBlock = Block<Citation>;
export type DraftFold = Fold<Citation>;

export type DraftClaim = Omit<NumberedClaim, 'citations'> & { readonly citations: readonly Citation[] };

/** What one kind of answer comes to in words, before it is fitted to the surface and its sources are numbered. */
export interface Draft {
  readonly status: Status;
  /** Ways to say the answer in one line, best first; the first that is fit for a headline is said. */
  readonly headlines: readonly Said[];
  /** Ways with less in them, for where a lead takes the room of those above. */
  readonly brief?: readonly Said[];
  /** What the answer is about, where nothing says it in one line; its own words then stand under it. */
  readonly otherwise?: readonly Said[];
  /** In reading order; what does not fit the surface goes to a fold of its own. */
  readonly surface: readonly DraftBlock[];
  /** What would mislead if it were left out, most misleading first: one is said, the others are grounds. */
  readonly caveats?: readonly Said[];
  readonly folds?: readonly DraftFold[];
  /** What belongs to the grounds besides notices and sources: how things were read, and when. */
  readonly grounds?: readonly DraftBlock[];
  readonly figures?: readonly Figure[];
  /** The same as a picture; the text is whole without it. */
  readonly chart?: ChartDraft;
  readonly outcomes?: readonly Outcome[];
  readonly claims?: readonly DraftClaim[];
  readonly links?: readonly LinkAction[];
  readonly attachments?: readonly Attachment[];
  readonly question?: Question;
  readonly form?: FormOffer;
  /** Further questions that come before those of the answer itself. */
  readonly next?: readonly Action[];
  /** Tells facts that the asker gave about themselves. */
  readonly isPersonal?: true;
}

/** What a question in free words asks about time, where the answer was read from one. */
export interface AskedTime {
  readonly asks: 'when' | 'duration' | 'deadline' | undefined;
  /** First and last day of the time that it names. */
  readonly bounds: { readonly first: string; readonly last: string } | undefined;
  /** The answer is told as the nearest there is, so that what it leaves open is said already. */
  readonly isNearest: boolean;
}

/** What a composer is told besides the answer. */
export interface Telling {
  /** YYYY-MM-DD in Europe/Oslo. */
  readonly today: string;
  /** For others than the asker: nothing that the asker told of themselves. */
  readonly isShared: boolean;
  /** It was asked of another doctor's case. */
  readonly isOfAnother?: boolean;
  readonly asked: AskedTime;
}

export const said = (text: string, citations: readonly Citation[] = []): Said => [{ text, citations }];

/** The words of a line, without its sources. */
export const plain = (line: Line<unknown>): string => line.map(({ text }) => text).join('');

export const citationsIn = (line: Said): readonly Citation[] => line.flatMap(({ citations }) => citations);

/** Puts lines after one another into one, with something between them. */
export const joined = (lines: readonly Said[], between: string): Said =>
  lines.flatMap((line, at) => (at === 0 ? line : [{ text: between, citations: [] }, ...line]));

export const paragraph = (line: Said): DraftBlock => ({ kind: 'paragraph', line });
export const smallPrint = (line: Said): DraftBlock => ({ kind: 'paragraph', line, isSmall: true });

/** A list, or nothing where it would be empty. */
export const list = (lines: readonly Said[], title?: string): readonly DraftBlock[] =>
  lines.length === 0 ? [] : [{ kind: 'list', ...(title !== undefined && { title }), lines }];

/** Lines under each other on a surface; one alone needs no bullet. */
export const lines = (all: readonly Said[]): readonly DraftBlock[] =>
  all.length === 1 ? all.map(paragraph) : list(all);

/** A fold, or nothing where it would be empty. */
export const fold = (id: string, label: string, blocks: readonly DraftBlock[]): readonly DraftFold[] =>
  blocks.length === 0 ? [] : [{ id, label, blocks }];
