import fc from 'fast-check';
import { expect, it } from 'vitest';
import { RateLimit } from '../../../src/transports/playground/rate-limit.ts';

it('lets through no more than the allowance and what comes to it with time, whenever it is asked', () => {
  const pauses = fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 200 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), pauses, (perMinute, waits) => {
      const limit = new RateLimit(perMinute);
      let now = 1_000_000;
      const begun = now;
      let passed = 0;
      for (const pause of waits) {
        now += pause;
        const wait = limit.wait('a', now);
        expect(wait).toBeGreaterThanOrEqual(0);
        if (wait === 0) passed += 1;
      }
      expect(passed).toBeLessThanOrEqual(perMinute + ((now - begun) * perMinute) / 60_000);
    }),
  );
});

it('lets who waited as long as it was told ask again, and treats each address apart', () => {
  const limit = new RateLimit(2);
  expect([limit.wait('a', 0), limit.wait('a', 0)]).toEqual([0, 0]);
  const wait = limit.wait('a', 0);
  expect(wait).toBe(30);
  expect(limit.wait('b', 0)).toBe(0);
  expect(limit.wait('a', wait * 1000)).toBe(0);
  expect(limit.wait('a', 10 * 60_000)).toBe(0);
});
