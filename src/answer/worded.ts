import type { Locale } from '../invocation.ts';

/** A piece of text with the numbers of the citations that carry it. Plain text: a renderer escapes it. */
export interface Line {
  readonly text: string;
  readonly citations: readonly number[];
}

export type Block =
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'list'; readonly title?: string; readonly lines: readonly Line[] }
  | {
      readonly kind: 'table';
      readonly title?: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly Line[])[];
    };

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

export type Status = 'answered' | 'clarify' | 'not-found' | 'error';

/** An answer in one language, as blocks without layout: what every renderer lays out. */
export interface Worded {
  readonly status: Status;
  readonly locale: Locale;
  /** What was asked was read as this command line. */
  readonly command: string;
  /** One sentence or line that answers the question itself. */
  readonly headline: Line;
  readonly blocks: readonly Block[];
  readonly notices: readonly { readonly kind: string; readonly line: Line }[];
  /** Whom to ask, where the answer leaves something open. */
  readonly contacts: readonly { readonly name: string; readonly helpsWith: string; readonly url: string }[];
  readonly question?: Question;
  readonly next: readonly Action[];
  readonly citations: readonly NumberedCitation[];
  /** Which knowledge this is from: version and newest release, in words. */
  readonly footer: string;
}
