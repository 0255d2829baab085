import { type FigureRef, findFigure } from '../../knowledge/figure-ref.ts';
import type { Observation, SumCheck } from '../../knowledge/knowledge.ts';
import type { Subjects } from '../assemble.ts';

/** Adds up the parts of every total that a release states. Money is whole kroner, so the sums are exact. */
export function sumsOf({ releases, series }: Pick<Subjects, 'releases' | 'series'>): readonly SumCheck[] {
  const byId = new Map(series.map((one) => [one.id, one]));
  return releases.flatMap(({ id: release, totals }) =>
    totals.map(({ total, parts, reading }): SumCheck => {
      const get = (ref: FigureRef): Observation => {
        const one = byId.get(ref.series);
        const found = one && findFigure(one, ref, release);
        if (!found) throw new Error(`A total of ${release} names a figure that is not there: ${ref.series}.`);
        return found;
      };
      const stated = get(total);
      const added = parts.map(get);
      return {
        release,
        total: stated.id,
        parts: added.map(({ id }) => id),
        stated: stated.value,
        added: added.reduce((sum, { value }) => sum + value, 0),
        ...(reading ? { reading } : {}),
      };
    }),
  );
}
