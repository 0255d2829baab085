import { type Combined, combined, type Groups, groupsOf, inputsThatMatter, told } from '../eligibility/combined.ts';
import { decide, withDerived } from '../eligibility/evaluate.ts';
import { readFacts } from '../eligibility/facts.ts';
import { lowest } from '../eligibility/masks.ts';
import type { Question, Table } from '../knowledge/schema/table.ts';
import { checkReferences } from './references.ts';
import type { TableFault } from './table-names.ts';

const without = (mask: number, row: number): number => mask & ~(1 << row);

function proveQuestion(table: Table, groups: Groups, index: number, question: Question): TableFault[] {
  const everything = combined(groups, [index]).map((one) => ({ ...one, mask: one.masks[0] ?? 0 }));
  const matter = inputsThatMatter(table, [question]);
  const say = (one: Combined): string => told(table, one, matter);
  const row = (at: number) => question.rows[at];

  const gap = everything.find(({ mask }) => mask === 0);
  if (gap)
    return [
      {
        path: ['questions', index, 'rows'],
        fault: `No row of ${question.id} is met by ${say(gap)}.`,
        remedy: 'Add a row for it, or let the last row have no condition (when: {}).',
      },
    ];
  return question.rows.flatMap(({ id, outcome }, at): TableFault[] => {
    const path = ['questions', index, 'rows', at];
    const standing = everything.filter(({ mask }) => (mask & (1 << at)) !== 0);
    const [first] = standing;
    if (!first)
      return [
        {
          path,
          fault: `Row ${id} of ${question.id} is met by no combination: its conditions never hold together.`,
          remedy: 'Mend its conditions, or delete it.',
        },
      ];
    const deciding = standing.filter(({ mask }) => lowest(mask) === at);
    const [met] = deciding;
    if (!met)
      return [
        {
          path,
          fault: `Row ${id} of ${question.id} never decides: row ${row(lowest(first.mask))?.id} before it takes ${say(first)}, and rows before it take all else that meets it.`,
          remedy: 'Move it up, narrow the rows before it, or delete it.',
        },
      ];
    const needed = deciding.some(({ mask }) => {
      const rest = without(mask, at);
      return rest === 0 || row(lowest(rest))?.outcome !== outcome;
    });
    if (needed) return [];
    const next = row(lowest(without(met.mask, at)))?.id;
    return [
      {
        path,
        fault: `Row ${id} of ${question.id} could be dropped without changing an answer: for ${say(met)} row ${next} also comes to ${outcome}, and so it is wherever ${id} decides.`,
        remedy: `Delete it, or mend its outcome.`,
      },
    ];
  });
}

function proveExamples(table: Table): TableFault[] {
  return table.examples.flatMap(({ note, facts, rows }, index) =>
    Object.entries(rows).flatMap(([id, expected]): TableFault[] => {
      const question = table.questions.find((one) => one.id === id);
      const found = question && decide(question, withDerived(table, readFacts(table, facts, '2000-01-01'))).id;
      if (found === expected) return [];
      return [
        {
          path: ['examples', index],
          fault: `Example "${note}" comes to row ${found} of ${id}, not ${expected}.`,
          remedy: 'Mend the example, or the rows that lead to the other answer.',
        },
      ];
    }),
  );
}

/**
 * Proves a table: every combination of what could be told, each date axis cut at the days that the table names, meets a
 * row; every row decides some combination; none could be dropped without changing an outcome; the examples come out.
 * @returns what is wrong, with the combination that breaks it; nothing where the table holds.
 */
export function prove(table: Table): readonly TableFault[] {
  const references = checkReferences(table);
  if (references.length > 0) return references;
  const groups = groupsOf(table);
  const faults = table.questions.flatMap((question, index) => proveQuestion(table, groups, index, question));
  return faults.length > 0 ? faults : proveExamples(table);
}
