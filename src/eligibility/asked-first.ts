import { oncePer } from '../knowledge/once.ts';
import type { Question, Table } from '../knowledge/schema/table.ts';

const ledBy = oncePer((table: Table): ReadonlyMap<string, Table> => {
  const led = (first: Question): Table => ({
    ...table,
    questions: [first, ...table.questions.filter((one) => one !== first)],
  });
  return new Map(table.questions.map((question) => [question.id, led(question)]));
});

/** A table with the question of this id first, which is asked; as it is where none is asked by itself. */
export const askedFirst = (table: Table, about: string | undefined): Table =>
  (about === undefined ? undefined : ledBy(table).get(about)) ?? table;
