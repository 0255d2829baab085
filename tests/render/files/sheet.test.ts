import { expect, test } from 'vitest';
import { tableFile } from '../../../src/render/files/sheet.ts';

const sheet = { name: 'tal', head: ['Å', 'B'], rows: [['a', 1.5]] };

test('the same table is made once, by what stands in it', async () => {
  for (const as of ['csv', 'xlsx'] as const)
    expect(await tableFile(structuredClone(sheet), 'nb', as)).toBe(await tableFile(sheet, 'nb', as));
});

test('another cell, language or kind of file is another file', async () => {
  const files = [
    await tableFile(sheet, 'nb', 'csv'),
    await tableFile(sheet, 'en', 'csv'),
    await tableFile(sheet, 'nb', 'xlsx'),
    await tableFile({ ...sheet, rows: [['a', 2.5]] }, 'nb', 'csv'),
  ];
  expect(new Set(files.map((bytes) => Buffer.from(bytes).toString('hex'))).size).toBe(files.length);
});
