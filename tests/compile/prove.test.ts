import { describe, expect, test } from 'vitest';
import { prove } from '../../src/compile/prove.ts';
import type { Row, Table } from '../../src/knowledge/schema/table.ts';
import { realTables } from '../eligibility/real-tables.ts';
import { processorTime } from '../processor-time.ts';

const text = { nb: 'x', en: 'x' };
const WORDS = { option: { name: text, description: text }, label: text, question: text, explain: text };
const ROW = { because: ['rule'], also: [], why: text, 'why-if': [] };

/** A small sound table: somebody over six months, or living here, may enter; others may not. */
const small: Table = {
  id: 'small',
  title: text,
  command: { name: text, title: text, description: text, example: '/small' },
  topic: 'rules',
  schemes: ['scheme'],
  asks: {},
  matter: { nb: ['sak'] },
  known_until: '2030-12-31',
  'hit-policy': 'first',
  contacts: ['somebody'],
  inputs: [
    {
      id: 'place',
      kind: 'choice',
      choices: ['here', 'there'].map((value) => ({ value, label: text, explain: text })),
      ...WORDS,
    },
    { id: 'stay', kind: 'number', unit: 'months', ...WORDS },
    { id: 'day', kind: 'date', ...WORDS },
  ],
  derived: [
    { id: 'long', label: text, values: [{ value: 'yes', when: { stay: { over: 6 } } }, { value: 'no' }] },
    { id: 'new', label: text, values: [{ value: 'yes', when: { day: { from: '2024-04-18' } } }, { value: 'no' }] },
  ],
  questions: [
    {
      id: 'entry',
      title: text,
      do: {},
      rows: [
        { id: 'E1', when: { long: ['yes'] }, outcome: 'eligible', ...ROW },
        { id: 'E2', when: { place: ['here'], new: ['yes'] }, outcome: 'eligible', ...ROW },
        { id: 'E3', when: {}, outcome: 'not-eligible', ...ROW },
      ],
    },
  ],
  contradictions: [],
  notes: [],
  examples: [{ note: 'A long stay.', facts: { stay: '7' }, rows: { entry: 'E1' } }],
};

const withRows = (change: (rows: readonly Row[]) => readonly (Row | undefined)[]): Table => ({
  ...small,
  questions: small.questions.map((question) => ({
    ...question,
    rows: change(question.rows).filter((row) => row !== undefined),
  })),
});
const say = (table: Table) => prove(table).map(({ fault, remedy }) => `${fault} ${remedy}`);

describe('prove', () => {
  test.each(realTables.map((table) => [table.id, table] as const))('%s holds, and is proved at once', (_, table) => {
    expect(processorTime(() => expect(prove(table)).toEqual([]))).toBeLessThan(2000);
  });

  test('a sound table has no fault', () => expect(prove(small)).toEqual([]));

  test('a combination that meets no row is named', () => {
    expect(say(withRows(([first, second]) => [first, second]))).toEqual([
      'No row of entry is met by place:there stay:../6 day:../2024-04-17. Add a row for it, or let the last row have no condition (when: {}).',
    ]);
  });

  test('a row that those before it leave nothing is named, with a combination that it would take', () => {
    expect(say(withRows(([first, second, third]) => [first, third, second]))).toEqual([
      expect.stringMatching(
        /^Row E2 of entry never decides: row E3 before it takes place:here .*day:.*, and rows before it take all else that meets it\. Move it up, narrow the rows before it, or delete it\.$/,
      ),
    ]);
  });

  test('a row whose conditions never hold together is named', () => {
    const odd: Table = {
      ...small,
      derived: [
        ...small.derived,
        { id: 'short', label: text, values: [{ value: 'yes', when: { stay: { 'up-to': 6 } } }, { value: 'no' }] },
      ],
      questions: withRows(([first, ...rest]) => [
        first,
        first && { ...first, id: 'E4', when: { long: ['yes'], short: ['yes'] }, outcome: 'lapsed' },
        ...rest,
      ]).questions,
    };
    expect(say(odd)).toEqual([
      'Row E4 of entry is met by no combination: its conditions never hold together. Mend its conditions, or delete it.',
    ]);
  });

  test('a row that changes no answer is named, with a combination that it decides', () => {
    expect(
      say(withRows(([first, second, third]) => [first, second && { ...second, outcome: 'not-eligible' }, third])),
    ).toEqual([
      expect.stringMatching(
        /^Row E2 of entry could be dropped without changing an answer: for place:here .* row E3 also comes to not-eligible, and so it is wherever E2 decides\. Delete it, or mend its outcome\.$/,
      ),
    ]);
  });

  test('a worked example that comes out otherwise is named', () => {
    const examples = [{ note: 'A long stay.', facts: { stay: '6' }, rows: { entry: 'E1' } }];
    expect(say({ ...small, examples })).toEqual([
      'Example "A long stay." comes to row E3 of entry, not E1. Mend the example, or the rows that lead to the other answer.',
    ]);
  });

  test.each([
    [
      'a fact that there is not',
      withRows(([first, ...rest]) => [first && { ...first, when: { long: ['yes'], age: ['old'] } }, ...rest]),
      'There is no input or derived fact "age". Use one of place, stay, day, long, new, or add age.',
    ],
    [
      'a value that a fact never has',
      withRows(([first, ...rest]) => [first && { ...first, when: { long: ['maybe'] } }, ...rest]),
      '"long" is never "maybe". Its values are yes, no.',
    ],
    [
      'a row that looks at a date itself',
      withRows(([first, ...rest]) => [first && { ...first, when: { long: ['yes'], day: ['none'] } }, ...rest]),
      'A row cannot look at "day" itself. Derive a fact with a few values from it.',
    ],
    [
      'the same id twice',
      withRows(([first, second, third]) => [first, second && { ...second, id: 'E1' }, third]),
      '"E1" stands here twice. Give each its own id.',
    ],
    [
      'a derived fact used before it is there',
      {
        ...small,
        derived: [
          { id: 'odd', label: text, values: [{ value: 'a', when: { long: ['yes'] } }, { value: 'b' }] },
          ...small.derived,
        ],
      },
      'There is no input or derived fact "long" yet at this place. Put long before what rests on it.',
    ],
    [
      'a derived fact that may have no value',
      {
        ...small,
        derived: [
          ...small.derived,
          {
            id: 'odd',
            label: text,
            values: [
              { value: 'a', when: { long: ['yes'] } },
              { value: 'b', when: { long: ['no'] } },
            ],
          },
        ],
      },
      '"odd" may have no value at all. Let its last value have no condition.',
    ],
    [
      'a choice held against a day',
      {
        ...small,
        derived: [
          ...small.derived,
          { id: 'odd', label: text, values: [{ value: 'a', when: { place: { from: '2024-01-01' } } }, { value: 'b' }] },
        ],
      },
      '"place" is a choice and cannot be held against from. List its values instead.',
    ],
    [
      'an example of an unknown input',
      { ...small, examples: [{ note: 'x', facts: { age: '7' }, rows: { entry: 'E1' } }] },
      'There is no input "age". The inputs are place, stay, day.',
    ],
  ] satisfies [string, Table, string][])('%s is named', (_, table, message) => {
    expect(say(table)).toContain(message);
  });
});
