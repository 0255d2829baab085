import { formatIn } from '../answer/format.ts';
import type { Knowledge } from '../knowledge/find.ts';
import type { Comparison, Observation, Series, SumCheck } from '../knowledge/knowledge.ts';
import { overlap } from '../language/period.ts';
import { openKnowledge } from './open-knowledge.ts';
import { count } from './say-faults.ts';
import type { Verb } from './verb.ts';

const { amount, period: periodSaid } = formatIn('en');

const valueSaid = ({ value, measure, qualifier, status, source }: Observation, { unit }: Series): string => {
  const marks = [measure, status, ...(qualifier ? [qualifier] : [])].join(', ');
  return `    ${amount(value, unit)} (${marks}), ${source}`;
};

/** What curators have written about figures of a series at a time, in English. */
const readingsOn = ({ readings }: Series, period: string): readonly string[] =>
  readings.filter((one) => one.period === undefined || overlap(one.period, period)).map(({ text }) => text.en);

function describeComparison(
  one: Comparison,
  knowledge: Knowledge,
): { readonly text: string; readonly isRead: boolean } {
  const series = knowledge.getSeries(one.series);
  const readings = readingsOn(series, one.period);
  const lines = [
    `${one.series}, ${periodSaid(one.period)} (${one.verdict})`,
    ...one.observations.map((id) => valueSaid(knowledge.getObservation(id), series)),
    ...readings.map((text) => `    Reading: ${text}`),
    ...(readings.length === 0
      ? [`    No reading yet: write one under readings in knowledge/series/${one.series.replace('.', '/')}.yaml.`]
      : []),
  ];
  return { text: lines.join('\n'), isRead: readings.length > 0 };
}

function describeSum({ release, total, parts, stated, added, reading }: SumCheck, knowledge: Knowledge): string {
  const { series } = knowledge.getObservation(total);
  const { unit } = knowledge.getSeries(series);
  return [
    `${series}: a total that is not the sum of its ${count(parts.length, 'part')}`,
    `    stated ${amount(stated, unit)}, added up ${amount(added, unit)}, ${release}`,
    reading
      ? `    Reading: ${reading.en}`
      : `    No reading yet: write one under totals in knowledge/releases/${release}.yaml.`,
  ].join('\n');
}

export const conflicts: Verb = {
  name: 'conflicts',
  usage: '[--rounding] [--unread]',
  does: 'Shows where releases contradict each other or themselves, what curators say of it, and what nobody has yet.',
  options: { rounding: { type: 'boolean' }, unread: { type: 'boolean' } },
  run: ({ rounding, unread }, desk) => {
    const knowledge = openKnowledge(desk);
    if (!knowledge) return 1;
    const differing = knowledge.comparisons.filter(
      ({ verdict }) => verdict === 'conflict' || (rounding && verdict === 'rounding'),
    );
    const described = differing.map((one) => describeComparison(one, knowledge));
    const sums = knowledge.sums.filter(({ stated, added }) => stated !== added);
    for (const { text, isRead } of described) if (!unread || !isRead) desk.say(`${text}\n`);
    for (const one of sums) if (!unread || !one.reading) desk.say(`${describeSum(one, knowledge)}\n`);
    const missing = described.filter(({ isRead }) => !isRead).length + sums.filter(({ reading }) => !reading).length;
    desk.say(
      `${count(differing.length, rounding ? 'difference' : 'conflict')} between releases, ` +
        `${count(sums.length, 'total')} that ${sums.length === 1 ? 'is' : 'are'} not the sum of the parts; ${missing} without a reading.`,
    );
    return 0;
  },
};
