import type { Piece } from './piece.ts';

interface Named {
  /** Its number or name, as a citation gives it. */
  readonly name: string;
  readonly caption: string;
  /** The first row holds the headings of the columns. */
  readonly isHeaded: boolean;
}

/** The cells of a table that hold numbers, each with the headings of its row and column. */
export function cellsOf(rows: readonly (readonly string[])[], { name, caption, isHeaded }: Named): readonly Piece[] {
  const [headings = []] = isHeaded ? rows : [];
  const body = isHeaded ? rows.slice(1) : rows;
  const width = Math.max(0, ...body.map((row) => row.length));
  // A heading row without a corner is one shorter.
  const shift = headings.length < width ? 1 : 0;
  return body.flatMap(([row = '', ...cells]) =>
    cells.flatMap((text, at): Piece[] => {
      if (!/\d/.test(text)) return [];
      const column = headings[at + 1 - shift] ?? '';
      const where = { table: name, ...(row && { row }), ...(column && { column }) };
      return [{ kind: 'cell', where, text, heading: caption, row, column }];
    }),
  );
}
