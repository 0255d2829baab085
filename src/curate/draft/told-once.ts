import type { DraftFigure } from './draft-figure.ts';
import type { Piece } from './piece.ts';
import type { Total } from './totals.ts';

const isHeading = ({ told: { piece } }: DraftFigure): boolean => piece.kind === 'title' || piece.kind === 'subheading';

/** The same number of what may be the same thing, printed again; in a table each cell is its own. */
function isAgain(one: DraftFigure, other: DraftFigure): boolean {
  if (one.value !== other.value || (one.told.piece.kind === 'cell' && other.told.piece.kind === 'cell')) return false;
  // A heading says little, and what the text below it says.
  if (isHeading(one) || isHeading(other)) return true;
  const isSameTime =
    one.period.period === other.period.period || one.unsure.has('period') || other.unsure.has('period');
  return isSameTime && one.likely.some(({ series }) => other.likely.some((likely) => likely.series.id === series.id));
}

const PLACES: readonly Piece['kind'][] = ['paragraph', 'cell', 'subheading', 'title'];

/** Figures that stand twice become one, at the place that says most of it, with the others under `also`. */
export function merged(figures: readonly DraftFigure[]): readonly DraftFigure[] {
  const groups: DraftFigure[][] = [];
  for (const one of figures) {
    const group = groups.find(([first]) => first && isAgain(first, one));
    if (group) group.push(one);
    else groups.push([one]);
  }
  return groups.flatMap((group) => {
    const rank = ({ told, likely, unsure }: DraftFigure): number =>
      PLACES.indexOf(told.piece.kind) * 10 - (likely[0]?.score ?? 0) + (unsure.has('period') ? 0.3 : 0);
    const [best, ...rest] = group.toSorted((one, other) => rank(one) - rank(other));
    if (!best) return [];
    const period = group.find((one) => !one.unsure.has('period'))?.period ?? best.period;
    const unsure = new Set([...best.unsure].filter((one) => one !== 'period' || period.unsure));
    const also = rest.map(({ told, found, where, printed }) => ({ told, found, where, printed }));
    return [{ ...best, period, unsure, also }];
  });
}

/** Parts of a rise are rises, and of a level levels: the total says what its parts are. */
export function alike(figures: readonly DraftFigure[], totals: readonly Total<DraftFigure>[]): readonly DraftFigure[] {
  const measureOf = new Map(totals.flatMap(({ total, parts }) => parts.map((part) => [part, total.measure] as const)));
  return figures.map((one) => ({ ...one, measure: measureOf.get(one) ?? one.measure }));
}

/** Totals of figures as they stand in the draft, where those printed twice are one. */
export function totalsAmong(
  once: readonly DraftFigure[],
  totals: readonly Total<DraftFigure>[],
): readonly Total<DraftFigure>[] {
  const now = (one: DraftFigure): DraftFigure =>
    once.find((other) => other.found === one.found || other.also.some(({ found }) => found === one.found)) ?? one;
  return totals.map(({ total, parts }) => ({ total: now(total), parts: parts.map(now) }));
}
