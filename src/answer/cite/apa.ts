import type { Format } from '../format.ts';
import type { CslItem, CslName } from './csl.ts';
import { dayOf, yearOf } from './day.ts';
import { sentences } from './sentence.ts';

/** Of more authors than these are named the first nineteen and the last. */
const MOST_NAMED = 20;

/** What is dated by its day; of all else the year is enough. */
const BY_DAY: ReadonlySet<string> = new Set(['webpage', 'article-newspaper']);

/** `Lars Møen` is `L. M.`, `Anne-Lise` is `A.-L.`. */
const initials = (given: string): string => given.replace(/(\p{L})[^\s-]*/gu, '$1.');

const nameOf = (name: CslName): string =>
  'literal' in name ? name.literal : `${name.family}, ${initials(name.given)}`;

function namesOf(authors: readonly CslName[], and: string): string {
  const names = authors.map(nameOf);
  const last = names.pop() ?? '';
  if (names.length === 0) return last;
  if (names.length < MOST_NAMED) return `${names.join(', ')}${and}${last}`;
  return `${names.slice(0, MOST_NAMED - 1).join(', ')}, … ${last}`;
}

function dateOf({ issued, type }: CslItem, { locale, words }: Format): string {
  if (!issued) return words.cited.inLists.undated;
  const day = BY_DAY.has(type) ? dayOf(issued, locale, { withYear: false }) : undefined;
  return day === undefined ? yearOf(issued) : `${yearOf(issued)}, ${day}`;
}

/** With what it is behind it, where its title does not say so: `[Pressemelding]`, `(Forskrift FOR-2000-12-21-1379)`. */
function titleOf({ title, genre, number }: CslItem): string {
  if (number !== undefined) return `${title} (${[genre, number].filter(Boolean).join(' ')})`;
  return genre === undefined ? title : `${title} [${genre}]`;
}

/**
 * An item as APA, 7th edition, has it in a list of references; in Norwegian as universities there have agreed to write it. The
 * day on which it was looked at stands with what has no date of its own, and with what is renewed.
 */
export function toApa(item: CslItem, format: Format): string {
  const { author, 'container-title': whole, 'chapter-number': chapter, publisher, issued, accessed, URL: url } = item;
  const { inLists } = format.words.cited;
  const date = `(${dateOf(item, format)})`;
  const title = titleOf(item);
  const opening = author ? [namesOf(author, inLists.lastName.apa), date, title] : [title, date];
  const within = whole && chapter ? `${inLists.in} ${whole} (${inLists.chapter(chapter)})` : whole;
  const seen = issued && !item.custom?.isRenewed ? '' : `${inLists.retrieved(dayOf(accessed, format.locale) ?? '')} `;
  return `${sentences([...opening, within, publisher])} ${seen}${url}`;
}
