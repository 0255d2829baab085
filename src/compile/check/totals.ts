import { findFigure } from '../../knowledge/figure-ref.ts';
import { toObservation } from '../assemble.ts';
import type { Finding } from '../fault.ts';
import type { Check } from './check.ts';
import { didYouMean } from './did-you-mean.ts';

/** Every total that a release states, and every part of it, is a figure that the same release gives, in one unit. */
export const checkTotals: Check = ({ written, ids }) => {
  const series = new Map(
    written.series.map(({ id, content }) => [
      id,
      { unit: content.unit, observations: content.observations.map((one) => toObservation(id, one)) },
    ]),
  );
  return written.releases.flatMap(({ file, id: release, content }) =>
    content.totals.flatMap(({ total, parts }, index) => {
      const refs = [
        { ref: total, path: ['totals', index, 'total'] },
        ...parts.map((ref, at) => ({ ref, path: ['totals', index, 'parts', at] })),
      ];
      const unit = series.get(total.series)?.unit;
      return refs.flatMap(({ ref, path }): Finding[] => {
        const found = series.get(ref.series);
        // A series whose file is broken is told of there.
        if (!found && ids.series.has(ref.series)) return [];
        if (!found)
          return [
            {
              file,
              path,
              fault: `There is no series "${ref.series}".`,
              remedy: didYouMean(ref.series, ids.series, 'make its file in knowledge/series'),
            },
          ];
        if (!findFigure(found, ref, release))
          return [
            {
              file,
              path,
              fault: `${ref.series} has no ${ref.measure} for ${ref.period} from this release.`,
              remedy: 'Correct the period or measure, or add the observation to the series.',
            },
          ];
        if (unit !== undefined && found.unit !== unit)
          return [
            {
              file,
              path,
              fault: `${ref.series} is in ${found.unit}, its total in ${unit}.`,
              remedy: 'Take it out of the parts: only figures in one unit can be added.',
            },
          ];
        return [];
      });
    }),
  );
};
