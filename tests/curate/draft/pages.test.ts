import { expect, test } from 'vitest';
import { htmlPage } from '../../../src/curate/draft/html-page.ts';
import { plainPage } from '../../../src/curate/draft/plain-page.ts';

const HTML = `<!doctype html><html lang="nn"><head><title>Noko – Kontoret</title>
<meta property="article:published_time" content="2024-05-02T08:00:00+02:00"><meta property="og:site_name" content="Kontoret"></head>
<body><nav><p>Meny 1</p></nav><main><h1>Fleire  fastlegar</h1><p>Ingressen har 12 ord.</p><script>var x = 99;</script>
<h2>Tala</h2><p>Det er <b>5 123</b>&nbsp;fastlegar.</p><ul><li>20 til kontora</li><li>30 til tilskot</li></ul>
<table><caption>Tabell A</caption><tr><th>År</th><th>2022</th><th>2023</th></tr><tr><th>Fastlegar</th><td>4 900</td><td>5 123</td></tr></table>
</main><footer><p>Telefon 22 22 22 22</p></footer></body></html>`;

test('a web page is taken apart as citations count it, without what stands around its text', () => {
  const { pieces, title, published, publisher, language } = htmlPage(HTML);
  expect({ title, published, publisher, language }).toEqual({
    title: 'Fleire fastlegar',
    published: '2024-05-02T08:00:00+02:00',
    publisher: 'Kontoret',
    language: 'nn',
  });
  expect(pieces.map(({ kind, where, text }) => [kind, where, text])).toEqual([
    ['title', { title: true }, 'Fleire fastlegar'],
    ['paragraph', { paragraph: 1 }, 'Ingressen har 12 ord.'],
    ['subheading', { subheading: 1 }, 'Tala'],
    ['paragraph', { paragraph: 2 }, 'Det er 5 123 fastlegar.'],
    ['paragraph', { paragraph: 3 }, '20 til kontora'],
    ['paragraph', { paragraph: 4 }, '30 til tilskot'],
    ['cell', { table: '1', row: 'Fastlegar', column: '2022' }, '4 900'],
    ['cell', { table: '1', row: 'Fastlegar', column: '2023' }, '5 123'],
  ]);
  expect(pieces.filter(({ isItem }) => isItem)).toHaveLength(2);
  expect(pieces.at(-1)?.heading).toBe('Tabell A');
});

test.each(['', '<p>', '<table><tr><td>5</table>', '<main><h1></h1><p></p></main>', '<p>a<li>b<h2>c'])(
  'half of a page is read as far as it goes: %j',
  (html) => expect(htmlPage(html).pieces.every(({ text }) => text.length > 0 || html.includes('<h1></h1>'))).toBe(true),
);

test('a table in plain text has rows and columns, and the text around it its paragraphs', () => {
  const { pieces, title } = plainPage(
    'Årets tall\n\nHer er tallene.\n\nAntall ved utgangen av året\nGruppe\t2022\t2023\nFastleger\t4 900\t5 123\nVikarer\t300\t310\n\nDet var alt.',
  );
  expect(title).toBe('Årets tall');
  expect(pieces.filter(({ kind }) => kind === 'cell').map(({ where, text }) => [where, text])).toEqual([
    [{ table: '1', row: 'Fastleger', column: '2022' }, '4 900'],
    [{ table: '1', row: 'Fastleger', column: '2023' }, '5 123'],
    [{ table: '1', row: 'Vikarer', column: '2022' }, '300'],
    [{ table: '1', row: 'Vikarer', column: '2023' }, '310'],
  ]);
  expect(pieces.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text)).toEqual([
    'Her er tallene.',
    'Det var alt.',
  ]);
});

test('text of a PDF is cited by page, with words that were divided at the end of a line made whole', () => {
  const { pieces } = plainPage('Første side med fast-\nleger og 5 kontor.\n\nMer.\n\fAndre side.');
  expect(pieces.map(({ where, text }) => [where, text])).toEqual([
    [{ page: 1 }, 'Første side med fastleger og 5 kontor.'],
    [{ page: 1 }, 'Mer.'],
    [{ page: 2 }, 'Andre side.'],
  ]);
});
