import type { Derived, OutcomeValue, Question, Row, Table, TableInput } from '../knowledge/schema/table.ts';
import type { ConditionSaid } from '../knowledge/schema/table-input.ts';
import { decide, meetsRow, withDerived, withTold } from './evaluate.ts';
import { type Facts, readFact, UNKNOWN } from './facts.ts';
import { looksAt } from './structure.ts';

/** What a verdict may say under a condition. */
type Hanging = 'yes' | 'no' | 'weighed';

/** A verdict that one thing decides which nobody has told. */
export interface Hinge {
  readonly verdict: Hanging;
  /** So if the condition holds; so unless it does; or else the other way, and then as other things are. */
  readonly link: 'if' | 'unless' | 'only-if';
  /** The condition in words. */
  readonly condition: ConditionSaid;
  /** The condition is of the very thing that is asked, and not of what it bears on. */
  readonly isOfAsked: boolean;
  /** It rests on the newest rules that are known, and the time asked about is past them. */
  readonly isByNewest: boolean;
}

const VERDICTS: Readonly<Record<OutcomeValue, Hanging | undefined>> = {
  eligible: 'yes',
  weighed: 'weighed',
  'not-eligible': 'no',
  lapsed: 'no',
  unclear: undefined,
};

interface Way {
  readonly value: string;
  /** None where it is left open, or the rules do not say. */
  readonly verdict: Hanging | undefined;
  /** More could be told that would settle it. */
  readonly isOpen: boolean;
  readonly isByNewest: boolean;
}

/** What a question comes to as facts stand, by the rules of the day or else by the newest that are known. */
function comesTo({ newest }: Table, question: Question, value: string, facts: Facts): Way {
  const as = (row: Row, isByNewest: boolean): Way => {
    const verdict = VERDICTS[row.outcome];
    const isOpen = verdict === undefined && Object.keys(row.when).some((key) => facts[key] === UNKNOWN);
    return { value, verdict, isOpen, isByNewest };
  };
  const own = as(decide(question, facts), false);
  if (own.verdict !== undefined || !newest || !meetsRow(newest, facts)) return own;
  return as(decide(question, { ...facts, ...newest.instead }), true);
}

/** The verdict that some values lead to, where there are words for just these. */
function hung(ways: readonly Way[], conditions: readonly ConditionSaid[], isOfAsked: boolean): Hinge | undefined {
  const of = (...verdicts: readonly Way['verdict'][]) => ways.filter(({ verdict }) => verdicts.includes(verdict));
  const saidOf = (those: readonly Way[]): ConditionSaid | undefined =>
    conditions.find((one) => one.of.length === those.length && those.every(({ value }) => one.of.includes(value)));
  const as = (verdict: Hanging, link: Hinge['link'], those: readonly Way[], told = those): Hinge | undefined => {
    const condition = those.length === 0 || told.length === 0 ? undefined : saidOf(those);
    return condition && { verdict, link, condition, isOfAsked, isByNewest: told.some((one) => one.isByNewest) };
  };
  const [yes, no, weighed, open] = [of('yes'), of('no'), of('weighed'), of(undefined)];
  return (
    as('yes', 'if', yes) ??
    (open.length + weighed.length === 0 ? as('yes', 'unless', no, yes) : undefined) ??
    as('weighed', 'if', weighed) ??
    (yes.length + weighed.length === 0 && open.some(({ isOpen }) => isOpen)
      ? as('yes', 'only-if', open, no)
      : undefined) ??
    as('no', 'if', no)
  );
}

/**
 * The verdict that the one thing asked decides, or nearly: what each answer would lead to, with all else as told; or what follows from that
 * answer and others beside it.
 * @param values The answers that could be given, as command lines have them.
 */
export function hingeOf(
  table: Table,
  question: Question,
  facts: Facts,
  input: TableInput,
  values: readonly string[],
): Hinge | undefined {
  const now = withDerived(table, facts);
  const ways = values
    .filter((value) => value !== UNKNOWN)
    .map((value) => comesTo(table, question, value, withTold(table, now, { [input.id]: readFact(input, value) })));
  const hinge = hung(ways, input.conditions ?? [], true);
  if (hinge && !(hinge.verdict === 'no' && hinge.link === 'if')) return hinge;
  const bearsOn = ({ conditions, ...derived }: Derived): Hinge | undefined => {
    if (!conditions || !looksAt({ conditions, ...derived }).has(input.id)) return undefined;
    const known = derived.values.map(({ value }) => value).filter((value) => value !== UNKNOWN);
    return hung(
      known.map((value) => comesTo(table, question, value, { ...now, [derived.id]: value })),
      conditions,
      false,
    );
  };
  return table.derived.map(bearsOn).find((one) => one?.verdict === 'yes') ?? hinge;
}
