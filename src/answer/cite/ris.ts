import type { CslDate, CslItem, CslName } from './csl.ts';

const TYPES: Readonly<Record<string, string>> = {
  'article-journal': 'JOUR',
  'article-newspaper': 'NEWS',
  chapter: 'CHAP',
  dataset: 'DATA',
  regulation: 'LEGAL',
  report: 'RPRT',
  webpage: 'ELEC',
};

const twoDigits = (number: number | undefined): string => (number === undefined ? '' : String(number).padStart(2, '0'));

/** `2024/04/18/`, with what is not known left empty. */
function written({ 'date-parts': [parts] }: CslDate): string {
  const [year, month, day] = parts ?? [];
  return `${year}/${twoDigits(month)}/${twoDigits(day)}/`;
}

const nameOf = (name: CslName): string => ('literal' in name ? name.literal : `${name.family}, ${name.given}`);

/**
 * An item as RIS. Our own few lines, since the library's plugin breaks long addresses in two, cuts ids short and leaves out who
 * wrote in a newspaper, and when.
 */
export function toRis(item: CslItem): string {
  const { id, type, title, author = [], issued, accessed, publisher, genre, number, URL: url, language } = item;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['TY', TYPES[type] ?? 'GEN'],
    ...author.map((one) => ['AU', nameOf(one)] as const),
    ['TI', title],
    ['T2', item['container-title']],
    ['SE', item['chapter-number']],
    ['M3', genre],
    ['SN', number],
    ['PB', publisher],
    ['PY', issued && String(issued['date-parts'][0]?.[0])],
    ['DA', issued && written(issued)],
    ['LA', language],
    ['UR', url],
    ['Y2', written(accessed)],
    ['ID', id],
  ];
  const lines = fields.flatMap(([tag, value]) =>
    value === undefined ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ')}`],
  );
  return `${[...lines, 'ER  - '].join('\r\n')}\r\n`;
}
