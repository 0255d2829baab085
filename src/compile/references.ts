import type { Table } from '../knowledge/schema/table.ts';
import { listed, type TableFault, TableNames } from './table-names.ts';

function checkInputs({ inputs, derived }: Table, names: TableNames): void {
  names.checkTwice(['inputs'], [...inputs, ...derived]);
  for (const [index, input] of inputs.entries()) {
    names.checkCondition(['inputs', index, 'only-when'], input['only-when']);
    const checkImplied = (path: readonly (string | number)[], facts: Readonly<Record<string, string>>): void => {
      for (const [fact, value] of Object.entries(facts))
        if (names.checkInput(path, fact, 'Name an input.')) names.checkValues(path, fact, [value]);
    };
    for (const [at, choice] of (input.kind === 'choice' ? input.choices : []).entries())
      checkImplied(['inputs', index, 'choices', at, 'implies'], choice.implies ?? {});
    for (const [at, { facts }] of ((input.kind === 'number' && input.implies) || []).entries())
      checkImplied(['inputs', index, 'implies', at, 'facts'], facts);
    for (const other of input['asked-after'] ?? [])
      names.checkInput(['inputs', index, 'asked-after'], other, 'Name an input.');
  }
}

/** A derived fact rests on inputs and on those derived before it. */
function checkDerived({ derived }: Table, names: TableNames): void {
  const soFar = new Map([...names.all].filter(([id]) => names.inputs.has(id)));
  for (const [index, { id, values }] of derived.entries()) {
    for (const [at, { when }] of values.entries()) {
      const path = ['derived', index, 'values', at];
      names.checkCondition(path, when, soFar);
      if (!when && at < values.length - 1)
        names.say(
          path,
          `The values of "${id}" after this one are never reached, for it has no condition.`,
          'Put it last.',
        );
    }
    if (values.at(-1)?.when)
      names.say(['derived', index], `"${id}" may have no value at all.`, 'Let its last value have no condition.');
    soFar.set(id, names.all.get(id) ?? new Set());
  }
}

function checkQuestions({ questions }: Table, names: TableNames): void {
  names.checkTwice(['questions'], questions);
  names.checkTwice(
    ['questions'],
    questions.flatMap(({ rows }) => rows),
  );
  for (const [index, { rows }] of questions.entries())
    for (const [at, row] of rows.entries()) {
      const path = ['questions', index, 'rows', at];
      for (const [fact, values] of Object.entries(row.when)) {
        if (!names.checkFact([...path, 'when'], fact)) continue;
        const kind = names.inputs.get(fact)?.kind;
        if (kind === 'date' || kind === 'number')
          names.say(
            [...path, 'when'],
            `A row cannot look at "${fact}" itself.`,
            'Derive a fact with a few values from it.',
          );
        else names.checkValues([...path, 'when', fact], fact, values);
      }
      for (const { when } of row.also) names.checkCondition([...path, 'also'], when);
      for (const { when } of row['why-if']) names.checkCondition([...path, 'why-if'], when);
    }
}

function checkTimes({ timeline, newest }: Table, names: TableNames): void {
  if (timeline !== undefined && names.inputs.get(timeline)?.kind !== 'date')
    names.say(['timeline'], `"${timeline}" is no date input.`, 'Name the date along which an outcome is followed.');
  for (const [fact, values] of Object.entries(newest?.when ?? {}))
    if (names.checkFact(['newest', 'when'], fact)) names.checkValues(['newest', 'when', fact], fact, values);
  for (const [fact, value] of Object.entries(newest?.instead ?? {}))
    if (names.checkFact(['newest', 'instead'], fact)) names.checkValues(['newest', 'instead', fact], fact, [value]);
}

function checkRemarks({ contradictions, notes, questions }: Table, names: TableNames): void {
  for (const [index, one] of contradictions.entries()) {
    names.checkCondition(['contradictions', index, 'when'], one.when);
    for (const input of one.inputs) names.checkInput(['contradictions', index, 'inputs'], input, 'Name inputs.');
  }
  const rows = questions.flatMap((question) => question.rows.map(({ id }) => id));
  for (const [index, note] of notes.entries()) {
    names.checkCondition(['notes', index, 'when'], note.when);
    for (const id of note.rows ?? [])
      if (!rows.includes(id))
        names.say(['notes', index, 'rows'], `There is no row ${id}.`, `The rows are ${listed(rows)}.`);
  }
}

function checkExamples({ examples, questions }: Table, names: TableNames): void {
  for (const [index, { facts, rows: expected }] of examples.entries()) {
    for (const [id, told] of Object.entries(facts)) {
      const isKnown = names.checkInput(
        ['examples', index, 'facts'],
        id,
        `The inputs are ${listed(names.inputs.keys())}.`,
      );
      if (isKnown && names.inputs.get(id)?.kind === 'choice')
        names.checkValues(['examples', index, 'facts', id], id, [told]);
    }
    for (const id of Object.keys(expected))
      if (!questions.some((question) => question.id === id))
        names.say(['examples', index, 'rows'], `There is no question "${id}".`, 'Name a question of this table.');
  }
}

/**
 * Names that lead nowhere: facts, values, rows and questions that a table mentions and does not have, and the same id
 * given twice. Only a table without such faults can be proved.
 */
export function checkReferences(table: Table): readonly TableFault[] {
  const names = new TableNames(table);
  for (const check of [checkInputs, checkDerived, checkQuestions, checkTimes, checkRemarks, checkExamples])
    check(table, names);
  return names.faults;
}
