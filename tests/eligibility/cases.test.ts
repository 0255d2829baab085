import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ask } from './ask.ts';

/** A command line, what each question of its table must come to, and why. */
interface Case {
  readonly note: string;
  readonly ask: string;
  /** Every rule that any of the questions rests on, in any order. */
  readonly because: readonly string[];
  readonly missing?: readonly string[];
  /** By the id of a question: its row and its outcome. */
  readonly [question: string]: unknown;
}

const sorted = (items: Iterable<string>): string[] => [...new Set(items)].sort();

describe.each(['eligibility', 'gp-requirement', 'start-up-grant'])('the cases of %s', (file) => {
  const cases = parse(readFileSync(`tests/cases/${file}.yaml`, 'utf8')) as readonly Case[];

  test.each(cases)('$note', ({ note: _, ask: line, because, missing = [], ...questions }) => {
    const { outcomes } = ask(line);
    expect(Object.fromEntries(outcomes.map(({ question, row, outcome }) => [question, { row, outcome }]))).toEqual(
      questions,
    );
    expect(sorted(outcomes.flatMap(({ reasons }) => reasons.map(({ id }) => id)))).toEqual(sorted(because));
    expect(sorted(outcomes.flatMap((outcome) => outcome.missing))).toEqual(sorted(missing));
  });
});
