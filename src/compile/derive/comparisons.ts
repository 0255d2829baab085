import type { Comparison, Observation, Series, Status } from '../../knowledge/knowledge.ts';
import { type PublisherOf, supersededIn } from '../../knowledge/superseded.ts';
import { verdictOn } from './agreement.ts';

/** What was proposed and what was adopted may differ without either being wrong; what was seen or paid may not. */
const CLASSES: Readonly<Record<Status, string>> = {
  proposed: 'proposed',
  adopted: 'adopted',
  announced: 'announced',
  paid: 'happened',
  observed: 'happened',
};

const subjectOf = ({ period, measure, status }: Observation): string => `${period} ${measure} ${CLASSES[status]}`;

function compareIn({ id: series, observations }: Series, publisherOf: PublisherOf): Comparison[] {
  const groups = new Map<string, Observation[]>();
  const superseded = supersededIn(observations, publisherOf);
  for (const one of observations) {
    if (superseded.has(one.id)) continue;
    const group = groups.get(subjectOf(one));
    if (group) group.push(one);
    else groups.set(subjectOf(one), [one]);
  }
  return [...groups.values()].flatMap((group): Comparison[] => {
    const [first] = group;
    if (!first || new Set(group.map(({ source }) => source)).size < 2) return [];
    return [
      {
        series,
        period: first.period,
        measure: first.measure,
        verdict: verdictOn(group),
        observations: group.map(({ id }) => id),
      },
    ];
  });
}

/** Sets side by side what two releases or more say of the same series, period and measure; what was put right is left out. */
export const comparisonsOf = (series: readonly Series[], publisherOf: PublisherOf): readonly Comparison[] =>
  series.flatMap((one) => compareIn(one, publisherOf));
