import { monthOfDay } from '../../language/period.ts';
import type { Reference } from '../answer.ts';
import { named } from '../compose/citation.ts';
import { withoutBrackets } from '../compose/headline.ts';
import type { Format } from '../format.ts';
import { chapterOf } from './chapter.ts';
import type { CslDate, CslItem, CslName } from './csl.ts';

/** For readers, in a style; for BibTeX, which knows few kinds; or for programs that know them all. */
export type Purpose = 'style' | 'bibtex' | 'data';

const TYPES: Readonly<Record<string, string>> = {
  report: 'report',
  'white-paper': 'report',
  'budget-document': 'report',
  circular: 'report',
  hearing: 'report',
  letter: 'report',
  agreement: 'report',
  regulation: 'regulation',
  statistics: 'dataset',
  article: 'article-journal',
  'op-ed': 'article-newspaper',
};

/** A regulation on Lovdata, with its day and number. */
const ON_LOVDATA = /^https?:\/\/(?:[a-z]+\.)?lovdata\.no\//;
const IN_ADDRESS = /\/forskrift\/(\d{4}-\d{2}-\d{2}-\d+)/;
const NUMBER = /,?\s*\b(FOR-\d{4}-\d{2}-\d{2}-\d+)\b/;

/** Bibliographies spell out what everybody calls by its letters. */
const IN_FULL: Readonly<Record<string, string>> = { SSB: 'Statistisk sentralbyrå' };

/** `2024-04-18` as numbers, as many as are known. */
const dateOf = (iso: string): CslDate => ({ 'date-parts': [iso.split('-').map(Number)] });

/** A person: the last name is the family's. */
function personOf(name: string): CslName {
  const at = name.trim().lastIndexOf(' ');
  return at < 0 ? { literal: name } : { family: name.slice(at + 1), given: name.slice(0, at).trim() };
}

function typeOf({ type, isInPress }: Reference, purpose: Purpose): string {
  // Styles write "Statistics" and "Regulation" with its number behind a title; programs have kinds for these.
  if (purpose === 'style' && type === 'statistics') return 'webpage';
  if (purpose !== 'data' && type === 'regulation') return 'report';
  if (isInPress && type === 'news') return 'article-newspaper';
  if (!isInPress && type === 'article') return 'report';
  return named(TYPES, type) ?? 'webpage';
}

/** Where it stands, or which regulation it is, beside its title. */
function titled({ title, type, url }: Reference, csl: string): Partial<CslItem> & Pick<CslItem, 'title'> {
  if (type === 'regulation') {
    const inAddress = IN_ADDRESS.exec(url)?.[1];
    const number = NUMBER.exec(title)?.[1] ?? (inAddress && `FOR-${inAddress}`);
    return { title: title.replace(NUMBER, ''), ...(number && { number }) };
  }
  const chapter = csl === 'report' ? chapterOf(title) : undefined;
  if (!chapter) return { title };
  return { type: 'chapter', title: chapter.title, 'container-title': chapter.of, 'chapter-number': chapter.number };
}

/**
 * A reference as CSL-JSON, the form from which all others are made. Names of publishers are their own, in every language.
 * @param accessed YYYY-MM-DD
 */
export function cslItem(reference: Reference, accessed: string, purpose: Purpose, { words }: Format): CslItem {
  const { release, authors, published, url, language, isInPress } = reference;
  const own = withoutBrackets(reference.publisher);
  const publisher = named(IN_FULL, own) ?? own;
  const type = typeOf(reference, purpose);
  const genre = named(words.cited.kinds, reference.type);
  const author = authors.length > 0 ? authors.map(personOf) : isInPress ? [] : [{ literal: publisher }];
  const isOnLovdata = ON_LOVDATA.test(url);
  // A newspaper stands as what the article is in; styles leave out a publisher that stands as the author already.
  const isNamed = isInPress || (purpose === 'style' && authors.length === 0 && !isOnLovdata);
  // BibTeX has months and no days.
  const issued = published !== null && (purpose === 'bibtex' ? monthOfDay(published) : published);
  return {
    id: release,
    type,
    ...titled(reference, type),
    ...(isInPress && { 'container-title': publisher }),
    ...(author.length > 0 && { author }),
    ...(!isNamed && { publisher: isOnLovdata ? 'Lovdata' : publisher }),
    ...(genre !== undefined && { genre }),
    ...(issued && { issued: dateOf(issued) }),
    accessed: dateOf(accessed),
    URL: url,
    language,
    // Statistics are told anew where they stood before.
    ...(purpose === 'style' && reference.type === 'statistics' && { custom: { isRenewed: true as const } }),
  };
}
