import type { KnowledgeData, Measure, Observation, Series } from '../knowledge/knowledge.ts';
import { MEASURES } from '../knowledge/schema/series.ts';
import type { Written, WrittenKnowledge } from './written.ts';

type WrittenObservation = Written<'series'>['content']['observations'][number];
const KEYS = Object.keys(MEASURES) as (keyof typeof MEASURES)[];

/** An observation with its figure under `value` and `measure`, and an id. */
export function toObservation(series: string, written: WrittenObservation): Observation {
  const key = KEYS.find((one) => written[one] !== undefined);
  if (key === undefined) throw new Error(`An observation of ${series} has no figure, though its schema asks for one.`);
  const { level, increase, cumulative, full_year, share, factor, ...rest } = written;
  const measure: Measure = MEASURES[key];
  const id = `${series}:${rest.period}:${measure}:${rest.status}:${rest.source}`;
  return { id, value: written[key] as number, measure, ...rest };
}

const toSeries = ({ id, content }: Written<'series'>): Series => ({
  id,
  scheme: id.slice(0, id.indexOf('.')),
  ...content,
  observations: content.observations.map((one) => toObservation(id, one)),
});

/** Those that people ask for first come first in each scheme; the others stay as they are. */
function mainFirst(series: readonly Series[], schemes: WrittenKnowledge['schemes']): readonly Series[] {
  const main = schemes.flatMap(({ id, content }) => content.main.map((name) => `${id}.${name}`));
  const place = new Map(main.map((id, at) => [id, at]));
  const placeOf = ({ id }: Series): number => place.get(id) ?? main.length;
  return series.toSorted((a, b) => (a.scheme === b.scheme ? placeOf(a) - placeOf(b) : a.scheme < b.scheme ? -1 : 1));
}

/** The subjects of the knowledge as they are used: with ids, and without what is computed about them. */
export type Subjects = Omit<KnowledgeData, 'version' | 'newest' | 'derived' | 'sums' | 'comparisons' | 'editions'>;

export function assemble(written: WrittenKnowledge): Subjects {
  return {
    releases: written.releases.map(({ id, content }) => ({ id, ...content })),
    schemes: written.schemes.map(({ id, content }) => ({
      id,
      ...content,
      statements: content.statements.map((one) => ({ ...one, id: `${id}.${one.id}`, scheme: id })),
    })),
    series: mainFirst(written.series.map(toSeries), written.schemes),
    topics: written.rules.map(({ id, content }) => ({
      id,
      ...content,
      rules: content.rules.map((one) => ({ ...one, topic: id })),
    })),
    tables: written.tables.map(({ id, content }) => ({ id, ...content })),
    contacts: written.contacts.map(({ id, content }) => ({ id, ...content })),
    questions: written.questions.flatMap(({ content }) => content.questions),
    cases: written.cases.flatMap(({ id, content }) => content.cases.map((one) => ({ table: id, ...one }))),
    claims: written.claims.flatMap(({ content }) => content.claims),
  };
}
