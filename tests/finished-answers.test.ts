import { describe, expect, test, vi } from 'vitest';
import { FinishedAnswers, type FinishedKey } from '../src/finished-answers.ts';

const KEY: FinishedKey = {
  asked: ['budget', { year: '2024' }],
  locale: 'nb',
  today: '2026-11-22',
  surface: ['private'],
};
const VERSION = '0123456789ab';

/** Makes bodies that tell which of them they are. */
function maker(mayKeep = true) {
  let made = 0;
  return () => {
    made += 1;
    return { body: { made }, mayKeep };
  };
}

describe('finished answers', () => {
  test('the same asked again is not made again', () => {
    const finished = new FinishedAnswers();
    const make = maker();
    expect([finished.take(KEY, VERSION, make).body, finished.take({ ...KEY }, VERSION, make).body]).toEqual([
      { made: 1 },
      { made: 1 },
    ]);
  });

  test.each<[string, Partial<FinishedKey>]>([
    ['question', { asked: ['budget', { year: '2023' }] }],
    ['language', { locale: 'nn' }],
    ['day', { today: '2026-11-23' }],
    ['surface', { surface: ['update'] }],
    ['long question', { asked: ['ask', { question: 'x'.repeat(4000) }] }],
  ])('another %s is another answer', (_what, other) => {
    const finished = new FinishedAnswers();
    const make = maker();
    const bodies = [KEY, { ...KEY, ...other }, KEY, { ...KEY, ...other }].map(
      (one) => finished.take(one, VERSION, make).body,
    );
    expect(bodies).toEqual([{ made: 1 }, { made: 2 }, { made: 1 }, { made: 2 }]);
  });

  test('long questions are told apart to their last letter', () => {
    const finished = new FinishedAnswers();
    const make = maker();
    const ask = (end: string) => finished.take({ ...KEY, asked: ['ask', 'x'.repeat(4000) + end] }, VERSION, make).body;
    expect([ask('a'), ask('b'), ask('a')]).toEqual([{ made: 1 }, { made: 2 }, { made: 1 }]);
  });

  test('nothing is left of a knowledge that was replaced', () => {
    const finished = new FinishedAnswers();
    const make = maker();
    finished.take(KEY, VERSION, make);
    expect(finished.take(KEY, 'ba9876543210', make).body).toEqual({ made: 2 });
    expect(finished.size).toBe(1);
  });

  test('the least asked for goes where there are too many', () => {
    const finished = new FinishedAnswers({ answers: 2 });
    const make = maker();
    const ask = (today: string) => finished.take({ ...KEY, today }, VERSION, make).body?.made;
    expect(['a', 'b', 'a', 'c', 'a', 'b'].map(ask)).toEqual([1, 2, 1, 3, 1, 4]);
    expect(finished.size).toBe(2);
  });

  test('they keep within their size, and one that is too large is not kept', () => {
    const finished = new FinishedAnswers({ bytes: 10_000 });
    const make = (length: number) => () => ({ body: { text: 'x'.repeat(length) }, mayKeep: true });
    for (let day = 0; day < 20; day += 1) finished.take({ ...KEY, today: String(day) }, VERSION, make(1000));
    expect(finished.size).toBeGreaterThan(1);
    expect(finished.size).toBeLessThan(5);
    expect(finished.take({ ...KEY, today: 'large' }, VERSION, make(20_000)).body?.text).toHaveLength(20_000);
    expect(finished.take({ ...KEY, today: 'large' }, VERSION, make(1)).body?.text).toHaveLength(1);
  });

  test('an answer that failed is tried again, and so is one that was never made', () => {
    const finished = new FinishedAnswers();
    const fail = () => {
      throw new Error('broken');
    };
    expect(() => finished.take(KEY, VERSION, fail)).toThrow('broken');
    expect(finished.take(KEY, VERSION, maker(false)).body).toEqual({ made: 1 });
    expect(finished.size).toBe(0);
  });

  test('what is done to a body is done to nobody else’s', () => {
    const finished = new FinishedAnswers();
    const make = () => ({ body: { lines: ['one'] }, mayKeep: true });
    for (let time = 0; time < 3; time += 1) {
      const { body } = finished.take(KEY, VERSION, make);
      expect(body).toEqual({ lines: ['one'] });
      body?.lines.push('two');
    }
  });

  test('after an hour they are gone, asked for or not', () => {
    vi.useFakeTimers();
    try {
      // The library takes a time of 0 for none.
      vi.advanceTimersByTime(1);
      const finished = new FinishedAnswers();
      finished.take(KEY, VERSION, maker());
      vi.advanceTimersByTime(61 * 60 * 1000);
      expect(finished.size).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });
});
