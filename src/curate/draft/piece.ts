import type { Where } from '../../knowledge/knowledge.ts';

/** A piece of a release's text, with the place that a citation of it names. */
export interface Piece {
  /** `furniture` is what a page prints around the text; numbers in it are no figures, but may date the release. */
  readonly kind: 'title' | 'subheading' | 'paragraph' | 'cell' | 'furniture';
  readonly where: Where;
  readonly text: string;
  /** The subheading that it stands under, or what the table is called. */
  readonly heading?: string;
  /** It is an item of a list. */
  readonly isItem?: true;
  /** Of a cell: the headings of its row and column. */
  readonly row?: string;
  readonly column?: string;
  /** What its table says that it counts: antall, personer, prosent. */
  readonly unit?: string;
  /** The number itself, where it came as one and not in print. */
  readonly value?: number;
}

/** A release's text taken apart, and what its page says of itself. */
export interface Page {
  readonly pieces: readonly Piece[];
  readonly title?: string | undefined;
  /** As the page's own data give it: ISO 8601. */
  readonly published?: string | undefined;
  readonly publisher?: string | undefined;
  readonly language?: string | undefined;
}

/** One space for any white space, without what cannot be seen. */
export const tidy = (text: string): string => text.replace(/[\s\u00a0\u200b\ufeff]+/gu, ' ').trim();
