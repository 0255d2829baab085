import type { Figure } from '../../figures/figure.ts';
import type { Format } from '../format.ts';
import { MILLION } from '../format-numbers.ts';

/** How figures of one unit are written under each other or beside an axis: in millions where all of them are that large. */
export interface Scale {
  /** The unit as the title of a column, `mill. kr`; empty where the name of the series says what is counted. */
  readonly title: string;
  readonly divisor: number;
  /** Digits alone. */
  readonly write: (value: number) => string;
  /** With the unit, of money and shares; what else is counted the name of the series says. */
  readonly say: (value: number) => string;
}

type Amount = Pick<Figure, 'value' | 'unit'>;

export function scaleOf(figures: readonly Amount[], { words, number }: Format): Scale {
  const unit = figures[0]?.unit;
  const inMillions = unit === 'NOK' && figures.every(({ value }) => value === 0 || Math.abs(value) >= MILLION);
  const divisor = inMillions ? MILLION : 1;
  const title = inMillions
    ? words.surface.millions
    : unit === 'NOK'
      ? words.amounts.kroner
      : unit === 'percent'
        ? '%'
        : '';
  const write = (value: number): string => number(value / divisor);
  const say = (value: number): string => {
    if (unit === 'NOK') return words.amounts.money(write(value), inMillions ? 'million' : 'one');
    return unit === 'percent' ? words.amounts.percent(write(value)) : write(value);
  };
  return { title, divisor, write, say };
}
