import { firstYearOf } from '../../language/period.ts';
import type { Page, Piece } from '../draft/piece.ts';
import { tidy } from '../draft/piece.ts';
import type { Row } from './ask.ts';
import { periodOfCode } from './table.ts';

/** A row of a table as a page that can be drafted from: a cell for each figure, with its heading and its year. */
export function tablePage(
  id: string,
  { table, name, contents, times, value }: Row,
  since = 0,
): Page & { readonly empty: number } {
  const title = tidy(table.label ?? id);
  let empty = 0;
  const cells = contents.flatMap(({ code, label, unit }) =>
    times.flatMap((time): Piece[] => {
      const period = periodOfCode(time);
      if (period === undefined || (firstYearOf({ period }) ?? 0) < since) return [];
      const figure = value(code, time);
      if (figure === null) {
        empty += 1;
        return [];
      }
      return [
        {
          kind: 'cell',
          where: { table: id, ...(name && { row: name }), column: tidy(`${label} ${time}`) },
          text: String(figure).replace('.', ','),
          value: figure,
          heading: title,
          row: label,
          column: period,
          unit,
        },
      ];
    }),
  );
  const titled = title.startsWith(id) ? title : `${id}: ${title}`;
  return {
    title: titled,
    pieces: cells,
    published: table.updated ?? undefined,
    publisher: 'Statistisk sentralbyrå',
    language: 'nb',
    empty,
  };
}
