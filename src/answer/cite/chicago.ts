import { capitalised } from '../compose/headline.ts';
import type { Format } from '../format.ts';
import type { CslItem, CslName } from './csl.ts';
import { dayOf, yearOf } from './day.ts';
import { headlineCase } from './headline-case.ts';
import { sentences } from './sentence.ts';

/** Of more authors than these the first seven are named. */
const MOST_NAMED = 10;
const FIRST_NAMED = 7;

/** Only the first name of a list is turned round. */
function nameOf(name: CslName, at: number): string {
  if ('literal' in name) return name.literal;
  return at === 0 ? `${name.family}, ${name.given}` : `${name.given} ${name.family}`;
}

function namesOf(authors: readonly CslName[], and: string): string {
  const names = authors.map(nameOf);
  if (names.length > MOST_NAMED) return `${names.slice(0, FIRST_NAMED).join(', ')}, et al.`;
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')}${and}${last}`;
}

/** The day of what is dated by its day, where that says more than the year in front of the title. */
function dateOf({ issued, type }: CslItem, { locale }: Format): string | undefined {
  if (!issued) return undefined;
  if (type === 'report' || type === 'chapter') return undefined;
  const withinYear = dayOf(issued, locale, { withYear: false });
  // Newspapers and pages are dated in full all the same.
  return withinYear && (type === 'article-journal' ? withinYear : dayOf(issued, locale));
}

/** An item as the Chicago Manual of Style, 17th edition, has it in a list of references by author and date. */
export function toChicago(item: CslItem, format: Format): string {
  const { author, type, 'container-title': whole, publisher, genre, number, issued, language, URL: url } = item;
  const { inLists } = format.words.cited;
  const title = inLists.quoted(language === 'en' ? headlineCase(item.title) : item.title);
  const year = issued ? yearOf(issued) : inLists.undated;
  // A newspaper stands for those of its people who are not named.
  const standsFirst = !author && type === 'article-newspaper';
  const lead = author ? namesOf(author, inLists.lastName.chicago) : standsFirst ? whole : undefined;
  const date = dateOf(item, format);
  const place = standsFirst ? undefined : whole && type === 'chapter' ? `${inLists.in} ${whole}` : whole;
  // The issue of a journal or a newspaper is named by its day.
  const rest = place && date ? [`${place}, ${date}`, publisher] : [place, publisher, date && capitalised(date)];
  const kind = [genre, number].filter(Boolean).join(' ');
  // Of what has no date of its own, and of what is renewed.
  const isSeen = !issued || item.custom?.isRenewed;
  const seen = isSeen ? inLists.accessed(dayOf(item.accessed, format.locale) ?? '') : undefined;
  return sentences([...(lead ? [lead, year, title] : [title, year]), kind, ...rest, seen, url]);
}
