import { type CreateTableBuilder, sql } from 'kysely';
import type { Engine } from '../engine.ts';

export type EngineKind = Engine['kind'];

/** Numbers its rows from 1 by itself, and never gives a number twice. */
export const numbered = <Table extends string, Columns extends string>(
  table: CreateTableBuilder<Table, Columns>,
  engine: EngineKind,
) =>
  table.addColumn('id', 'integer', (column) =>
    engine === 'sqlite' ? column.primaryKey().autoIncrement() : column.primaryKey().generatedByDefaultAsIdentity(),
  );

export const oneOf = (column: string, values: readonly string[]) =>
  sql`${sql.ref(column)} in (${sql.join(values.map((value) => sql.lit(value)))})`;
