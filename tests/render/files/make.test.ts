import fc from 'fast-check';
import Papa from 'papaparse';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import type { Attachment, Cell, Sheet } from '../../../src/answer/attachment.ts';
import { compose } from '../../../src/answer/compose/compose.ts';
import { answerToText } from '../../../src/answer-to.ts';
import { loadCommands } from '../../../src/commands.ts';
import { LOCALES, type Locale } from '../../../src/language/locale.ts';
import { makeFile } from '../../../src/render/files/make.ts';
import { theKnowledge } from '../../the-knowledge.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const BOM = '\uFEFF';
const DELIMITERS: Readonly<Record<Locale, string>> = { nb: ';', nn: ';', en: ',' };

const attachment = (sheet: Sheet, type: string, locale: Locale = 'nb'): Attachment => ({
  name: 'a',
  type,
  alt: '',
  content: { kind: 'sheet', sheet, locale },
});
const csvOf = async (sheet: Sheet, locale: Locale = 'nb') =>
  Buffer.from((await makeFile(attachment(sheet, 'text/csv', locale))).bytes).toString('utf8');
const rowsOf = (csv: string, locale: Locale) =>
  Papa.parse<string[]>(csv.slice(BOM.length), { delimiter: DELIMITERS[locale] }).data.slice(0, -1);

const sheetOf = (rows: readonly (readonly Cell[])[]): Sheet => ({ name: 'tal', head: ['Å', 'B'], rows });

describe('a table as CSV', () => {
  test('is UTF-8 that Excel knows as such, with the signs of the language', async () => {
    const sheet = sheetOf([['æøå; "sitat"', 1234.5]]);
    expect(await csvOf(sheet)).toBe(`${BOM}Å;B\r\n"æøå; ""sitat""";1234,5\r\n`);
    expect(await csvOf(sheet, 'en')).toBe(`${BOM}Å,B\r\n"æøå; ""sitat""",1234.5\r\n`);
  });

  test('holds no text that a spreadsheet would run, and leaves numbers numbers', async () => {
    const texts = ['=1+1', '+47', '-5 %', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("https://evil.example")'];
    const rows = rowsOf(await csvOf(sheetOf(texts.map((text) => [text, -12.5]))), 'nb').slice(1);
    expect(rows.map(([text]) => text)).toEqual(texts.map((text) => `'${text}`));
    expect(rows.map(([, number]) => number)).toEqual(texts.map(() => '-12,5'));
  });

  test('keeps lines of a text in its cell, however they end', async () => {
    expect(await csvOf(sheetOf([['a\nb', 'c\rd']]), 'en')).toBe(`${BOM}Å,B\r\n"a\nb","c\rd"\r\n`);
  });

  test('reads back as it was, whatever stands in it', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.integer(),
      fc.constantFrom('"', ';', ',', '\n', 'a\r\nb', '\u202E'),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell), { maxLength: 8 }),
        fc.constantFrom(...LOCALES),
        async (rows, locale) => {
          const read = rowsOf(await csvOf(sheetOf(rows), locale), locale).slice(1);
          const isRun = (text: string) => /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(text);
          const written = rows.map((row) =>
            row.map((one) => (typeof one === 'string' && isRun(one) ? `'${one}` : String(one))),
          );
          expect(read).toEqual(written);
        },
      ),
    );
  });
});

describe('a table as a workbook', () => {
  test('is read by another program, with numbers that are numbers and texts that are texts', async () => {
    const { bytes } = await makeFile(
      attachment(
        sheetOf([
          ['=1+1 æ', -12.5],
          [null, 557_900_000],
        ]),
        XLSX,
      ),
    );
    const [sheet] = await readWorkbook(Buffer.from(bytes));
    expect(sheet?.sheet).toBe('tal');
    expect(sheet?.data).toEqual([
      ['Å', 'B'],
      ['=1+1 æ', -12.5],
      [null, 557_900_000],
    ]);
  });

  test('is the same bytes whenever it is made', async () => {
    const make = async () => (await makeFile(attachment(sheetOf([['a', 1]]), XLSX))).bytes;
    expect(Buffer.from(await make()).equals(Buffer.from(await make()))).toBe(true);
  });
});

const commands = await loadCommands(theKnowledge);
const fileOf = async (line: string, locale: Locale) => {
  const house = { knowledge: theKnowledge, commands };
  const worded = compose(answerToText(line, { locale, today: '2026-11-22' }, house), locale);
  const [one] = worded.attachments;
  if (!one) throw new Error(`${line} has no file`);
  return { worded, file: await makeFile(one) };
};

describe.each(LOCALES)('figures as a file, in %s', (locale) => {
  test.each(['gp.without-gp', 'alis-grant', '2024', 'gp.count,lis1', 'all'])(
    'of %s: one row a figure, each with its source, in CSV and workbook alike',
    async (what) => {
      const { worded, file } = await fileOf(`/export what:${what}`, locale);
      const [head = [], ...rows] = rowsOf(Buffer.from(file.bytes).toString('utf8'), locale);
      expect(rows).toHaveLength(worded.figures.length);
      const column = (row: readonly string[], at: number) => row[at] ?? '';
      const [value, title, url] = [5, 16, 19];
      expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([head.length]));
      for (const [at, row] of rows.entries()) {
        expect(Number(column(row, value).replace(',', '.'))).toBe(worded.figures[at]?.value);
        expect(column(row, title)).not.toBe('');
        expect(column(row, url)).toMatch(/^https?:/);
      }
      const workbook = await fileOf(`/export what:${what} format:xlsx`, locale);
      const [sheet] = await readWorkbook(Buffer.from(workbook.file.bytes));
      expect(sheet?.data).toHaveLength(rows.length + 1);
      expect(sheet?.data[0]).toEqual(head);
      expect(sheet?.data.slice(1).map((row) => row[value])).toEqual(worded.figures.map((one) => one.value));
    },
  );

  test('in JSON, each with its sources in full', async () => {
    const { worded, file } = await fileOf('/export what:lis1 format:json', locale);
    const { figures } = JSON.parse(Buffer.from(file.bytes).toString('utf8')) as {
      figures: readonly { id: string; value: number; citations: readonly { url: string; where: string }[] }[];
    };
    expect(figures.map(({ id, value }) => ({ id, value }))).toEqual(
      worded.figures.map(({ id, value }) => ({ id, value })),
    );
    for (const { citations } of figures) expect(citations[0]).toMatchObject({ url: expect.stringContaining('http') });
  });
});
