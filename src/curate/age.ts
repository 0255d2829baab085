import { lastDay } from '../figures/figures.ts';
import type { Series } from '../knowledge/knowledge.ts';
import { daysBetween } from '../language/calendar.ts';
import { WrongUse } from '../wrong-use.ts';
import { inColumns } from './columns.ts';
import { newestPeriod } from './newest-period.ts';
import { openKnowledge } from './open-knowledge.ts';
import { count } from './say-faults.ts';
import type { Verb } from './verb.ts';

const newestOf = (series: Series): string => newestPeriod(series) ?? '';

/** Those that nobody has looked after come first, then those looked after longest ago; among equals the oldest figures. */
function mostNeglected(one: Series, other: Series): number {
  return (
    (one.checked_on ?? '').localeCompare(other.checked_on ?? '') ||
    lastDay(newestOf(one)).localeCompare(lastDay(newestOf(other))) ||
    one.id.localeCompare(other.id)
  );
}

export const age: Verb = {
  name: 'age',
  usage: '[--scheme ID]',
  does: 'Lists the series by how long since somebody saw on the publisher’s pages that the newest figure is the newest.',
  options: { scheme: { type: 'string' } },
  run: ({ scheme }, desk) => {
    const { say, today } = desk;
    const knowledge = openKnowledge(desk);
    if (!knowledge) return 1;
    if (typeof scheme === 'string' && !knowledge.findScheme(scheme))
      throw new WrongUse(`There is no scheme "${scheme}".`);
    const series = knowledge.series
      .filter((one) => scheme === undefined || one.scheme === scheme)
      .toSorted(mostNeglected);
    const rows = series.map((one) => [
      one.id,
      newestOf(one),
      one.checked_on ?? 'never',
      one.checked_on === undefined ? '' : count(daysBetween(one.checked_on, today), 'day'),
    ]);
    const never = series.filter(({ checked_on }) => checked_on === undefined).length;
    say(inColumns({ heading: ['Series', 'Newest figure', 'Checked on', 'Since then'], rows, right: [3] }));
    say(
      `\n${count(series.length, 'series', 'series')}, ${never} of them never checked. When you have seen on the publisher’s pages ` +
        `that there is nothing newer, write checked_on: ${today} in the file of the series.`,
    );
    return 0;
  },
};
