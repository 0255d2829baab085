import type { Figure } from '../../figures/figure.ts';
import type { Format } from '../format.ts';
import { type Said, said } from './draft.ts';
import { paperOf } from './figure.ts';

/** ● what is decided, ○ what is proposed or promised; what was counted or paid out has happened and needs none. */
const MARKS: Readonly<Record<Figure['status'], string>> = {
  adopted: ' ●',
  proposed: ' ○',
  announced: ' ○',
  paid: '',
  observed: '',
};

const markOf = ({ status, derived }: Figure): string => (derived ? '' : MARKS[status]);

/** A change with its sign in front: `+129,5`, `−3`. */
export const signed = (value: number, write: (size: number) => string): string =>
  `${value < 0 ? '−' : '+'}${write(Math.abs(value))}`;

/** A figure in its column of amounts or of changes, with a mark of how settled it is. */
export function amountCell(figure: Figure, isChange: boolean, write: (value: number) => string): Said {
  const { value, qualifier, secondhand, citations } = figure;
  const digits = isChange ? signed(value, write) : write(value);
  return said(`${qualifier ? '~' : ''}${digits}${markOf(figure)}${secondhand ? '*' : ''}`, citations);
}

/** What ● and ○ mean, of those that stand in a table. */
export const settledLegend = (figures: readonly Figure[], { words: { surface } }: Format): readonly string[] => [
  ...(figures.some((one) => markOf(one) === MARKS.adopted) ? [surface.adoptedMark] : []),
  ...(figures.some((one) => markOf(one) === MARKS.proposed) ? [surface.proposedMark] : []),
];

/** What ~ and * mean, of those that stand in a table: rounded off, and from which newspapers. */
export function surenessLegend(figures: readonly Figure[], format: Format): readonly string[] {
  const { surface } = format.words;
  const papers = figures.flatMap((one) => (one.secondhand ? [surface.paper(paperOf(one, format))] : []));
  return [
    ...(figures.some(({ qualifier }) => qualifier) ? [surface.aboutMark] : []),
    ...(papers.length > 0 ? [surface.secondhandMark(format.list([...new Set(papers)]))] : []),
  ];
}
