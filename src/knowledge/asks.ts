import type { AnsweringData, Scheme } from './knowledge.ts';

type Asks = NonNullable<Scheme['asks']>;

/** How curators have people ask for things, by what the reader calls these: `series:gp.count`, `rule:alis-grant/who-applies`. */
export type AsksByThing = Readonly<Record<string, Asks>>;

type Data = Pick<AnsweringData, 'schemes' | 'series' | 'topics'>;

/** All ways of asking in the knowledge; those of a decision table stand with it. */
export function asksIn({ schemes, series, topics }: Data): AsksByThing {
  const all = [
    ...schemes.map(({ id, asks }) => [`scheme:${id}`, asks] as const),
    ...schemes.flatMap(({ statements }) => statements.map(({ id, asks }) => [`statement:${id}`, asks] as const)),
    ...series.map(({ id, asks }) => [`series:${id}`, asks] as const),
    ...topics.flatMap(({ id: topic, rules }) => rules.map(({ id, asks }) => [`rule:${topic}/${id}`, asks] as const)),
  ];
  return Object.fromEntries(all.flatMap(([id, asks]) => (asks ? [[id, asks]] : [])));
}

const without = <Item extends { readonly asks?: unknown }>({ asks, ...rest }: Item): Omit<Item, 'asks'> => rest;

/** The same knowledge without them: no answer is made of them. */
export const withoutAsks = <All extends Data>(data: All) => ({
  ...data,
  schemes: data.schemes.map((one) => ({ ...without(one), statements: one.statements.map(without) })),
  series: data.series.map(without),
  topics: data.topics.map((one) => ({ ...one, rules: one.rules.map(without) })),
});
