import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { thingsOf } from '../../src/reader/things.ts';
import { theKnowledge } from '../the-knowledge.ts';
import { type Labelled, ROUNDS_FOLDER, readRounds, scoreOf, thingIn } from './rounds.ts';

const rounds = readRounds();
const readme = readFileSync(join(ROUNDS_FOLDER, 'README.md'), 'utf8');
const known = new Set(thingsOf(theKnowledge).map(({ id }) => id));

test('there is a round', () => {
  expect(rounds.length).toBeGreaterThan(0);
});

describe.each(rounds.map((round) => [round.name, round] as const))('%s', (name, round) => {
  test('is called by its day and a letter', () => {
    expect(name).toMatch(/^\d{4}-\d{2}-\d{2}-[a-z]$/);
  });

  test('judges each question once, in order', () => {
    const lines = readFileSync(join(ROUNDS_FOLDER, name, 'questions.jsonl'), 'utf8')
      .trim()
      .split('\n').length;
    expect(round.questions.map(({ n }) => n)).toEqual(Array.from({ length: lines }, (_, at) => at + 1));
  });

  test('asks nothing that another round asked', () => {
    const others = new Set(rounds.flatMap((one) => (one.name === name ? [] : one.questions.map(({ q }) => q))));
    expect(round.questions.filter(({ q }) => others.has(q))).toEqual([]);
  });

  test('names what the knowledge has', () => {
    const right = round.questions.flatMap(({ right }) => right).filter((id) => id !== 'none');
    expect(right.filter((id) => !known.has(thingIn(id)))).toEqual([]);
  });

  test('says why wherever an answer was wrong', () => {
    expect(round.questions.filter(({ verdict, why }) => verdict === 'W' && why === undefined)).toEqual([]);
  });

  test('stands in the table with its first run', () => {
    const count = (wanted: Labelled['verdict']): number =>
      round.questions.filter(({ verdict }) => verdict === wanted).length;
    const verdicts = (['R', 'r', 'N', 'C', 'M', 'G', 'W'] as const).map((one) => String(count(one)));
    const { right, wrong, refused } = scoreOf(round);
    const shares = [`${Math.round(100 * right)} %`, `${(100 * wrong).toFixed(1)} %`, `${Math.round(100 * refused)} %`];
    expect(readme).toContain(`| ${[`\`${name}\``, round.questions.length, ...verdicts, ...shares].join(' | ')} |`);
  });
});
