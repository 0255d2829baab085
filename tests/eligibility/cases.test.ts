import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { decide, rulesOf, withDerived } from '../../src/eligibility/evaluate.ts';
import { readFacts } from '../../src/eligibility/facts.ts';
import { missing } from '../../src/eligibility/open.ts';
import { spaceOf } from '../../src/eligibility/space.ts';
import { realTable } from './real-table.ts';

interface Case {
  note: string;
  ask: string;
  'alis-grant': { row: string; outcome: string };
  'supervision-grant': { row: string; outcome: string };
  because: string[];
  missing?: string[];
}

const cases = parse(readFileSync('tests/cases/eligibility.yaml', 'utf8')) as Case[];

const toldIn = (ask: string): Record<string, string> =>
  Object.fromEntries(
    ask
      .split(' ')
      .slice(1)
      .map((pair) => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)]),
  );

describe('the cases of eligibility', () => {
  test.each(cases)('$note', (one) => {
    const inputs = readFacts(realTable, toldIn(one.ask), '2026-11-22');
    const facts = withDerived(realTable, inputs);
    const rows = realTable.questions.map((question) => ({ question, row: decide(question, facts) }));
    for (const { question, row } of rows) {
      const expected = one[question.id as 'alis-grant' | 'supervision-grant'];
      expect({ row: row.id, outcome: row.outcome }).toEqual(expected);
    }
    expect(
      rows
        .flatMap(({ row }) => rulesOf(row, facts))
        .filter((id, at, all) => all.indexOf(id) === at)
        .sort(),
    ).toEqual([...one.because].sort());
    const targets = realTable.questions.map((question) => ({ question }));
    const space = spaceOf(realTable, inputs, targets);
    const found = new Set(missing(realTable, space, inputs).flat());
    expect([...found].sort()).toEqual([...(one.missing ?? [])].sort());
  });
});
