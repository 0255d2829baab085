import type { Series } from '../../knowledge/knowledge.ts';
import type { Kind } from '../command.ts';
import { knownSubject } from './known-subject.ts';

/** The last day, month or year that a series has a value for. */
const newest = ({ observations }: Series): string =>
  observations
    .map(({ period }) => period.split('/').at(-1) ?? period)
    .sort()
    .at(-1) ?? '';

export const series: Kind<Series> = knownSubject<Series>({
  names: ({ series: names }) => names,
  label: ({ label }) => label,
  offer: ({ series: all }) => all.toSorted((one, other) => (newest(one) < newest(other) ? 1 : -1)),
});
