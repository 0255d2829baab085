import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/answer/answer.ts';
import { lineOf } from '../../src/command/command-line.ts';
import { ask } from '../eligibility/ask.ts';

const DOCTOR =
  '/alis-eligibility training:in-training post:fastlege agreement:yes side-affiliation:none clinic:municipality';
const outcomeOf =
  (question: string) =>
  (line: string, today?: string): Outcome => {
    const found = ask(line, today).outcomes.find((one) => one.question === question);
    if (!found) throw new Error(`${line} says nothing of ${question}`);
    return found;
  };
const alis = outcomeOf('alis-grant');
const supervision = outcomeOf('supervision-grant');

describe('the days on which something changes', () => {
  test.each([
    ['signed:2024-04-17 affiliation:agency assessed:2024-08-31', 'eligible', 'A23'],
    ['signed:2024-04-17 affiliation:agency assessed:2024-09-01', 'lapsed', 'A14'],
    ['signed:2024-04-18 affiliation:agency assessed:2024-04-18', 'lapsed', 'A13'],
    ['signed:2024-04-17 affiliation:agency assessed:2024-04-17', 'eligible', 'A23'],
    ['signed:2024-04-17 amended:2024-04-17 affiliation:agency assessed:2024-08-31', 'eligible', 'A23'],
    ['signed:2024-04-17 amended:2024-04-18 affiliation:agency assessed:2024-08-31', 'unclear', 'A19'],
    ['signed:2024-04-17 started:2024-04-18 affiliation:agency assessed:2024-08-31', 'unclear', 'A19'],
    ['signed:2021-12-01 affiliation:agency assessed:2021-12-31', 'unclear', 'A08'],
    ['signed:2021-12-01 affiliation:agency assessed:2022-01-01', 'eligible', 'A23'],
    ['signed:2024-01-01 affiliation:municipal-employee assessed:2025-05-31', 'eligible', 'A23'],
    ['signed:2024-01-01 affiliation:municipal-employee assessed:2025-06-01', 'unclear', 'A17'],
  ])('%s: %s by %s', (facts, outcome, row) => {
    expect(alis(`${DOCTOR} ${facts}`)).toMatchObject({ outcome, row });
  });

  test.each([
    ['assessed:2022-09-30 substitute-months:12', 'unclear', 'A21'],
    ['assessed:2022-10-01 substitute-months:3', 'not-eligible', 'A12'],
    ['assessed:2022-10-01 substitute-months:4', 'eligible', 'A23'],
    ['assessed:2023-08-31 substitute-months:3', 'not-eligible', 'A12'],
    ['assessed:2023-09-01 substitute-months:3', 'unclear', 'A22'],
    ['assessed:2023-09-01 substitute-months:4/..', 'eligible', 'A23'],
    ['assessed:2023-09-01', 'unclear', 'A22'],
  ])('a substitute, %s: %s by %s', (facts, outcome, row) => {
    const line = `${DOCTOR.replace('fastlege', 'substitute')} affiliation:municipal-employee signed:2022-01-01 ${facts}`;
    expect(alis(line)).toMatchObject({ outcome, row });
  });
});

describe('what the answer says besides the outcome', () => {
  const agency = alis(`${DOCTOR} signed:2024-04-17 affiliation:agency assessed:2024-09-01`);

  test('since when, and how it changes from day to day, from the agreement on', () => {
    expect(agency).toMatchObject({ since: '2024-09-01', until: null });
    expect(agency.timeline).toEqual([
      { from: '2024-04-17', to: '2024-08-31', outcome: 'eligible' },
      { from: '2024-09-01', to: null, outcome: 'lapsed' },
    ]);
  });

  test('the facts that met the row', () => {
    expect(agency.conditions.map(({ input, value }) => `${input}:${value}`)).toEqual([
      'training:in-training',
      'private-tie:agency',
      'period:after-change',
    ]);
  });

  test('single changes, nearest first, each a command line that leads there', () => {
    expect(agency.changes.map(({ input, value, outcome }) => `${input}:${value} ${outcome}`)).toEqual([
      'assessed:2024-08-31 eligible',
      'training:in-training-old-scheme not-eligible',
      'post:no-municipal-role not-eligible',
      'agreement:no not-eligible',
      'affiliation:municipal-employee eligible',
      'affiliation:other unclear',
    ]);
    for (const { call, outcome } of agency.changes) expect(alis(lineOf(call)).outcome).toBe(outcome);
  });

  test('a change that makes other facts meaningless leaves them out', () => {
    const [without] = agency.changes.filter(({ input }) => input === 'agreement');
    expect(lineOf(without?.call ?? '')).not.toContain('signed:');
  });

  test('doubts that the releases leave, cited', () => {
    const { notices } = ask(
      `${DOCTOR.replace('clinic:municipality', 'clinic:gp-owned')} signed:2023-02-01 affiliation:self-employed assessed:2024-10-01`,
    );
    expect(notices).toContainEqual(
      expect.objectContaining({
        kind: 'note',
        text: expect.objectContaining({ en: expect.stringContaining("GP's own company") }),
      }),
    );
    for (const notice of notices) expect('citations' in notice && notice.citations.length).toBeGreaterThan(0);
  });
});

