import { valuesOf } from '../eligibility/facts.ts';
import { walk } from '../eligibility/structure.ts';
import type { Condition, Test } from '../knowledge/schema/condition.ts';
import type { Table, TableInput } from '../knowledge/schema/table.ts';
import type { Path } from './fault.ts';

/** Something wrong with a table, for its curator: where in the file, what, and what to do. */
export interface TableFault {
  readonly path: Path;
  readonly fault: string;
  readonly remedy: string;
}

export const listed = (items: Iterable<string>): string => [...items].join(', ');

/** The values that each fact can have, by id: those that rows and conditions may name. */
function knownValues(table: Table): Map<string, ReadonlySet<string>> {
  const inputs = table.inputs.map((input) => {
    const known = input.kind === 'choice' ? valuesOf(input) : ['none'];
    return [input.id, new Set([...known, 'unknown'])] as const;
  });
  const derived = table.derived.map(({ id, values }) => [id, new Set(values.map(({ value }) => value))] as const);
  return new Map([...inputs, ...derived]);
}

/** The facts that may be named at a place, each with its values. */
type Known = ReadonlyMap<string, ReadonlySet<string>>;

/** What a table has, against which all that it names is looked up; each name that leads nowhere is a fault. */
export class TableNames {
  readonly inputs: ReadonlyMap<string, TableInput>;
  readonly all: Known;
  readonly faults: TableFault[] = [];

  constructor(table: Table) {
    this.inputs = new Map(table.inputs.map((input) => [input.id, input]));
    this.all = knownValues(table);
  }

  say(path: Path, fault: string, remedy: string): void {
    this.faults.push({ path, fault, remedy });
  }

  checkFact(path: Path, fact: string, known: Known = this.all): boolean {
    if (known.has(fact)) return true;
    const isLater = this.all.has(fact);
    const remedy = isLater
      ? `Put ${fact} before what rests on it.`
      : `Use one of ${listed(known.keys())}, or add ${fact}.`;
    this.say(path, `There is no input or derived fact "${fact}"${isLater ? ' yet at this place' : ''}.`, remedy);
    return false;
  }

  checkValues(path: Path, fact: string, values: readonly string[]): void {
    const known = this.all.get(fact) ?? new Set();
    for (const value of values)
      if (!known.has(value)) this.say(path, `"${fact}" is never "${value}".`, `Its values are ${listed(known)}.`);
  }

  checkInput(path: Path, id: string, remedy: string): boolean {
    if (this.inputs.has(id)) return true;
    this.say(path, `There is no input "${id}".`, remedy);
    return false;
  }

  checkCondition(path: Path, condition: Condition | undefined, known: Known = this.all): void {
    walk(condition ?? {}, (fact, test) => this.#checkTest(path, fact, test, known));
  }

  checkTwice(path: Path, all: readonly { readonly id: string }[]): void {
    const ids = all.map(({ id }) => id);
    for (const id of new Set(ids.filter((one, index) => ids.indexOf(one) !== index)))
      this.say(path, `"${id}" stands here twice.`, 'Give each its own id.');
  }

  #checkTest(path: Path, fact: string, test: Test, known: Known): void {
    if (!this.checkFact(path, fact, known)) return;
    if (Array.isArray(test)) {
      this.checkValues(path, fact, test);
      return;
    }
    const kind = this.inputs.get(fact)?.kind ?? 'derived fact';
    const isDate = 'from' in test || 'to' in test || 'earlier-than' in test;
    const isNumber = 'over' in test || 'up-to' in test;
    if ((isDate && kind !== 'date') || (isNumber && kind !== 'number') || kind === 'choice' || kind === 'derived fact')
      this.say(
        path,
        `"${fact}" is a ${kind} and cannot be held against ${listed(Object.keys(test))}.`,
        'List its values instead.',
      );
    const other = test['earlier-than'];
    if (other !== undefined && this.inputs.get(other)?.kind !== 'date')
      this.say(path, `"${other}" is no date input.`, 'Hold a date against another date.');
  }
}
