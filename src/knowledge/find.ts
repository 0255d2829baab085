import { type AsksByThing, asksIn } from './asks.ts';
import { groupBy } from './group-by.ts';
import type {
  AnsweringData,
  Citation,
  Comparison,
  Contact,
  DerivedFigure,
  KnowledgeData,
  KnownCase,
  KnownQuestion,
  NonEmpty,
  Observation,
  Place,
  Release,
  Rule,
  Scheme,
  Series,
  Statement,
  SumCheck,
  TeachingData,
  Topic,
} from './knowledge.ts';
import type { Table } from './schema/table.ts';

/** The knowledge with its subjects findable by id. `find…` may return nothing, `get…` throws. Nobody changes it. */
export interface Knowledge extends AnsweringData {
  readonly findRelease: (id: string) => Release | undefined;
  readonly findScheme: (id: string) => Scheme | undefined;
  readonly findSeries: (id: string) => Series | undefined;
  readonly findTopic: (id: string) => Topic | undefined;
  readonly getRelease: (id: string) => Release;
  readonly getScheme: (id: string) => Scheme;
  readonly getSeries: (id: string) => Series;
  readonly findObservation: (id: string) => (Observation & { readonly series: string }) | undefined;
  readonly getObservation: (id: string) => Observation & { readonly series: string };
  readonly getStatement: (id: string) => Statement;
  readonly getRule: (id: string) => Rule;
  readonly getContact: (id: string) => Contact;
  readonly getTable: (id: string) => Table;
  readonly getDerived: (id: string) => DerivedFigure;
  readonly derivedOf: (series: string) => readonly DerivedFigure[];
  /** The parts of a stated total, added up, by the id of the total's observation. */
  readonly findSum: (total: string) => SumCheck | undefined;
  /** What other releases say of the same, by the id of one observation. */
  readonly findComparison: (observation: string) => Comparison | undefined;
  readonly seriesOf: (scheme: string) => readonly Series[];
  /** Questions that people put, with what answers them: for the reader, where the build did not work out what follows from them. */
  readonly findQuestions: () => readonly KnownQuestion[];
  /** Cases that people told, for the same. */
  readonly findCases: () => readonly KnownCase[];
  /** How curators have people ask for things. For the same, and so seldom wanted that whoever asks for it reads it anew. */
  readonly findAsks: () => AsksByThing;
  /** What the build worked out of how questions are read, where it did: for the reader, which knows its form. */
  readonly findGathered: () => unknown;
  /** All that one observation, statement or rule cites: its place and the further places of the same release. */
  readonly cite: (place: Place) => NonEmpty<Citation>;
}

/** What only the reader of questions needs, each given where that asks for it. */
interface KeptApart extends Pick<Knowledge, 'findGathered' | 'findAsks'> {
  readonly findTeaching: () => TeachingData;
}

type Identified = { readonly id: string };

const byId = <Item extends Identified>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]));

/** @throws if the id is not in the knowledge: a fault of the program, since references are checked at load. */
function getter<Item>(what: string, items: ReadonlyMap<string, Item>): (id: string) => Item {
  return (id) => {
    const item = items.get(id);
    if (item === undefined) throw new Error(`There is no ${what} "${id}" in the knowledge.`);
    return item;
  };
}

/** By place and by key, not by a list of the values: some twenty thousand lists would take as long as all else of it. */
function freezeDeep<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  if (Array.isArray(value)) for (let at = 0; at < value.length; at += 1) freezeDeep(value[at]);
  else for (const key in value) freezeDeep(value[key]);
  return Object.freeze(value);
}

/**
 * Makes plain knowledge findable. What it is given is frozen, all the way down.
 * @param findGathered Gives what the build gathered for the reader of questions; only called when somebody asks one.
 */
export const indexKnowledge = (data: KnowledgeData, findGathered: () => unknown = () => undefined): Knowledge => {
  const { questions, cases, claims: _claims, ...answering } = freezeDeep(data);
  return indexAnswering(answering, {
    findGathered,
    findTeaching: () => ({ questions, cases }),
    findAsks: () => asksIn(answering),
  });
};

/**
 * The same of data from which what only teaches the reader is kept apart; what people claimed teaches only when the knowledge is built.
 * It is not frozen, which takes as long as half of the reading: that nobody changes it is held by tests, whose knowledge is.
 */
export function indexAnswering(data: AnsweringData, { findGathered, findTeaching, findAsks }: KeptApart): Knowledge {
  const releases = byId(data.releases);
  const schemes = byId(data.schemes);
  const series = byId(data.series);
  const topics = byId(data.topics);
  const observations = byId(
    data.series.flatMap((one) => one.observations.map((observation) => ({ ...observation, series: one.id }))),
  );
  const getRelease = getter('release', releases);
  const byScheme = groupBy(data.series, ({ scheme }) => scheme);
  const derivedBySeries = groupBy(data.derived, ({ series }) => series);
  const sums = new Map(data.sums.map((sum) => [sum.total, sum]));
  const comparisons = new Map(data.comparisons.flatMap((one) => one.observations.map((id) => [id, one])));

  const cite = (place: Place): NonEmpty<Citation> => {
    const release = getRelease(place.source);
    const one = (at: Pick<Place, 'where' | 'printed'>): Citation => ({
      release: release.id,
      title: release.title,
      publisher: release.publisher,
      published: release.published,
      url: release.url,
      where: at.where,
      printed: at.printed ?? null,
    });
    return [one(place), ...(place.also ?? []).map(one)];
  };

  return Object.freeze({
    ...data,
    findRelease: (id: string) => releases.get(id),
    findScheme: (id: string) => schemes.get(id),
    findSeries: (id: string) => series.get(id),
    findTopic: (id: string) => topics.get(id),
    getRelease,
    getScheme: getter('scheme', schemes),
    getSeries: getter('series', series),
    findObservation: (id: string) => observations.get(id),
    getObservation: getter('observation', observations),
    getStatement: getter('statement', byId(data.schemes.flatMap((scheme) => scheme.statements))),
    getRule: getter('rule', byId(data.topics.flatMap((topic) => topic.rules))),
    getContact: getter('contact', byId(data.contacts)),
    getTable: getter('decision table', byId(data.tables)),
    seriesOf: (scheme: string) => byScheme.get(scheme) ?? [],
    getDerived: getter('derived figure', byId(data.derived)),
    derivedOf: (series: string) => derivedBySeries.get(series) ?? [],
    findSum: (total: string) => sums.get(total),
    findComparison: (observation: string) => comparisons.get(observation),
    findQuestions: () => findTeaching().questions,
    findCases: () => findTeaching().cases,
    findGathered,
    findAsks,
    cite,
  });
}
