import type { Figure } from '../figures/figure.ts';
import type { Judged, Verdict } from './claim.ts';
import type { Held } from './held.ts';

/** As many figures as show what the releases say without burying it. */
const MOST_SHOWN = 3;
const shown = (held: readonly Held[]): readonly Figure[] => {
  const figures = held.map(({ figure }) => figure);
  return figures.filter(
    (one, at) =>
      figures.findIndex(
        ({ series, period, measure, value }) =>
          series === one.series && period === one.period && measure === one.measure && value === one.value,
      ) === at,
  );
};

/** A verdict with the figures that show it; none where there are none. */
export const judged = (verdict: Verdict, held: readonly Held[]): Judged | undefined => {
  const [first, ...rest] = shown(held).slice(0, MOST_SHOWN);
  return first && { ...verdict, figures: [first, ...rest] };
};
