import { indexKnowledge, type Knowledge } from '../src/knowledge/find.ts';
import type { KnowledgeData, Observation, Release, Series } from '../src/knowledge/knowledge.ts';
import type { Table } from '../src/knowledge/schema/table.ts';

const said = (text: string) => ({ nb: text, en: text });

/** A release that is read in full and shows its own date and title, unless said otherwise. */
export const release = (id: string, more: Partial<Release> = {}): Release => ({
  id,
  title: `Title of ${id}`,
  publisher: 'Publisher',
  people: [],
  published: '2024-04-18',
  url: `https://example.org/${id}`,
  kind: 'news',
  language: 'nb',
  read: 'full',
  about: said('About'),
  totals: [],
  ...more,
});

/** An observation of a level in 2024, unless said otherwise; its id is the period, the measure and the source. */
export function observation(more: Partial<Observation> = {}): Observation {
  const one = { period: '2024', measure: 'level', value: 1, status: 'proposed', source: 'one', ...more } as const;
  return { id: `${one.period}:${one.measure}:${one.source}`, where: { paragraph: 1 }, ...one };
}

export const series = (id: string, observations: readonly Observation[], more: Partial<Series> = {}): Series => ({
  id,
  scheme: id.split('.')[0] ?? id,
  label: said(`Label of ${id}`),
  aliases: [],
  unit: 'NOK',
  definition: said('Definition'),
  readings: [],
  observations,
  ...more,
});

/** Knowledge with the schemes that its series belong to, and one contact for all. */
export function smallKnowledge(data: Partial<KnowledgeData>): Knowledge {
  const schemes = [...new Set((data.series ?? []).map(({ scheme }) => scheme))];
  return indexKnowledge({
    version: '0123456789ab',
    newest: '2024-04-18',
    releases: [release('one')],
    schemes: schemes.map((id) => ({
      id,
      name: said(`Name of ${id}`),
      aliases: [],
      what: said('What'),
      sources: [{ source: 'one', where: { paragraph: 1 } }],
      related: [],
      main: [],
      questions: [],
      contacts: ['helper'],
      statements: [],
    })),
    series: [],
    topics: [],
    questions: [],
    claims: [],
    tables: [] as Table[],
    cases: [],
    contacts: [{ id: 'helper', name: said('Helper'), helps_with: said('All'), words: [], url: 'https://example.org' }],
    derived: [],
    sums: [],
    comparisons: [],
    editions: [],
    ...data,
  });
}
