import { boundsOf } from '../../language/period.ts';
import type { Finding, Path } from '../fault.ts';
import type { Check } from './check.ts';

interface Dated {
  readonly file: string;
  readonly path: Path;
  readonly period: string | null | undefined;
}

const IMPOSSIBLE = 'Look at the day and the month: they are written YYYY-MM-DD.';

function checkPeriod({ file, path, period }: Dated): Finding[] {
  if (period === null || period === undefined) return [];
  const bounds = boundsOf(period);
  if (!bounds) return [{ file, path, fault: `No calendar has the date "${period}".`, remedy: IMPOSSIBLE }];
  if (bounds.first > bounds.last)
    return [
      {
        file,
        path,
        fault: `The period "${period}" ends before it begins.`,
        remedy: 'Write the earlier date first: start/end.',
      },
    ];
  return [];
}

/** Statuses of figures about what has happened: no release can report them ahead of time. */
const HAPPENED = new Set(['observed', 'paid']);

/** Dates exist, stretches of time run forwards, and no release reports what had not happened yet. */
export const checkDates: Check = ({ written }) => {
  const published = new Map(written.releases.map(({ id, content }) => [id, content.published]));
  const dated: Dated[] = [
    ...written.releases.map(({ file, content }) => ({ file, path: ['published'], period: content.published })),
    ...written.schemes.flatMap(({ file, content }) =>
      content.statements.map(({ period }, index) => ({ file, path: ['statements', index, 'period'], period })),
    ),
    ...written.series.flatMap(({ file, content }) => [
      { file, path: ['checked_on'], period: content.checked_on },
      ...content.observations.map(({ period }, index) => ({ file, path: ['observations', index, 'period'], period })),
      ...content.readings.map(({ period }, index) => ({ file, path: ['readings', index, 'period'], period })),
    ]),
    ...written.rules.flatMap(({ file, content }) =>
      content.rules.flatMap(({ from, to }, index) => [
        { file, path: ['rules', index, 'from'], period: from },
        { file, path: ['rules', index, 'to'], period: to },
      ]),
    ),
  ];
  const backwards = written.rules.flatMap(({ file, content }) =>
    content.rules.flatMap(({ from, to }, index): Finding[] =>
      from !== null && to !== null && from > to
        ? [
            {
              file,
              path: ['rules', index, 'to'],
              fault: `The rule ends on ${to}, before it begins on ${from}.`,
              remedy: 'Correct one of the two dates.',
            },
          ]
        : [],
    ),
  );
  const early = written.series.flatMap(({ file, content }) =>
    content.observations.flatMap(({ period, status, source }, index): Finding[] => {
      const begins = boundsOf(period)?.first;
      const out = published.get(source);
      const latest = out && boundsOf(out)?.last;
      if (!begins || !latest || !HAPPENED.has(status) || begins <= latest) return [];
      return [
        {
          file,
          path: ['observations', index, 'period'],
          fault: `The figure is ${status} for ${period}, but the release is from ${out}.`,
          remedy: 'Correct the period or the source; a figure for a time to come is proposed, adopted or announced.',
        },
      ];
    }),
  );
  return [...dated.flatMap(checkPeriod), ...backwards, ...early];
};
