import type { Figure } from '../figures/figure.ts';
import type { Call } from '../invocation.ts';
import type { Locale } from '../language/locale.ts';
import type { Claim, Outcome } from './answer.ts';
import type { Attachment } from './attachment.ts';
import type { Chart } from './chart.ts';

/** A piece of text with the numbers of the citations that carry it. Plain text: a renderer escapes it. */
export interface Span<Source = number> {
  readonly text: string;
  readonly citations: readonly Source[];
  /** What the text leads to, where that is not a citation. */
  readonly url?: string;
  /** The English name of the command that the text names, for readers who can begin it from there. */
  readonly command?: string;
}

/** What stands on one line, read one span after the other. */
export type Line<Source = number> = readonly Span<Source>[];

interface Column {
  readonly title: string;
  /** `number`: decimal signs under each other; `bar`: a bar drawn of blocks, which a narrow place may leave out. */
  readonly align: 'text' | 'number' | 'bar';
}

/** `Source` is a citation's number, or while an answer is being composed the citation itself. */
export type Block<Source = number> =
  | {
      readonly kind: 'paragraph';
      readonly line: Line<Source>;
      /** In small print: what explains the marks of a table, what to keep in mind. */
      readonly isSmall?: true;
    }
  | { readonly kind: 'list'; readonly title?: string; readonly lines: readonly Line<Source>[] }
  | {
      readonly kind: 'table';
      readonly title?: string;
      readonly columns: readonly Column[];
      /** As many cells a row as there are columns. */
      readonly rows: readonly (readonly Line<Source>[])[];
      /** What the marks in it mean, in small print right under it. */
      readonly legend?: string;
    }
  /** The sources with these numbers, each with its places and the words that it prints. */
  | { readonly kind: 'sources'; readonly title: string; readonly citations: readonly Source[] };

/** What lies under the surface of an answer, opened by its name. */
export interface Fold<Source = number> {
  /** At most eight lower-case letters: it stands in the ids of buttons. One of a kind in its answer. */
  readonly id: string;
  readonly label: string;
  readonly blocks: readonly Block<Source>[];
}

interface NoticeLine<Source = number> {
  readonly kind: string;
  readonly line: Line<Source>;
}

/** A source as the surface names it: short, and opened at the very place. */
interface SourceLink {
  /** Such as "Helsedirektoratet, april 2024". */
  readonly name: string;
  readonly url: string;
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
  /** As the surface names it: publisher and month, in the reader's language. */
  readonly name: string;
  /** Opens the page at the very spot where the figure is printed. */
  readonly url: string;
  /** Such as "avsnitt 2". */
  readonly where: string;
  readonly printed: string | null;
}

export interface Action {
  readonly label: string;
  readonly call: Call;
}

/** One question back, with a choice to click for each answer. */
export interface Question {
  readonly text: string;
  /** It stands at the end of the headline, in these words. */
  readonly short?: string;
  readonly explain?: string;
  readonly choices: readonly (Action & { readonly explain?: string })[];
}

/** A form that asks or changes all that was told, where a reader has forms. */
export interface FormOffer {
  /** What opens it. */
  readonly open: string;
  /** What empties it; left out where it is empty. */
  readonly startOver?: string;
  /** It takes the place of the question. */
  readonly isWanted: boolean;
}

/** A door to somebody else: an authority to ask, a page to read. */
export interface LinkAction {
  readonly label: string;
  readonly url: string;
}

export type Status = 'answered' | 'clarify' | 'not-found' | 'error';

/** A figure as data, for those who compute with it; its value is in base units (whole kroner, persons). */
type NumberedFigure = Pick<
  Figure,
  'id' | 'value' | 'unit' | 'period' | 'measure' | 'status' | 'printed' | 'derived'
> & { readonly citations: readonly number[] };

/** An outcome as data: `reasons` are rule ids, `changes` the single changes that would change it. */
export type NumberedOutcome = Pick<Outcome, 'question' | 'outcome' | 'possible' | 'row' | 'missing'> & {
  readonly reasons: readonly string[];
  readonly changes: readonly Pick<Outcome['changes'][number], 'input' | 'value' | 'outcome' | 'call'>[];
  readonly citations: readonly number[];
};

/** A claim of a message as data; `right` is what the sources say, null where they say nothing of it. */
export interface NumberedClaim {
  readonly about: string | null;
  readonly said: string;
  readonly verdict: Claim['verdict'];
  readonly right: string | null;
  readonly citations: readonly number[];
}

/** An answer in one language, without layout: what is read in ten seconds, and in folds all that it rests on. */
export interface Worded {
  readonly status: Status;
  readonly locale: Locale;
  /** What was asked, as it was read; the text itself where it could not be. */
  readonly call: Call | string;
  /** The question in the asker's own words, where it was put so. */
  readonly asked?: string;
  /** One sentence with one dated figure or one verdict. */
  readonly headline: Line;
  /** What stands under the headline: at most ten lines and eighty words with it. */
  readonly surface: readonly Block[];
  readonly folds: readonly Fold[];
  /** A picture of it; the text says all that it shows. */
  readonly chart?: Chart;
  /** The few sources of the surface; all are in `citations`. */
  readonly sources: readonly SourceLink[];
  /** How many more the surface rests on than it names. */
  readonly moreSources: number;
  readonly links: readonly LinkAction[];
  /** Files that come with it, pictures first. */
  readonly attachments: readonly Attachment[];
  readonly question?: Question;
  readonly form?: FormOffer;
  readonly next: readonly Action[];
  /** Gives the figures as a file. */
  readonly download?: Action;
  /** The answer tells what its asker told of themselves; what is shared is composed without it. */
  readonly isPersonal: boolean;
  /** Warnings as data; in the text they stand on the surface or in a fold. */
  readonly notices: readonly NoticeLine[];
  /** Numbered from 1 in the order in which they are first read. */
  readonly citations: readonly NumberedCitation[];
  readonly figures: readonly NumberedFigure[];
  readonly outcomes: readonly NumberedOutcome[];
  readonly claims: readonly NumberedClaim[];
  /** How the question was read, as plain data; null where nothing was read. */
  readonly reading: Readonly<Record<string, unknown>> | null;
  readonly knowledge: { readonly version: string; readonly newest: string };
}
