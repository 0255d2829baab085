import type { Figure } from '../figures/figure.ts';
import type { Locale } from '../language/locale.ts';
import type { Claim, Outcome } from './answer.ts';

/** A piece of text with the numbers of the citations that carry it. Plain text: a renderer escapes it. */
export interface Span<Source = number> {
  readonly text: string;
  readonly citations: readonly Source[];
  /** What the text leads to, where that is not a citation. */
  readonly url?: string;
}

/** What stands on one line, read one span after the other; the numbers stand right behind their span. */
export type Line<Source = number> = readonly Span<Source>[];

/** `Source` is a citation's number, or while an answer is being composed the citation itself. */
export type Block<Source = number> =
  | { readonly kind: 'paragraph'; readonly line: Line<Source> }
  | { readonly kind: 'list'; readonly title?: string; readonly lines: readonly Line<Source>[] }
  | {
      readonly kind: 'table';
      readonly title?: string;
      readonly columns: readonly string[];
      /** As many cells a row as there are columns. */
      readonly rows: readonly (readonly Line<Source>[])[];
    };

export interface NoticeLine<Source = number> {
  readonly kind: string;
  readonly line: Line<Source>;
  /** Without it the answer would mislead: it comes before the rest of the answer. */
  readonly isUrgent: boolean;
}

/** A numbered source, in words. */
export interface NumberedCitation {
  readonly n: number;
  readonly release: string;
  readonly title: string;
  readonly publisher: string;
  /** ISO date as exact as known, or null. */
  readonly published: string | null;
  /** The same date in the reader's language. */
  readonly publishedText: string;
  /** Opens the page at the very spot where the figure is printed. */
  readonly url: string;
  /** Such as "avsnitt 2". */
  readonly where: string;
  readonly printed: string | null;
}

export interface Action {
  readonly label: string;
  readonly command: string;
}

/** One question back, with a choice to click for each answer. */
export interface Question {
  readonly text: string;
  readonly explain?: string;
  readonly choices: readonly (Action & { readonly explain?: string })[];
}

export interface Contact {
  readonly name: string;
  readonly helpsWith: string;
  readonly url: string;
}

export type Status = 'answered' | 'clarify' | 'not-found' | 'error';

/** A figure as data, for those who compute with it; its value is in base units (whole kroner, persons). */
export type NumberedFigure = Pick<
  Figure,
  'id' | 'value' | 'unit' | 'period' | 'measure' | 'status' | 'printed' | 'derived'
> & { readonly citations: readonly number[] };

/** An outcome as data: `reasons` are rule ids, `changes` the single changes that would change it. */
export type NumberedOutcome = Pick<Outcome, 'question' | 'outcome' | 'possible' | 'row' | 'missing'> & {
  readonly reasons: readonly string[];
  readonly changes: readonly Pick<Outcome['changes'][number], 'input' | 'value' | 'outcome' | 'command'>[];
  readonly citations: readonly number[];
};

/** A claim of a message as data; `right` is what the releases say, null where they say nothing of it. */
export interface NumberedClaim {
  readonly about: string | null;
  readonly said: string;
  readonly verdict: Claim['verdict'];
  readonly right: string | null;
  readonly citations: readonly number[];
}

/** An answer in one language, as blocks without layout: what every renderer lays out. */
export interface Worded {
  readonly status: Status;
  readonly locale: Locale;
  /** What was asked was read as this command line. */
  readonly command: string;
  /** One sentence or line that answers the question itself. */
  readonly headline: Line;
  readonly blocks: readonly Block[];
  readonly notices: readonly NoticeLine[];
  /** Whom to ask, where the answer leaves something open. */
  readonly contacts: readonly Contact[];
  readonly question?: Question;
  readonly next: readonly Action[];
  /** Numbered from 1 in the order in which they are first read. */
  readonly citations: readonly NumberedCitation[];
  readonly figures: readonly NumberedFigure[];
  readonly outcomes: readonly NumberedOutcome[];
  readonly claims: readonly NumberedClaim[];
  /** Which knowledge this is from: version and newest release, in words. */
  readonly footer: string;
  readonly knowledge: { readonly version: string; readonly newest: string };
}
