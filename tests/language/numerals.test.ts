import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numeralsIn } from '../../src/language/numerals.ts';
import { processorTime } from '../processor-time.ts';

const read = (text: string) => numeralsIn(text).map(({ text: printed, value }) => [printed, value]);

test.each([
  ['129,5 millioner kroner', 129_500_000],
  ['129.5 million', 129_500_000],
  ['1 185 stillinger', 1185],
  ['1\u00a0185 stillinger', 1185],
  ['1.185', 1185],
  ['220 000 nordmenn', 220_000],
  ['1,6 milliarder', 1_600_000_000],
  ['24,5 mill. kr', 24_500_000],
  ['om lag en milliard kroner', 1_000_000_000],
  ['over 500', 500],
  ['fire år', 4],
  ['to budsjettårene', 2],
  ['4,5 prosent', 4.5],
  ['første 1000 pasientene', 1000],
])('%s', (text, value) => {
  expect(numeralsIn(text).map((one) => one.value)).toEqual([value]);
});

test.each([
  ['18.4.2024', '2024-04-18'],
  ['1.9.24', '2024-09-01'],
  ['20. oktober 2023', '2023-10-20'],
  ['2023-10-20', '2023-10-20'],
])('%s is a day', (text, day) => {
  expect(numeralsIn(text).map((one) => one.day)).toEqual([day]);
});

test('a year before a number is not run together with it', () => {
  expect(read('I 2023 fikk vi 500 leger, i 2024 600')).toEqual([
    ['2023', 2023],
    ['500', 500],
    ['2024', 2024],
    ['600', 600],
  ]);
});

test.each(['LIS1-stillinger', 'en lege', 'et kontor', 'vi får flere'])('%s holds no number', (text) => {
  expect(numeralsIn(text)).toEqual([]);
});

test('a number printed the Norwegian way is read back, whatever it is', () => {
  const norwegian = new Intl.NumberFormat('nb', { maximumFractionDigits: 2 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 99 }), (whole, hundredths) => {
      const value = Number(`${whole}.${String(hundredths).padStart(2, '0')}`);
      expect(numeralsIn(`det er ${norwegian.format(value)} kroner`).map((one) => one.value)).toEqual([value]);
    }),
  );
});

test('a long text of nothing but digits and stops is read in no time', () => {
  const took = processorTime(() => {
    numeralsIn('1.'.repeat(20_000));
    numeralsIn('9 '.repeat(20_000));
  });
  expect(took).toBeLessThan(500);
});

test.each(['constructor år', '__proto__ millioner', 'toString kroner'])('reads no number into %j', (text) => {
  expect(numeralsIn(text)).toEqual([]);
});
