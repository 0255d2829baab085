import { evaluateTable } from '../eligibility/evaluation.ts';
import type { Knowledge } from '../knowledge/find.ts';
import type { Table } from '../knowledge/schema/table.ts';
import type { Asked } from '../reader/asked.ts';
import type { Ask } from '../reader/asking.ts';
import type { Match } from '../reader/match.ts';
import { factsIn } from './facts.ts';

/** A decision table that answers somebody's own case, with the facts that were told. */
export interface OwnCase {
  readonly table: Table;
  readonly facts: Readonly<Record<string, string>>;
}

/** Asks that a verdict answers; how many, how much and when it does not. */
const VERDICTS: ReadonlySet<Ask> = new Set(['may', 'who', 'which', 'how', 'define', 'duration']);
/** Things looked at for what the case is about. */
const LOOKED_AT = 6;
/** One fact that decides nothing is told by the way, unless the table is what is likest to the question. */
const ENOUGH = 2;

const isOf = ({ thing: { id, kind, scheme } }: Match, { id: table, topic, schemes }: Table): boolean =>
  id === `table:${table}` || id.startsWith(`rule:${topic}/`) || (kind !== 'series' && schemes.includes(scheme));

/**
 * The table that decides what somebody asks of their own case, where they tell enough of it.
 * @param isAnswered A rule or statement answers the question already: a table that only asks back would say less.
 */
export function ownCase(
  asked: Asked,
  matches: readonly Match[],
  { tables }: Knowledge,
  today: string,
  isAnswered: boolean,
): OwnCase | undefined {
  const [first] = asked.asks;
  if (!asked.isPersonal || (first !== undefined && !VERDICTS.has(first))) return undefined;
  const near = matches.slice(0, LOOKED_AT);
  const cases = tables.flatMap((table) => {
    const place = near.findIndex((match) => isOf(match, table));
    if (place < 0) return [];
    const facts = factsIn(asked.text, table, today);
    const told = Object.keys(facts).length;
    if (told === 0) return [];
    const isDecided = evaluateTable(table, facts, today).found[0]?.possible.length === 1;
    const isLikest = near[place]?.thing.id === `table:${table.id}`;
    return isDecided || told >= ENOUGH || (isLikest && !isAnswered) ? [{ table, facts, place, told }] : [];
  });
  return cases.sort((one, other) => one.place - other.place || other.told - one.told)[0];
}
