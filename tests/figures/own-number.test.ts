import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownNumber } from '../../src/figures/own-number.ts';

describe('a number of one\u2019s own', () => {
  test.each<[written: string, value: number, formula?: string]>([
    ['950', 950],
    ['1 480', 1480],
    ['1,480', 1480],
    ['1150-850', 300, '1\u00a0150 − 850'],
    ['(980+1040+1210+770)/4', 1000, '(980 + 1\u00a0040 + 1\u00a0210 + 770) / 4'],
    ['5x179+1100', 1995, '5 × 179 + 1\u00a0100'],
    ['100-2x30/4', 85, '100 − 2 × 30 / 4'],
    ['950/12', 79.166667, '950 / 12'],
  ])('%s', (written, value, formula) => {
    expect(ownNumber(written)).toMatchObject({ value, ...(formula !== undefined && { formula }) });
  });

  test('what it was before goes with what it is', () => {
    expect(ownNumber('1400..900')).toEqual({ value: 900, before: 1400, written: '1400..900' });
  });

  test('the mean of several and a part of a month are told apart', () => {
    expect(ownNumber('(10+20)/2')).toMatchObject({ isMean: true });
    expect(ownNumber('950/12')).toMatchObject({ isMonthly: true });
    expect(ownNumber('950/10')).not.toHaveProperty('isMonthly');
  });

  test.each([
    '',
    '0',
    '5-5',
    '3-9',
    '1/0',
    '(1+2',
    '1+2)',
    '2 (3)',
    'x4',
    '4x',
    '1..',
    '0..5',
    '1e9',
    'fire',
    '9'.repeat(90),
  ])('%s is none', (written) => {
    expect(ownNumber(written)).toBeUndefined();
  });

  test('what is written is read back as the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 99 }), (number, times) => {
        for (const written of [`${number}`, `${times}x${number}`, `(${number}+${times})/2`, `${number}..${times}`]) {
          const read = ownNumber(written);
          expect(read && ownNumber(read.written)).toEqual(read);
        }
      }),
    );
  });
});
