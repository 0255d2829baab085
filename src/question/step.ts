import type { Step } from '../command/next.ts';
import type { Knowledge } from '../knowledge/find.ts';
import type { Asked } from './asked.ts';
import type { Target } from './targets/target.ts';

const isDay = (period: string): boolean => period.length === 'YYYY-MM-DD'.length;
const isYear = (period: string): boolean => period.length === 'YYYY'.length;

/** The newest year that a scheme has money in. */
export function newestYearOf(scheme: string, knowledge: Knowledge): string | undefined {
  const money = knowledge.seriesOf(scheme).filter(({ unit }) => unit === 'NOK');
  return money
    .flatMap(({ observations }) => observations.map(({ period }) => period))
    .filter(isYear)
    .sort()
    .at(-1);
}

/** The command line for a target, at the time and of the kind that was asked about. */
export function stepFor({ kind, step, id }: Target, { period, intent, facet }: Asked, knowledge: Knowledge): Step {
  const withOptions = (options: Step['options']): Step => ({ ...step, options: { ...step.options, ...options } });
  if (kind === 'release') return facet === undefined ? step : withOptions({ about: facet });
  if (kind === 'series') return period === undefined ? step : withOptions({ period });
  if (kind === 'topic') return period !== undefined && isDay(period) ? withOptions({ date: period }) : step;
  if (kind !== 'scheme') return step;
  const year = period ?? (intent === 'money' ? newestYearOf(id, knowledge) : undefined);
  if (year === undefined || !isYear(year) || intent === 'count' || newestYearOf(id, knowledge) === undefined)
    return step;
  return { ...step, command: 'budget', options: { year, scheme: id } };
}
