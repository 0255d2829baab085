import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { VerdictAnswer } from '../../src/answer/answer.ts';
import { ask } from './ask.ts';

/** One case of tests/cases/eligibility.yaml: a command line, and what each question must come to. */
interface Case {
  readonly note: string;
  readonly ask: string;
  readonly 'alis-grant': { readonly row: string; readonly outcome: string };
  readonly 'supervision-grant': { readonly row: string; readonly outcome: string };
  /** Every rule that either question rests on, in any order. */
  readonly because: readonly string[];
  readonly missing?: readonly string[];
}

const cases = parse(readFileSync('tests/cases/eligibility.yaml', 'utf8')) as readonly Case[];
const sorted = (items: Iterable<string>): string[] => [...new Set(items)].sort();
const outcomesOf = ({ outcomes }: VerdictAnswer) =>
  Object.fromEntries(outcomes.map(({ question, row, outcome }) => [question, { row, outcome }]));

describe('the cases of eligibility', () => {
  test.each(cases)('$note', (one) => {
    const answer = ask(one.ask);
    expect(outcomesOf(answer)).toEqual({
      'alis-grant': one['alis-grant'],
      'supervision-grant': one['supervision-grant'],
    });
    expect(sorted(answer.outcomes.flatMap(({ reasons }) => reasons.map(({ id }) => id)))).toEqual(sorted(one.because));
    expect(sorted(answer.outcomes.flatMap(({ missing }) => missing))).toEqual(sorted(one.missing ?? []));
  });
});
