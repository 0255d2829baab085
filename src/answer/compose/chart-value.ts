import type { Figure } from '../../figures/figure.ts';
import { boundsOf } from '../../language/period.ts';
import type { ChartTime, ChartValue, ValueAxis } from '../chart.ts';
import type { Format } from '../format.ts';
import { nameOf, publisherIn } from './citation.ts';
import { type Scale, scaleOf } from './scale.ts';

/** A figure as a picture draws it: its value, how it is written beside its mark, and what its mark must tell. */
export const chartValueOf = (figure: Figure, scale: Scale): ChartValue => ({
  value: figure.value,
  said: `${figure.qualifier ? '~' : ''}${scale.say(figure.value)}`,
  standing: figure.status,
  ...(figure.derived && { isDerived: true as const }),
  ...(figure.secondhand && { isSecondhand: true as const }),
});

/** A period as a place on an axis of time; nothing of one that no calendar has. */
export function chartTimeOf(period: string, format: Format): ChartTime | undefined {
  const bounds = boundsOf(period);
  return bounds && { ...bounds, when: format.period(period) };
}

/** What the axis of figures of one unit counts. */
export function axisOf(figures: readonly Figure[], format: Format): ValueAxis {
  const { axis } = format.words.trend;
  const { divisor } = scaleOf(figures, format);
  const unit = figures[0]?.unit;
  if (unit === 'NOK') return { label: divisor === 1 ? axis.kroner : axis.millions, divisor };
  const label =
    unit === 'percent'
      ? axis.percent
      : unit === undefined || unit === 'ratio'
        ? axis.number
        : format.words.units[unit][1];
  return { label, divisor };
}

const MOST_NAMED = 3;

/** Who says what a picture shows, as it stands in it: one source by name and month, several by their publishers. */
export function sourceLine(figures: readonly Pick<Figure, 'citations'>[], format: Format): string {
  const cited = figures.flatMap(({ citations }) => citations);
  const names = [...new Set(cited.map((one) => nameOf(one, format)))];
  if (names.length <= 1) return format.words.trend.sources(names.join(''), true);
  const publishers = [...new Set(cited.map(({ publisher }) => publisherIn(publisher, format)))];
  const more = publishers.length - MOST_NAMED;
  const named = publishers.slice(0, MOST_NAMED);
  return format.words.trend.sources(
    more > 0 ? `${named.join(', ')} ${format.words.surface.moreSources(more)}` : format.list(named),
    publishers.length === 1,
  );
}
