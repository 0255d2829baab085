import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answer } from '../../src/answer/schema.ts';
import { ANSWERS } from './arbitrary.ts';

test.each(ANSWERS)('an arbitrary %s answer is one by the schema', (kind, arbitrary) => {
  fc.assert(
    fc.property(arbitrary, (one) => {
      expect(one.kind).toBe(kind);
      expect(answer.safeParse(one).error).toBeUndefined();
    }),
    { numRuns: 30 },
  );
});
