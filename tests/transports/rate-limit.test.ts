import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rateLimit } from '../../src/transports/rate-limit.ts';

it('lets through a burst, then one at a time, each by itself', () => {
  let time = 0;
  const limit = rateLimit({ burst: 2, everyMs: 10 }, () => time);
  expect([limit('a'), limit('a'), limit('a'), limit('b')]).toEqual([0, 0, 10, 0]);
  time = 10;
  expect([limit('a'), limit('a')]).toEqual([0, 10]);
  time = 100;
  expect([limit('a'), limit('a'), limit('a')]).toEqual([0, 0, 10]);
});

const pauses = fc.array(fc.nat({ max: 30 }), { maxLength: 200 });

it('never lets through more than the burst and one for each time that passed', () => {
  fc.assert(
    fc.property(pauses, fc.integer({ min: 1, max: 50 }), (waits, burst) => {
      let time = 0;
      let done = 0;
      const limit = rateLimit({ burst, everyMs: 20 }, () => time);
      for (const wait of waits) {
        time += wait;
        if (limit('here') === 0) done += 1;
        expect(done).toBeLessThanOrEqual(burst + Math.floor(time / 20));
      }
    }),
  );
});

it('lets who waited as long as it was told do it again, and not a moment before', () => {
  fc.assert(
    fc.property(pauses, fc.integer({ min: 1, max: 5 }), (waits, burst) => {
      let time = 0;
      const limit = rateLimit({ burst, everyMs: 20 }, () => time);
      for (const pause of waits) {
        time += pause;
        const wait = limit('here');
        if (wait === 0) continue;
        time += wait - 1;
        expect(limit('here')).toBe(1);
        time += 1;
        expect(limit('here')).toBe(0);
      }
    }),
  );
});

it('forgets those that were quiet longest, so that many of them cost no more memory than some', () => {
  const limit = rateLimit({ burst: 1, everyMs: 10 }, () => 0);
  for (let one = 0; one < 10_001; one += 1) expect(limit(String(one))).toBe(0);
  expect(limit('10000')).toBe(10);
  expect(limit('5001')).toBe(10);
  expect(limit('0')).toBe(0);
});
