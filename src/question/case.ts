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
/** One fact that decides nothing is told by the way, unless the table is what is likest to the question. */
const ENOUGH = 2;
/** A table is asked for where it is this near to what is likest, and where it is this likely at all. */
const BEHIND = 0.06;
const LEAST = 0.3;

/** Whether a question is of the matter that a table decides: its own phrases are like it, or a rule of its topic is likest. */
function isOfMatter({ id, topic }: Table, matches: readonly Match[]): boolean {
  const [best] = matches;
  if (!best || best.score < LEAST) return false;
  if (best.thing.id.startsWith(`rule:${topic}/`)) return true;
  const own = matches.find(({ thing }) => thing.id === `table:${id}`);
  return own !== undefined && best.score - own.score <= BEHIND;
}

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
  const cases = tables.flatMap((table) => {
    if (!isOfMatter(table, matches)) return [];
    const facts = factsIn(asked.text, table, today);
    const told = Object.keys(facts).length;
    if (told === 0) return [];
    const [outcome, ...others] = evaluateTable(table, facts, today).found[0]?.possible ?? [];
    const isDecided = others.length === 0 && outcome !== undefined && outcome !== 'unclear';
    const place = matches.findIndex(({ thing }) => thing.id === `table:${table.id}`);
    return isDecided || told >= ENOUGH || (place === 0 && !isAnswered) ? [{ table, facts, told }] : [];
  });
  return cases.sort((one, other) => other.told - one.told)[0];
}
