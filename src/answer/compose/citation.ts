import type { Citation } from '../../knowledge/knowledge.ts';
import type { Format } from '../format.ts';
import type { NumberedCitation } from '../worded.ts';
import { capitalised } from './headline.ts';

/** Two citations are the same if they lead to the same figure at the same place. */
export const keyOf = ({ release, where, printed }: Citation): string => JSON.stringify([release, where, printed]);

/** Hyphens and commas have a meaning of their own in a text fragment; brackets would end a link in Markdown. */
const escapeFragment = (printed: string): string =>
  encodeURIComponent(printed).replace(/[-,()'*!~]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);

/**
 * The release's address, opened at the figure: at the printed words by a text fragment
 * (https://wicg.github.io/scroll-to-text-fragment/), in a PDF at the page.
 */
export function addressOf({ url, where, printed }: Citation): string {
  if (/\.pdf(?:[?#]|$)/i.test(url))
    return where.page === undefined || url.includes('#') ? url : `${url}#page=${where.page}`;
  if (printed === null) return url;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${escapeFragment(printed)}`;
}

/** The place in words, outermost part first. */
export function whereInWords(where: Citation['where'], { words }: Format): string {
  const say = words.where;
  const parts = [
    where.page === undefined ? undefined : say.page(where.page),
    where.chapter === undefined ? undefined : say.chapter(where.chapter),
    where.section === undefined ? undefined : say.section(where.section),
    where.heading === undefined ? undefined : say.heading(where.heading),
    where.table === undefined ? undefined : say.table(where.table),
    where.figure === undefined ? undefined : say.figure(where.figure),
    where.row === undefined ? undefined : say.row(where.row),
    where.column === undefined ? undefined : say.column(where.column),
    where.title === undefined ? undefined : say.title,
    where.lead === undefined ? undefined : say.lead,
    where.subheading === undefined ? undefined : say.subheading(where.subheading),
    where.item === undefined ? undefined : say.item(where.item),
    where.paragraph === undefined ? undefined : say.paragraph(where.paragraph),
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}

export const numbered = (citation: Citation, n: number, format: Format): NumberedCitation => ({
  n,
  release: citation.release,
  title: citation.title,
  publisher: citation.publisher,
  published: citation.published,
  publishedText: dated(citation.published, format),
  name: nameOf(citation, format),
  url: addressOf(citation),
  where: whereInWords(citation.where, format),
  printed: citation.printed,
});

/** A publication date in words, or that there is none. */
export const dated = (published: string | null, { date, words }: Format): string =>
  published === null ? words.ui.publishedUndated : date(published);

/** What a key that came from elsewhere stands for; nothing of what every object has besides its own. */
export const named = (names: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(names, key) ? names[key] : undefined;

/** As a reader knows it: the publisher by its name in their language, and the month. */
export const nameOf = ({ publisher, published }: Citation, format: Format): string => {
  const who = capitalised(publisherIn(publisher, format));
  return published === null ? who : `${who}, ${format.month(published)}`;
};

/** What stands in brackets after a name tells of the place where it was read, or of who was part of it. */
export const publisherIn = (publisher: string, { words }: Format): string =>
  named(words.publishers, publisher) ?? named(words.publishers, publisher.replace(/\s*\(.*\)$/u, '')) ?? publisher;
