import { describe, expect, test } from 'vitest';
import { prove } from '../../src/eligibility/prove.ts';
import { realTable } from './real-table.ts';

describe('prove', () => {
  test('the table holds, and is proved within two seconds', () => {
    const start = performance.now();
    expect(prove(realTable)).toEqual([]);
    console.log(performance.now() - start);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
