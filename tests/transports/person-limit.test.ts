import { expect, it } from 'vitest';
import { personLimit } from '../../src/transports/person-limit.ts';

/** How often somebody may do it in a row. */
const inARow = (what: 'asking' | 'typing' | 'making', isTooFast = personLimit()) => {
  let times = 0;
  while (!isTooFast('somebody', what)) times += 1;
  return times;
};

it('is generous with answers, more so with what is typed, and tighter with files', () => {
  expect(inARow('making')).toBeLessThan(inARow('asking'));
  expect(inARow('asking')).toBeLessThan(inARow('typing'));
});

it('counts each apart, and each person by themselves', () => {
  const isTooFast = personLimit();
  inARow('making', isTooFast);
  expect(isTooFast('somebody', 'asking')).toBe(false);
  expect(isTooFast('another', 'making')).toBe(false);
});
