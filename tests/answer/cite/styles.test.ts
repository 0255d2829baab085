import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { toApa } from '../../../src/answer/cite/apa.ts';
import { toChicago } from '../../../src/answer/cite/chicago.ts';
import type { CslItem } from '../../../src/answer/cite/csl.ts';
import { cslItem } from '../../../src/answer/cite/csl-item.ts';
import { headlineCase } from '../../../src/answer/cite/headline-case.ts';
import { formatIn } from '../../../src/answer/format.ts';
import { answerToText } from '../../../src/answer-to.ts';
import { loadCommands } from '../../../src/commands.ts';
import type { Locale } from '../../../src/language/locale.ts';
import { theKnowledge } from '../../the-knowledge.ts';

const TODAY = '2026-11-26';
const commands = await loadCommands(theKnowledge);

const itemsOfAll = (): CslItem[] =>
  theKnowledge.releases.map(({ id }) => {
    const { answer } = answerToText(
      `/cite release:${id}`,
      { locale: 'en', today: TODAY },
      { knowledge: theKnowledge, commands },
    );
    if (answer.kind !== 'cite') throw new Error(`${id} cannot be cited`);
    return cslItem(answer.references[0], TODAY, 'style', formatIn('en'));
  });

/** APA as the CSL project has written it down, by its processor; it has no Norwegian, and we no more than it in English. */
function byCiteproc(items: readonly CslItem[]): (id: string) => string {
  const require = createRequire(import.meta.url);
  const { Cite } = require('@citation-js/core') as {
    Cite: new (items: readonly CslItem[]) => { format: (output: string, options: object) => [string, string][] };
  };
  require('@citation-js/plugin-csl');
  const options = { template: 'apa', lang: 'en-US', format: 'text', asEntryArray: true };
  const written = new Map(items.map((item) => [item.id, new Cite([item]).format('bibliography', options)[0]?.[1]]));
  return (id) => (written.get(id) ?? '').trim();
}

// It curls apostrophes, writes names of journals of English articles with capitals, and leaves numbers such as 5.4 without a word.
const compared = (text: string): string =>
  text
    .replace(/’/g, "'")
    .replace(/\(Section (?=\d)/, '(')
    .toLowerCase();

test('APA in English is as another program writes it, for every release that is known', () => {
  const items = itemsOfAll();
  const theirs = byCiteproc(items);
  // That the day belongs to what is renewed is in APA's manual, but nothing that an item of theirs can tell.
  const seen = (item: CslItem, text: string): string =>
    item.custom && item.issued ? text.replace(item.URL, `Retrieved November 26, 2026, from ${item.URL}`) : text;
  for (const item of items) expect(compared(toApa(item, formatIn('en')))).toBe(compared(seen(item, theirs(item.id))));
});

const people = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ family: `N${at + 1}`, given: at === 0 ? 'Anne-Lise Moe' : 'Bo' }));
const article = (count: number): CslItem => ({
  id: 'a',
  type: 'article-journal',
  title: 'Fastleger',
  'container-title': 'Utposten',
  author: people(count),
  issued: { 'date-parts': [[2024, 5]] },
  accessed: { 'date-parts': [[2026, 11, 26]] },
  URL: 'https://example.org/a',
  language: 'nb',
});

describe('several authors', () => {
  test.each<readonly [number, Locale, string]>([
    [1, 'nb', 'N1, A.-L. M. (2024)'],
    [2, 'nb', 'N1, A.-L. M. & N2, B. (2024)'],
    [3, 'nn', 'N1, A.-L. M., N2, B. & N3, B. (2024)'],
    [3, 'en', 'N1, A.-L. M., N2, B., & N3, B. (2024)'],
  ])('%i in APA, %s', (count, locale, expected) => {
    expect(toApa(article(count), formatIn(locale))).toBe(`${expected}. Fastleger. Utposten. https://example.org/a`);
  });

  test('APA names twenty, of more the first nineteen and the last', () => {
    expect(toApa(article(20), formatIn('nb'))).toContain('N19, B. & N20, B. (2024)');
    expect(toApa(article(22), formatIn('nb'))).toContain('N19, B., … N22, B. (2024)');
  });

  test.each<readonly [number, Locale, string]>([
    [2, 'nb', 'N1, Anne-Lise Moe og Bo N2. 2024. «Fastleger». Utposten, mai.'],
    [3, 'nn', 'N1, Anne-Lise Moe, Bo N2 og Bo N3. 2024. «Fastleger». Utposten, mai.'],
    [3, 'en', 'N1, Anne-Lise Moe, Bo N2, and Bo N3. 2024. “Fastleger.” Utposten, May.'],
  ])('%i in Chicago, %s', (count, locale, expected) => {
    expect(toChicago(article(count), formatIn(locale))).toBe(`${expected} https://example.org/a.`);
  });

  test('Chicago names ten, of more the first seven', () => {
    expect(toChicago(article(10), formatIn('nb'))).toContain('Bo N9 og Bo N10. 2024');
    expect(toChicago(article(11), formatIn('en'))).toContain('Bo N6, Bo N7, et al. 2024');
  });
});

describe('a title in quotation marks', () => {
  const titled = (title: string, locale: Locale) => toChicago({ ...article(1), title }, formatIn(locale));
  test.each<readonly [string, Locale, string]>([
    ['Det «historiske»', 'nb', '«Det ‘historiske’». Utposten'],
    ['Det «historiske»', 'en', '“Det «historiske».” Utposten'],
    ['The “historic” one', 'en', '“The ‘historic’ one.” Utposten'],
    ['Hvem har rett?', 'nb', '«Hvem har rett?» Utposten'],
    ['Hvem har rett?', 'en', '“Hvem har rett?” Utposten'],
  ])('%s, %s', (title, locale, expected) => {
    expect(titled(title, locale)).toContain(expected);
  });
});

test.each([
  ['Has Norway’s GP crisis gotten any better?', 'Has Norway’s GP Crisis Gotten Any Better?'],
  [
    'Out-of-hours workload among GPs - an observational study',
    'Out-of-Hours Workload among GPs - An Observational Study',
  ],
  ['The GP scheme: a guide to what it is for', 'The GP Scheme: A Guide to What It Is For'],
  ['Apply for a license (stud.med)', 'Apply for a License (stud.med)'],
])('«%s» with the capitals of a headline', (title, expected) => {
  expect(headlineCase(title)).toBe(expected);
});
