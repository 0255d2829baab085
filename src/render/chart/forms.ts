import type { ChartValue, Standing } from '../../answer/chart.ts';
import type { Words } from '../../answer/words/words.ts';

/** Each standing has a shape of its own, so that nothing is told by colour alone; names are those of Vega. */
const SHAPES: Readonly<Record<Standing, string>> = {
  observed: 'circle',
  adopted: 'square',
  paid: 'triangle-up',
  announced: 'triangle-down',
  proposed: 'diamond',
  forecast: 'cross',
};

/** What is not there yet, and may never be: its lines and outlines are dashed. */
const isOpen = (standing: Standing): boolean =>
  standing === 'proposed' || standing === 'announced' || standing === 'forecast';

/** How the mark of a value looks, whatever its colour. */
export interface Form {
  readonly shape: string;
  readonly isHollow: boolean;
  readonly isDashed: boolean;
  readonly isRinged: boolean;
}

export const formOf = ({ standing, isDerived, isSecondhand }: ChartValue): Form => ({
  shape: SHAPES[standing],
  isHollow: isDerived === true,
  isDashed: isOpen(standing),
  isRinged: isSecondhand === true,
});

export interface KeyItem {
  readonly form: Form;
  readonly text: string;
}

/** What the forms of the marks in a picture mean; nothing where all was plainly counted by its publisher. */
export function keyOf(values: readonly ChartValue[], { statuses, chart }: Words): readonly KeyItem[] {
  const standings = (Object.keys(SHAPES) as Standing[]).filter((one) =>
    values.some(({ standing }) => standing === one),
  );
  const [plain] = standings;
  if (plain === undefined) return [];
  const item = (value: Omit<ChartValue, 'value' | 'said'>, text: string): KeyItem => ({
    form: formOf({ value: 0, said: '', ...value }),
    text,
  });
  const marks = [
    ...(values.some(({ isDerived }) => isDerived) ? [item({ standing: plain, isDerived: true }, chart.derived)] : []),
    ...(values.some(({ isSecondhand }) => isSecondhand)
      ? [item({ standing: plain, isSecondhand: true }, chart.secondhand)]
      : []),
  ];
  if (standings.length === 1 && plain === 'observed' && marks.length === 0) return [];
  return [
    ...standings.map((standing) => item({ standing }, standing === 'forecast' ? chart.forecast : statuses[standing])),
    ...marks,
  ];
}
