import { valuesOf } from '../eligibility/facts.ts';
import { walk } from '../eligibility/structure.ts';
import type { Condition, Test } from '../knowledge/schema/condition.ts';
import type { Table } from '../knowledge/schema/table.ts';
import type { Path } from './fault.ts';

/** Something wrong with a table, for its curator: where in the file, what, and what to do. */
export interface TableFault {
  readonly path: Path;
  readonly fault: string;
  readonly remedy: string;
}

const listed = (items: Iterable<string>): string => [...items].join(', ');

/** The values that each fact can have, by id: those that rows and conditions may name. */
function knownValues(table: Table): Map<string, ReadonlySet<string>> {
  const inputs = table.inputs.map((input) => {
    const known = input.kind === 'choice' ? valuesOf(input) : ['none'];
    return [input.id, new Set([...known, 'unknown'])] as const;
  });
  const derived = table.derived.map(({ id, values }) => [id, new Set(values.map(({ value }) => value))] as const);
  return new Map([...inputs, ...derived]);
}

/**
 * Names that lead nowhere: facts, values, rows and questions that a table mentions and does not have, and the same id
 * given twice. Only a table without such faults can be proved.
 */
export function checkReferences(table: Table): readonly TableFault[] {
  const faults: TableFault[] = [];
  const all = knownValues(table);
  const inputs = new Map(table.inputs.map((input) => [input.id, input]));
  const say = (path: Path, fault: string, remedy: string) => faults.push({ path, fault, remedy });

  const checkFact = (path: Path, fact: string, known: ReadonlyMap<string, ReadonlySet<string>>): boolean => {
    if (known.has(fact)) return true;
    const remedy = all.has(fact)
      ? `Put ${fact} before what rests on it.`
      : `Use one of ${listed(known.keys())}, or add ${fact}.`;
    say(path, `There is no input or derived fact "${fact}"${all.has(fact) ? ' yet at this place' : ''}.`, remedy);
    return false;
  };
  const checkValues = (path: Path, fact: string, values: readonly string[]): void => {
    const known = all.get(fact) ?? new Set();
    for (const value of values)
      if (!known.has(value)) say(path, `"${fact}" is never "${value}".`, `Its values are ${listed(known)}.`);
  };
  const checkTest = (path: Path, fact: string, test: Test, known: ReadonlyMap<string, ReadonlySet<string>>): void => {
    if (!checkFact(path, fact, known)) return;
    if (Array.isArray(test)) {
      checkValues(path, fact, test);
      return;
    }
    const kind = inputs.get(fact)?.kind ?? 'derived fact';
    const isDate = 'from' in test || 'to' in test || 'earlier-than' in test;
    const isNumber = 'over' in test || 'up-to' in test;
    if ((isDate && kind !== 'date') || (isNumber && kind !== 'number') || kind === 'choice' || kind === 'derived fact')
      say(
        path,
        `"${fact}" is a ${kind} and cannot be held against ${listed(Object.keys(test))}.`,
        'List its values instead.',
      );
    const other = test['earlier-than'];
    if (other !== undefined && inputs.get(other)?.kind !== 'date')
      say(path, `"${other}" is no date input.`, 'Hold a date against another date.');
  };
  const checkCondition = (path: Path, condition: Condition | undefined, known = new Map(all)): void =>
    walk(condition ?? {}, (fact, test) => checkTest(path, fact, test, known));
  const checkTwice = (path: Path, ids: readonly string[]): void => {
    for (const id of new Set(ids.filter((one, index) => ids.indexOf(one) !== index)))
      say(path, `"${id}" stands here twice.`, 'Give each its own id.');
  };

  checkTwice(
    ['inputs'],
    [...table.inputs, ...table.derived].map(({ id }) => id),
  );
  for (const [index, input] of table.inputs.entries()) {
    checkCondition(['inputs', index, 'only-when'], input['only-when']);
    for (const [at, choice] of (input.kind === 'choice' ? input.choices : []).entries())
      for (const [fact, value] of Object.entries(choice.implies ?? {})) {
        const path = ['inputs', index, 'choices', at, 'implies'];
        if (checkFact(path, fact, new Map([...all].filter(([one]) => inputs.has(one)))))
          checkValues(path, fact, [value]);
      }
    for (const other of input['asked-after'] ?? [])
      if (!inputs.has(other)) say(['inputs', index, 'asked-after'], `There is no input "${other}".`, 'Name an input.');
  }
  const soFar = new Map([...all].filter(([id]) => inputs.has(id)));
  for (const [index, { id, values }] of table.derived.entries()) {
    for (const [at, { when }] of values.entries()) {
      const path = ['derived', index, 'values', at];
      checkCondition(path, when, soFar);
      if (!when && at < values.length - 1)
        say(path, `The values of "${id}" after this one are never reached, for it has no condition.`, 'Put it last.');
    }
    if (values.at(-1)?.when)
      say(['derived', index], `"${id}" may have no value at all.`, 'Let its last value have no condition.');
    soFar.set(id, all.get(id) ?? new Set());
  }

  const rows = table.questions.flatMap((question) => question.rows);
  checkTwice(
    ['questions'],
    table.questions.map(({ id }) => id),
  );
  checkTwice(
    ['questions'],
    rows.map(({ id }) => id),
  );
  for (const [index, question] of table.questions.entries())
    for (const [at, row] of question.rows.entries()) {
      const path = ['questions', index, 'rows', at];
      for (const [fact, values] of Object.entries(row.when)) {
        if (!checkFact([...path, 'when'], fact, all)) continue;
        const kind = inputs.get(fact)?.kind;
        if (kind === 'date' || kind === 'number')
          say([...path, 'when'], `A row cannot look at "${fact}" itself.`, 'Derive a fact with a few values from it.');
        else checkValues([...path, 'when', fact], fact, values);
      }
      for (const { when } of row.also) checkCondition([...path, 'also'], when);
      for (const { when } of row['why-if']) checkCondition([...path, 'why-if'], when);
    }

  if (table.timeline !== undefined && inputs.get(table.timeline)?.kind !== 'date')
    say(['timeline'], `"${table.timeline}" is no date input.`, 'Name the date along which an outcome is followed.');
  for (const [fact, values] of Object.entries(table.newest?.when ?? {}))
    if (checkFact(['newest', 'when'], fact, all)) checkValues(['newest', 'when', fact], fact, values);
  for (const [fact, value] of Object.entries(table.newest?.instead ?? {}))
    if (checkFact(['newest', 'instead'], fact, all)) checkValues(['newest', 'instead', fact], fact, [value]);
  for (const [index, one] of table.contradictions.entries()) {
    checkCondition(['contradictions', index, 'when'], one.when);
    for (const input of one.inputs)
      if (!inputs.has(input)) say(['contradictions', index, 'inputs'], `There is no input "${input}".`, 'Name inputs.');
  }
  for (const [index, note] of table.notes.entries()) {
    checkCondition(['notes', index, 'when'], note.when);
    for (const id of note.rows ?? [])
      if (!rows.some((row) => row.id === id))
        say(['notes', index, 'rows'], `There is no row ${id}.`, `The rows are ${listed(rows.map((row) => row.id))}.`);
  }
  for (const [index, { facts, rows: expected }] of table.examples.entries()) {
    for (const [id, told] of Object.entries(facts)) {
      const input = inputs.get(id);
      if (!input)
        say(['examples', index, 'facts'], `There is no input "${id}".`, `The inputs are ${listed(inputs.keys())}.`);
      else if (input.kind === 'choice') checkValues(['examples', index, 'facts', id], id, [told]);
    }
    for (const id of Object.keys(expected))
      if (!table.questions.some((question) => question.id === id))
        say(['examples', index, 'rows'], `There is no question "${id}".`, 'Name a question of this table.');
  }
  return faults;
}