describe('a day past the rules seen', () => {
  const today = `${DOCTOR} signed:2024-01-10 affiliation:municipal-employee`;

  test('is unclear, with what the newest rules seen would give and until when they hold', () => {
    for (const outcome of [alis(today), supervision(today)]) {
      expect(outcome).toMatchObject({ outcome: 'unclear', newest: { until: '2025-05-31', outcome: 'eligible' } });
      expect(outcome.newest?.citations.length).toBeGreaterThan(0);
    }
    expect(ask(today).contacts.map(({ id }) => id)).toContain('helsedirektoratet');
  });

  test('an agreement signed after those rules is judged by them all the same', () => {
    expect(alis(today.replace('2024-01-10', '2026-01-10')).newest).toMatchObject({ outcome: 'eligible' });
  });

  test('what the newest rules say is asked about too', () => {
    const substitute = ask(today.replace('fastlege', 'substitute'));
    expect(substitute.ask?.input).toBe('substitute-months');
  });

  test('a loss without an end is told as lapsed', () => {
    expect(alis(today.replace('municipal-employee', 'agency'))).toMatchObject({ outcome: 'lapsed', row: 'A14' });
  });
});

describe('what is not known', () => {
  test('an interval is known as far as it goes', () => {
    const line = `${DOCTOR} affiliation:agency assessed:2024-06-01`;
    expect(alis(`${line} signed:../2024-04-17`)).toMatchObject({ outcome: 'eligible', missing: [] });
    expect(alis(`${line} signed:2024-04-18/..`)).toMatchObject({ outcome: 'lapsed', missing: [] });
    expect(alis(`${line} signed:2024-04-01/2024-05-01`)).toMatchObject({
      possible: ['eligible', 'lapsed'],
      missing: ['signed'],
    });
  });

  test('a change said to be unknown puts the agreement in doubt; one left out is none', () => {
    const line = `${DOCTOR} signed:2024-04-17 affiliation:agency assessed:2024-06-01`;
    expect(alis(`${line} amended:unknown`)).toMatchObject({
      outcome: 'unclear',
      possible: ['eligible', 'unclear'],
      missing: ['amended'],
    });
    expect(alis(line)).toMatchObject({ outcome: 'eligible', possible: ['eligible'], missing: [] });
  });

  test('a day on which the agreement did not stand is not thought possible', () => {
    expect(alis(`${DOCTOR} signed:2024-05-10 affiliation:agency assessed:unknown`)).toMatchObject({
      possible: ['lapsed'],
      missing: [],
    });
  });

  test('the signing day is asked for by the parts of time that matter', () => {
    const { ask: question } = ask(`${DOCTOR} affiliation:agency assessed:2024-06-01`);
    expect(question?.input).toBe('signed');
    expect(question?.choices.map(({ label }) => label.en)).toEqual([
      '17 April 2024 or earlier',
      '18 April 2024 or later',
      "Don't know",
    ]);
  });
});

describe('contradictions', () => {
  test('a day before the agreement is named, and how either date would mend it', () => {
    const line = `${DOCTOR} signed:2024-06-01 affiliation:agency assessed:2024-05-01`;
    expect(ask(line).contradiction?.inputs).toEqual(['signed', 'assessed']);
    expect(alis(line)).toMatchObject({ outcome: 'unclear', row: 'A04', missing: ['signed', 'assessed'] });
    expect(new Set(alis(line).changes.map(({ input }) => input))).toEqual(new Set(['signed', 'assessed']));
  });

  test.each([
    ['agreement:no signed:2024-01-01', ['agreement', 'signed']],
    ['agreement:yes signed:2024-01-01 amended:2023-01-01', ['signed', 'amended']],
    ['post:fastlege substitute-months:4', ['post', 'substitute-months']],
  ])('%s is named', (facts, inputs) => {
    expect(ask(`/alis-eligibility ${facts}`).contradiction?.inputs).toEqual(inputs);
  });

  test.each([
    'agreement:yes signed:2024-01-01 started:2023-12-01',
    'agreement:no',
    'post:substitute substitute-months:4',
  ])('%s is none', (facts) => expect(ask(`/alis-eligibility ${facts}`).contradiction).toBeUndefined());
});

describe('the dialogue', () => {
  test('begins with what decides most and never asks what cannot matter', () => {
    expect(ask('/alis-eligibility').ask?.input).toBe('training');
    expect(ask('/alis-eligibility training:specialist').ask).toBeUndefined();
    expect(ask(`${DOCTOR} affiliation:municipal-employee assessed:2024-10-01`).ask).toBeUndefined();
  });

  test('asks about the main tie before the one on the side', () => {
    const line =
      '/alis-eligibility training:in-training post:fastlege agreement:yes signed:2024-05-01 assessed:2024-10-01';
    expect(ask(line).ask?.input).toBe('affiliation');
  });
});
