import { expect, test } from 'vitest';
import { recordAt, recordsOf } from '../../src/claims/records.ts';

const VALUES = [null, { text: 'blåbær 😀', of: [['a', 0.1]] }, [], 'ø', 0];

test('each record comes back by its number, wherever its bytes lie', () => {
  const records = recordsOf(VALUES);
  const around = new Uint8Array(records.bytes.length + 7);
  around.set(records.bytes, 3);
  const moved = { ...records, bytes: around.subarray(3, 3 + records.bytes.length) };
  for (const [at, value] of VALUES.entries())
    expect([recordAt(records, at), recordAt(moved, at)]).toEqual([value, value]);
});
