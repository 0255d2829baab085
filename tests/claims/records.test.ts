import { expect, test } from 'vitest';
import { recordAt, recordsOf } from '../../src/claims/records.ts';
import { pack, type Stretches, unpack } from '../../src/compile/packed.ts';

const VALUES = [null, { text: 'blåbær 😀', of: [['a', 0.1]] }, [], 'ø', 0];

test('each record comes back by its number, wherever its bytes lie', () => {
  const records = recordsOf(VALUES);
  const { bytes } = unpack(pack({ bytes: records.bytes })) as { bytes: Stretches };
  const moved = { ...records, bytes };
  for (const [at, value] of VALUES.entries())
    expect([recordAt(records, at), recordAt(moved, at)]).toEqual([value, value]);
});
