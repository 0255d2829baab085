import type { Locale } from '../language/locale.ts';
import type { Chart } from './chart.ts';

/** A text, or a number that whoever opens the file can reckon with; null is an empty cell. */
export type Cell = string | number | null;

export interface Sheet {
  readonly name: string;
  readonly head: readonly string[];
  /** As many cells a row as there are in the head. */
  readonly rows: readonly (readonly Cell[])[];
}

/** What a file is made of, as plain data: the same data and type are the same bytes. */
type Content =
  | { readonly kind: 'text'; readonly text: string }
  /** A table, for a reader whose programs are set to that language: as text/csv or as a workbook. */
  | { readonly kind: 'sheet'; readonly sheet: Sheet; readonly locale: Locale }
  /** A picture of figures, as image/png or image/svg+xml; light, with a ground of its own, where no page around it is dark. */
  | { readonly kind: 'chart'; readonly chart: Chart; readonly isDark?: boolean };

/**
 * A file that comes with an answer. It is data until somebody sends, writes or fetches it (`src/render/files/make.ts`), so
 * that an answer costs nothing that nobody looks at, and what is slow can be made elsewhere.
 */
export interface Attachment {
  /** Its file name, with an ending that goes with the type: letters, digits, hyphens and dots. One of a kind in its answer. */
  readonly name: string;
  /** Its media type, which together with the content decides its bytes. */
  readonly type: string;
  /** What it holds or shows, in words. */
  readonly alt: string;
  /**
   * Shown with the answer, not only to be taken along. What a picture shows is said by the answer too, so that an answer
   * whose picture cannot be made is whole without it.
   */
  readonly isPicture?: true;
  readonly content: Content;
}
