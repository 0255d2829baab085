import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineOf } from '../../src/command/command-line.ts';
import { dayNumber, dayText } from '../../src/language/calendar.ts';
import { ask } from '../eligibility/ask.ts';
import { theKnowledge } from '../the-knowledge.ts';

const NEW_DOCTOR = '/gp-requirement training:none in-post-2017:no';
const outcome = (line: string, today?: string) => {
  const [one] = ask(line, today).outcomes;
  if (!one) throw new Error(`${line} comes to nothing`);
  return one;
};

test('a substitute sees how the rules changed from day to day', () => {
  const { timeline } = outcome(
    `${NEW_DOCTOR} post:substitute months:13 recruitment:yes lis1:not-done assessed:2024-06-01`,
  );
  expect(timeline).toEqual([
    { from: null, to: '2017-02-28', outcome: 'unclear' },
    { from: '2017-03-01', to: '2020-05-25', outcome: 'not-eligible' },
    { from: '2020-05-26', to: '2022-07-01', outcome: 'eligible' },
    { from: '2022-07-02', to: '2022-10-27', outcome: 'unclear' },
    { from: '2022-10-28', to: '2025-12-31', outcome: 'eligible' },
    { from: '2026-01-01', to: null, outcome: 'unclear' },
  ]);
});

test('a no is told with the single changes that would make it a yes, each a command line that leads there', () => {
  const { changes } = outcome(`${NEW_DOCTOR} post:fastlege months:24 assessed:2026-06-01`);
  expect(changes.map(({ input, value, outcome: then }) => `${input}:${value} ${then}`)).toEqual(
    expect.arrayContaining(['training:specialist eligible', 'in-post-2017:yes eligible', 'months:12 eligible']),
  );
  for (const { call, outcome: then } of changes) expect(outcome(lineOf(call)).outcome).toBe(then);
});

describe('a day past the rules seen', () => {
  test('is unclear, with what the newest rules seen would give', () => {
    expect(outcome('/gp-requirement training:in-training post:fastlege assessed:2027-01-01')).toMatchObject({
      outcome: 'unclear',
      newest: { until: '2026-12-31', outcome: 'eligible' },
    });
    expect(outcome(`${NEW_DOCTOR} post:fastlege months:24 assessed:2028-01-01`).newest).toMatchObject({
      outcome: 'not-eligible',
    });
  });

  test('goes on asking what the newest rules turn on', () => {
    expect(ask(`${NEW_DOCTOR} post:substitute assessed:2027-06-01`).ask?.input).toBe('months');
  });

  test('names whom to ask', () => {
    expect(ask('/gp-requirement assessed:2027-06-01').contacts.map(({ id }) => id)).toContain('kommunen');
  });
});

test('an answer for 2026 says as of when the regulation was read', () => {
  const { notices } = ask('/gp-requirement training:specialist post:fastlege');
  expect(notices).toContainEqual(
    expect.objectContaining({
      kind: 'note',
      text: expect.objectContaining({ en: expect.stringContaining('1 January 2026') }),
    }),
  );
});

describe('the dialogue', () => {
  test('begins with the training, and asks a specialist nothing more', () => {
    expect(ask('/gp-requirement').ask?.input).toBe('training');
    for (const training of ['specialist', 'in-training', 'older-approval'])
      expect(ask(`/gp-requirement training:${training}`)).toMatchObject({
        outcomes: [{ outcome: 'eligible', missing: [] }],
      });
  });

  test('asks about recruitment and LIS1 only on days on which they counted', () => {
    const asked = (day: string) => ask(`${NEW_DOCTOR} post:substitute months:20 assessed:${day}`).outcomes[0]?.missing;
    expect(asked('2019-06-01')).toEqual([]);
    for (const day of ['2023-06-01', '2024-06-01', '2025-06-01']) expect(asked(day)).toEqual(['recruitment', 'lis1']);
    expect(asked('2026-06-01')).toEqual(['months-a-year', 'agreed']);
  });

  test('offers the length by what it changes', () => {
    const question = ask(`${NEW_DOCTOR} post:substitute assessed:2019-06-01`).ask;
    expect(question?.choices.map(({ label }) => label.en)).toEqual([
      '12 months or shorter',
      'more than 12 months',
      "Don't know",
    ]);
  });
});

describe('contradictions', () => {
  test.each([
    ['training:none post:substitute agreed:2026-05-01 assessed:2026-03-01', ['agreed', 'assessed']],
    ['training:in-training lis1:not-done', ['training', 'lis1']],
    ['training:none post:substitute months:3 months-a-year:6', ['months', 'months-a-year']],
  ])('%s is named', (facts, inputs) => {
    expect(ask(`/gp-requirement ${facts}`).contradiction?.inputs).toEqual(inputs);
  });

  test.each([
    'training:none post:substitute agreed:2026-05-01 assessed:2026-05-01',
    'training:none lis1:not-done',
    'training:none post:substitute months:6 months-a-year:6',
  ])('%s is none', (facts) => expect(ask(`/gp-requirement ${facts}`).contradiction).toBeUndefined());
});

test('a yes or a no rests on rules that hold on the day', () => {
  const day = fc.integer({ min: dayNumber('2017-03-01'), max: dayNumber('2026-12-31') }).map(dayText);
  const facts = fc
    .tuple(
      fc.constantFrom('specialist', 'in-training', 'none'),
      fc.constantFrom('fastlege', 'substitute', 'introduction', 'other-municipal'),
      fc.constantFrom('yes', 'no'),
      fc.constantFrom('6', '12', '13', '30'),
      fc.constantFrom('yes', 'no'),
      fc.constantFrom('done', 'not-done'),
    )
    .map(
      ([training, post, held, months, recruitment, lis1]) =>
        `training:${training} post:${post} in-post-2017:${held} months:${months} months-a-year:6 recruitment:${recruitment} lis1:${lis1}`,
    );
  fc.assert(
    fc.property(facts, day, (told, on) => {
      const one = outcome(`/gp-requirement ${told} assessed:${on}`);
      fc.pre(one.outcome !== 'unclear');
      for (const { id } of one.reasons) {
        const { from, to } = theKnowledge.getRule(id);
        expect((from ?? on) <= on && on <= (to ?? on), `${id} on ${on}`).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});
