import type { Figure } from '../../figures/figure.ts';
import type { Citation } from '../../knowledge/knowledge.ts';
import { boundsOf } from '../../language/period.ts';
import type { ExportAnswer } from '../answer.ts';
import type { Cell, Sheet } from '../attachment.ts';
import type { Format } from '../format.ts';
import { addressOf, publisherIn, whereInWords } from './citation.ts';

/** What a value is counted in, said once a column can do without grammar: `personer`, `kroner`. */
function unitOf({ unit }: Figure, { words }: Format): string {
  if (unit === 'NOK') return words.exported.kroner;
  if (unit === 'percent') return words.exported.percent;
  return unit === 'ratio' ? '' : words.units[unit][1];
}

const sourceInWords = (citation: Citation, format: Format): string =>
  `${publisherIn(citation.publisher, format)}: ${citation.title}, ${whereInWords(citation.where, format)}, ${addressOf(citation)}`;

type Column = keyof Format['words']['exported']['columns'];

/** One figure, by column: the values that Excel can reckon with are numbers, the days are whole days. */
function cellsOf(figure: Figure, scheme: string, format: Format): Record<Column, Cell> {
  const { words, text } = format;
  const say = words.exported;
  const [source, ...others] = figure.citations;
  const bounds = boundsOf(figure.period);
  return {
    scheme,
    label: text(figure.label),
    period: figure.period,
    from: bounds?.first ?? null,
    to: bounds?.last ?? null,
    value: figure.value,
    unit: unitOf(figure, format),
    measure: say.measures[figure.measure],
    status: words.statuses[figure.status],
    qualifier: figure.qualifier ? say.qualifiers[figure.qualifier] : null,
    secondhand: figure.secondhand ? say.yes : null,
    superseded: figure.superseded ? say.yes : null,
    printed: figure.printed,
    formula: figure.derived?.formula ?? null,
    note: figure.note ? text(figure.note) : null,
    publisher: publisherIn(source.publisher, format),
    title: source.title,
    published: source.published,
    where: whereInWords(source.where, format),
    url: addressOf(source),
    others: others.length > 0 ? others.map((one) => sourceInWords(one, format)).join(' | ') : null,
    series: figure.series,
  };
}

/** Figures as a table with a head, one row a figure, its first source in columns of its own. */
export function figureSheet(name: string, groups: ExportAnswer['groups'], format: Format): Sheet {
  const columns = Object.entries(format.words.exported.columns) as [Column, string][];
  return {
    name,
    head: columns.map(([, title]) => title),
    rows: groups.flatMap(({ name: scheme, figures }) =>
      figures.map((figure) => {
        const cells = cellsOf(figure, format.text(scheme), format);
        return columns.map(([key]) => cells[key]);
      }),
    ),
  };
}
