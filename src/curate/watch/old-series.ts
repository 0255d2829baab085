import { lastDay } from '../../figures/figures.ts';
import type { Knowledge } from '../../knowledge/find.ts';
import type { Series } from '../../knowledge/knowledge.ts';
import { boundsOf } from '../../language/period.ts';
import type { Draft } from '../draft/draft-of.ts';
import { newestPeriod } from '../newest-period.ts';
import { periodOfCode } from '../statbank/table.ts';

/** The time of the newest figure that has come to pass: what is only proposed or announced is no reason to wait. */
const newestOf = (series: Series): string | undefined =>
  newestPeriod(series, ({ status }) => status !== 'proposed' && status !== 'announced');

const say = (id: string, has: string | undefined, now: string): string =>
  `${id} has become old: it ends with ${has ?? 'nothing'}, now there is ${now}`;

/** The series that a draft has newer figures for. */
export function behindDraft({ figures }: Draft, knowledge: Knowledge): readonly string[] {
  const found = new Map<string, string>();
  for (const { likely, period, unsure } of figures) {
    const series = likely[0]?.series;
    if (!series || unsure.has('series')) continue;
    const newest = newestOf(series);
    if (newest !== undefined && lastDay(period.period) > lastDay(newest)) found.set(series.id, period.period);
  }
  return [...found].map(([id, period]) => say(id, newestOf(knowledge.getSeries(id)), period));
}

/** The series with figures from a table of the bank that now goes further than they do. */
export function behindTable(table: string, lastPeriod: string, knowledge: Knowledge): readonly string[] {
  const period = periodOfCode(lastPeriod);
  const end = period === undefined ? undefined : boundsOf(period)?.last;
  if (period === undefined || end === undefined) return [];
  const releases = new Set(knowledge.releases.filter(({ url }) => url.endsWith(`/table/${table}`)).map(({ id }) => id));
  return knowledge.series.flatMap((series) => {
    const newest = newestOf(series);
    const isOfTable = series.observations.some(({ source }) => releases.has(source));
    return isOfTable && newest !== undefined && lastDay(newest) < end ? [say(series.id, newest, period)] : [];
  });
}
