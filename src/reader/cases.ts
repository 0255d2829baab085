import type { Knowledge } from '../knowledge/find.ts';
import { oncePer } from '../knowledge/once.ts';
import type { Table } from '../knowledge/schema/table.ts';
import { LOCALES } from '../language/locale.ts';
import { caseFeaturesOf } from './case-features.ts';
import { featuresOf } from './features.ts';
import type { Example } from './learn.ts';
import { type Learnt, speakingBy } from './learnt.ts';
import type { Weighed } from './lexicon.ts';
import { readable } from './readable.ts';

/** What a text asks for that is no case of any table. */
const OTHER = 'other';
/** Of an input nothing is told. */
const UNTOLD = '';
/** What a question that is no case counts for beside a case: there are thirty times as many. */
const OTHERS = 0.3;

const valueId = (table: string, input: string, value: string): string => `${table}/${input}=${value}`;

/** The inputs of a table whose values are told in words; numbers and days are read as they stand. */
const choicesOf = ({ inputs }: Table) => inputs.flatMap((input) => (input.kind === 'choice' ? [input] : []));

const valueIdsOf = (table: string, { id, choices }: ReturnType<typeof choicesOf>[number]): readonly string[] =>
  [UNTOLD, ...choices.map(({ value }) => value)].map((value) => valueId(table, id, value));

const KIND = /^table:/;

/**
 * Cases, questions and the ways in which tables are asked for as examples: of which table's case each is, or of none, and of a case what
 * is told of each input. What a table would serve as well as the one thing that answers says neither.
 * @param featuresIn What a text is told by as a question, by which its matter is found.
 */
export function caseExamples(
  knowledge: Knowledge,
  featuresIn: (text: string) => Example['features'],
): readonly Example[] {
  const { tables } = knowledge;
  const among = [...tables.map(({ id }) => id), OTHER];
  // As they are when they are heard.
  const cases = knowledge.findCases().map((one) => ({ ...one, told: readable(one.told) }));
  return [
    ...knowledge.findQuestions().flatMap(({ asked, answer, also = '' }): Example[] => {
      if (KIND.test(also)) return [];
      const features = featuresIn(asked);
      const table = answer.replace(KIND, '');
      return [
        table === answer
          ? { features, right: [OTHER], count: OTHERS, among }
          : { features, right: [table], count: 1, among },
      ];
    }),
    ...tables.flatMap(({ id, asks }) =>
      LOCALES.flatMap((locale) => asks[locale] ?? []).map((ask) => ({
        features: featuresIn(ask),
        right: [id],
        count: 1,
        among,
      })),
    ),
    ...cases.map(({ table, told }) => ({ features: featuresIn(told), right: [table], count: 1, among })),
    ...cases.flatMap(({ table, told, facts }) => {
      const features = caseFeaturesOf(told);
      return choicesOf(knowledge.getTable(table)).map((input) => ({
        features,
        right: [valueId(table, input.id, facts[input.id] ?? UNTOLD)],
        count: 1,
        among: valueIdsOf(table, input),
      }));
    }),
  ];
}

/** What was learnt of a text as somebody's case. */
export interface CaseHeard {
  /** By table: how far it is ahead of what is no case of any. */
  readonly ahead: ReadonlyMap<string, number>;
  /** By input of a table. */
  readonly facts: (table: Table) => ReadonlyMap<string, FactHeard>;
}

/** What was learnt of what a text tells of one input. */
interface FactHeard {
  /** The value that is likeliest told, and how far it is ahead of all else. */
  readonly value: string;
  readonly ahead: number;
  /** How far it is ahead of another value. */
  readonly aheadOf: (value: string) => number;
}

/** @param asked It as a question, read. */
export type HearCase = (asked: { readonly text: string; readonly meanings: Weighed }) => CaseHeard;

export function casesBy(learnt: Learnt, tables: readonly Table[]): HearCase {
  const ids = learnt.things;
  const places = new Map(ids.map((id, place) => [id, place]));
  const speaking = speakingBy(learnt, ids);
  const heardIn = (features: Example['features']) => {
    const speaks = Float64Array.from(speaking(features));
    return (id: string): number => speaks[places.get(id) ?? -1] ?? Number.NEGATIVE_INFINITY;
  };
  return ({ text, meanings }) => {
    const ofMatter = heardIn(featuresOf(text, meanings));
    const factsOf = oncePer((table: Table) => {
      // Most texts are no case: what they tell is heard only of those that are.
      const of = heardIn(caseFeaturesOf(text));
      const found = choicesOf(table).flatMap((input) => {
        const [first = '', second = first] = valueIdsOf(table.id, input).toSorted((one, other) => of(other) - of(one));
        const value = first.slice(valueId(table.id, input.id, '').length);
        const ahead = of(first) - of(second);
        const aheadOf = (other: string): number => of(first) - of(valueId(table.id, input.id, other));
        return value === UNTOLD || !(ahead > 0) ? [] : [[input.id, { value, ahead, aheadOf }] as const];
      });
      return new Map(found);
    });
    // Of what was never learnt nothing is heard.
    const aheadOf = (id: string): number =>
      Number.isFinite(ofMatter(id)) ? ofMatter(id) - ofMatter(OTHER) : Number.NEGATIVE_INFINITY;
    return { ahead: new Map(tables.map(({ id }) => [id, aheadOf(id)])), facts: factsOf };
  };
}
