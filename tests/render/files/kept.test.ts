import { expect, test } from 'vitest';
import type { Attachment } from '../../../src/answer/attachment.ts';
import type { Locale } from '../../../src/language/locale.ts';
import { keptFile } from '../../../src/render/files/kept.ts';
import { makeFile } from '../../../src/render/files/make.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const table = (type = 'text/csv', locale: Locale = 'nb', cell = 1.5): Attachment => ({
  name: 'a',
  type,
  alt: '',
  content: { kind: 'sheet', sheet: { name: 'tal', head: ['Å', 'B'], rows: [['a', cell]] }, locale },
});

test('the same table is made once, under whatever name', async () => {
  for (const type of ['text/csv', XLSX]) {
    const first = await keptFile(table(type));
    const again = await keptFile({ ...table(type), name: 'b' });
    expect(again.bytes).toBe(first.bytes);
    expect(again.name).toBe('b');
    expect(first).toEqual(await makeFile(table(type)));
  }
});

test('another cell, language or type is another file', async () => {
  const wanted = [table(), table('text/csv', 'en'), table(XLSX), table('text/csv', 'nb', 2.5)];
  const files = await Promise.all(wanted.map(keptFile));
  expect(new Set(files.map(({ bytes }) => Buffer.from(bytes).toString('hex'))).size).toBe(files.length);
});
