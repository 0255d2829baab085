import { unzipSync, zipSync } from 'fflate';
import writeWorkbook, { type SheetData } from 'write-excel-file/node';
import type { Sheet } from '../../answer/attachment.ts';

/** A workbook is a zip file, which dates what is in it: no later than this, so that the same table is the same bytes. */
const DATED = new Date(1980, 0, 1);
const LONGEST_NAME = 31;

const CHARACTERS = { least: 8, most: 60 };

/** As wide as the longest cell of the column, within bounds. */
const widthsOf = ({ head, rows }: Sheet) =>
  head.map((title, at) => {
    const longest = Math.max(title.length, ...rows.map((row) => String(row[at] ?? '').length));
    return { width: Math.min(Math.max(longest + 2, CHARACTERS.least), CHARACTERS.most) };
  });

/** A table as a workbook of one sheet, its head in bold and in sight. Texts are texts in it, whatever they begin with. */
export async function toXlsx(sheet: Sheet): Promise<Uint8Array<ArrayBuffer>> {
  const { name, head, rows } = sheet;
  const data: SheetData = [
    head.map((value) => ({ value, fontWeight: 'bold' as const })),
    ...rows.map((row) => [...row]),
  ];
  const written = await writeWorkbook(data, {
    sheet: name.slice(0, LONGEST_NAME),
    columns: widthsOf(sheet),
    stickyRowsCount: 1,
  }).toBuffer();
  return new Uint8Array(zipSync(unzipSync(new Uint8Array(written)), { mtime: DATED }));
}
