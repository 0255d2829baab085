import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cooldown } from '../../src/transports/cooldown.ts';

it('lets through a burst, then one at a time, each place by itself', () => {
  let time = 0;
  const may = cooldown({ burst: 2, everyMs: 10 }, () => time);
  expect([may('a'), may('a'), may('a'), may('b')]).toEqual([true, true, false, true]);
  time = 10;
  expect([may('a'), may('a')]).toEqual([true, false]);
  time = 100;
  expect([may('a'), may('a'), may('a')]).toEqual([true, true, false]);
});

it('never lets through more than the burst and one for each time that passed', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 30 }), { maxLength: 200 }), fc.integer({ min: 1, max: 5 }), (waits, burst) => {
      let time = 0;
      let done = 0;
      const may = cooldown({ burst, everyMs: 20 }, () => time);
      for (const wait of waits) {
        time += wait;
        if (may('here')) done += 1;
        expect(done).toBeLessThanOrEqual(burst + Math.floor(time / 20));
      }
    }),
  );
});
