import type { Figure } from '../../figures/figure.ts';
import type { NonEmpty } from '../../knowledge/knowledge.ts';
import type { ComparisonAnswer } from '../answer.ts';
import type { ChartBars, ChartDraft } from '../chart.ts';
import { areLines, heldIn } from '../drawable.ts';
import type { Format } from '../format.ts';
import { axisOf, chartValueOf, sourceLine } from './chart-value.ts';
import { byUnit, figuresIn, type Row, rowName } from './comparison-table.ts';
import { withoutBrackets } from './headline.ts';
import { percentOf } from './operated.ts';
import { type Scale, scaleOf } from './scale.ts';
import { signed } from './table-marks.ts';
import { courseChart } from './trend-chart.ts';

/** As many groups of bars as a phone shows. */
const MOST_GROUPS = 6;

function differenceOf({ difference }: Row, scale: Scale, format: Format): string | undefined {
  if (!difference?.ok) return undefined;
  const { figure, parts } = difference;
  const size = signed(figure.value, scale.say);
  const percent = percentOf(parts, figure, format);
  return percent === undefined || figure.value === 0 ? size : `${size} (${percent})`;
}

function groupOf(row: Row, answer: ComparisonAnswer, scale: Scale, format: Format): readonly ChartBars[] {
  const bars = row.figures.flatMap((one, at) => {
    const name = withoutBrackets(format.text(answer.sides[at === 0 ? 0 : 1].name));
    return one ? [{ ...chartValueOf(one, scale), name }] : [];
  });
  const [first, ...rest] = bars;
  const difference = differenceOf(row, scale, format);
  const name = rowName(row, answer.of, format) || withoutBrackets(format.text(row.label));
  return first ? [{ name, bars: [first, ...rest], ...(difference && { difference }) }] : [];
}

/** One side over all times that both have a count for. */
function courseOf(answer: ComparisonAnswer, at: 0 | 1, format: Format) {
  const points = answer.rows.flatMap(({ figures }) => figures[at] ?? []).toReversed();
  const [first, ...rest] = points;
  if (!first) return [];
  const all: NonEmpty<Figure> = [first, ...rest];
  return [{ status: first.status, points: all, name: withoutBrackets(format.text(answer.sides[at].name)) }];
}

/** Two series over time as two lines; all else as bars beside each other. Nothing where nothing is held against another. */
export function comparisonChart(answer: ComparisonAnswer, format: Format): ChartDraft | undefined {
  const { of, sides, rows } = answer;
  const [one, other] = sides.map(({ name }) => withoutBrackets(format.text(name)));
  const { comparison: say } = format.words;
  const both = say.title(one ?? '', other ?? '');
  const name = answer.about ? withoutBrackets(format.text(answer.about)) : say.budget;
  const title = of === 'years' ? `${name}, ${both}` : both;
  const held = heldIn(rows);
  if (areLines(answer))
    return courseChart(
      [...courseOf({ ...answer, rows: held }, 0, format), ...courseOf({ ...answer, rows: held }, 1, format)],
      title,
      format,
    );
  const shown = (byUnit(held)[0] ?? []).slice(0, MOST_GROUPS);
  const figures = figuresIn(shown);
  const scale = scaleOf(figures, format);
  const [first, ...rest] = shown.flatMap((row) => groupOf(row, answer, scale, format));
  return (
    first && {
      kind: 'bars',
      locale: format.locale,
      title,
      source: sourceLine(figures, format),
      axis: axisOf(figures, format),
      groups: [first, ...rest],
    }
  );
}
