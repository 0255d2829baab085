import type { Knowledge } from '../../knowledge/find.ts';
import type { Release } from '../../knowledge/knowledge.ts';
import { numeralsIn } from '../../language/numerals.ts';
import { timesIn } from '../../language/times.ts';
import type { Page } from './piece.ts';

/** What a release's file says of it, as far as the text does; what is guessed or missing is named in `unsure`. */
export interface ReleaseHead {
  readonly title: string;
  readonly publisher: string;
  readonly published: string | null;
  readonly url: string;
  readonly kind: Release['kind'];
  readonly language: Release['language'];
  readonly unsure: ReadonlySet<'title' | 'publisher' | 'published' | 'url' | 'kind' | 'language'>;
}

const DATED = /^(?:først publisert|publisert|dato|date|sist (?:faglig )?oppdatert|siste faglige endring|published)\b/i;
/** Any day will do: only what is written out is looked for. */
const ANY_DAY = '2000-01-01';

function publishedIn({ pieces, published }: Page): string | undefined {
  const own = /^\d{4}-\d{2}-\d{2}/.exec(published ?? '')?.[0];
  if (own !== undefined) return own;
  for (const { text, kind } of pieces) {
    if (kind !== 'furniture' || !DATED.test(text)) continue;
    const [time] = timesIn(text, ANY_DAY);
    const day = numeralsIn(text).find((one) => one.day !== undefined)?.day;
    if (day ?? time) return day ?? time?.period;
  }
  return undefined;
}

const hostOf = (url: string): string | undefined => {
  try {
    return new URL(url).host.replace(/^www\./, '');
  } catch {
    return undefined;
  }
};

const mostOften = <One extends string>(all: readonly One[]): One | undefined =>
  [...new Set(all)].toSorted(
    (one, other) => all.filter((each) => each === other).length - all.filter((each) => each === one).length,
  )[0];

/** Words of nynorsk and English that bokmål has not. */
function languageIn({ pieces, language }: Page): Release['language'] | undefined {
  if (language && /^(?:nb|nn|en)\b/.test(language)) return language.slice(0, 2) as Release['language'];
  const text = pieces
    .map((one) => one.text)
    .join(' ')
    .toLowerCase();
  const count = (words: RegExp): number => text.match(words)?.length ?? 0;
  const counts = [
    ['nn', count(/(?<!\p{L})(?:ikkje|eit|frå|ein|vere|kva|dei)(?!\p{L})/gu)],
    ['en', count(/(?<!\p{L})(?:the|and|of|with|is|are)(?!\p{L})/gu)],
    ['nb', count(/(?<!\p{L})(?:ikke|et|fra|en|være|hva|og|som)(?!\p{L})/gu)],
  ] as const;
  return counts.toSorted(([, one], [, other]) => other - one)[0]?.[0];
}

const isOfBudget = (text: string): boolean => /statsbudsjett|foreslår regjeringen|regjeringen foreslår/i.test(text);

/** A date in an address or in the name of a file: hod-2023-09-lis1. */
const dateIn = (from: string): string | undefined =>
  /(?<!\d)(?:19|20)\d{2}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?(?!\d)/.exec(from)?.[0];

/** A publisher that the page names: in a line of its own, else in the text, where its name is no common word. */
function publisherIn({ pieces }: Page, known: readonly string[]): string | undefined {
  const around = pieces.filter(({ kind }) => kind === 'furniture').map((one) => one.text);
  const said = around.flatMap((line) => known.filter((one) => line.endsWith(one)))[0];
  if (said !== undefined) return said;
  const text = pieces.map((one) => one.text).join('\n');
  return known
    .filter((one) => text.includes(one) && !text.includes(one.toLowerCase()))
    .toSorted((one, other) => text.indexOf(one) - text.indexOf(other))[0];
}

export function releaseHead(page: Page, knowledge: Knowledge, from: string): ReleaseHead {
  const url = /^https?:/.test(from) ? from : '';
  const unsure = new Set<'title' | 'publisher' | 'published' | 'url' | 'kind' | 'language'>();
  const text = page.pieces.map((one) => one.text).join('\n');
  const sameHost = knowledge.releases.filter((one) => url !== '' && hostOf(one.url) === hostOf(url));
  const said = publisherIn(page, [...new Set(knowledge.releases.map(({ publisher }) => publisher))]);
  const publisher = mostOften(sameHost.map((one) => one.publisher)) ?? said ?? page.publisher;
  const printed = publishedIn(page);
  const published = printed ?? dateIn(from);
  const kind = isOfBudget(text) ? 'press-release' : (mostOften(sameHost.map((one) => one.kind)) ?? 'news');
  const language = languageIn(page);
  if (page.title === undefined) unsure.add('title');
  if (publisher === undefined || sameHost.length === 0) unsure.add('publisher');
  if (printed === undefined) unsure.add('published');
  if (url === '') unsure.add('url');
  unsure.add('kind');
  if (language === undefined) unsure.add('language');
  return {
    title: page.title ?? '',
    publisher: publisher ?? '',
    published: published ?? null,
    url,
    kind,
    language: language ?? 'nb',
    unsure,
  };
}

/** The year that a budget is for, where the text is about one. */
export function budgetYearIn({ pieces }: Page): string | undefined {
  for (const { text } of pieces) {
    const [, year] = /stats?budsjettet?(?: for)? ((?:19|20)\d{2})/i.exec(text) ?? [];
    if (year) return year;
  }
  return undefined;
}
