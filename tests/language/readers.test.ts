import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountsIn } from '../../src/language/amounts.ts';
import { stem } from '../../src/language/stem.ts';
import { timesIn } from '../../src/language/times.ts';
import { flat, tokensOf } from '../../src/language/tokens.ts';

const TODAY = '2026-11-22';

describe('times in a text', () => {
  test.each([
    ['hvor mye i 2024?', '2024'],
    ['12 millioner i 2021-budsjettet', '2021'],
    ['okt 23', '2023-10'],
    ['per oktober 2023', '2023-10'],
    ['i fjor', '2025'],
    ['i aar', '2026'],
    ['from 2020 to 2021', '2020/2021'],
    ['2023 og 2024', '2023/2024'],
    ['18.4.2024', '2024-04-18'],
    ['18. april 2024', '2024-04-18'],
    ['April 18, 2024', '2024-04-18'],
    ["'24", '2024'],
    ['2024‑04‑18', '2024-04-18'],
    ['2024–04–18', '2024-04-18'],
    ['2024−04−18', '2024-04-18'],
    ['i ２０２４', '2024'],
    ['i ٢٠٢٤', '2024'],
  ])('%s', (text, period) => {
    expect(timesIn(text, TODAY)).toMatchObject([{ period, relation: 'at' }]);
  });

  test('an end of what is meant is told from the time itself', () => {
    expect(timesIn('siden 2020', TODAY)).toMatchObject([{ period: '2020', relation: 'since' }]);
    expect(timesIn('inngått før 18. april 2024', TODAY)).toMatchObject([{ period: '2024-04-18', relation: 'before' }]);
    expect(timesIn('budsjettet for 2024', TODAY)).toMatchObject([{ period: '2024', relation: 'at' }]);
    expect(timesIn('planen fra 2020', TODAY)).toMatchObject([{ period: '2020', relation: 'at' }]);
  });

  test.each(['i dag', 'idag', 'today', 'i fjor', '2020 til i dag, i år'])(
    '%j names no time where no day is known',
    (text) => {
      expect(timesIn(text, '').filter(({ period }) => period !== '2020')).toEqual([]);
    },
  );

  test.each(['LIS1', '1 000', '220 000', '2 mill', 'i 20241', ''])('%j names none', (text) => {
    expect(timesIn(text, TODAY)).toEqual([]);
  });
});

describe('amounts in a text', () => {
  test.each([
    ['rundt 130 millioner kroner', { value: 130_000_000, precision: 1_000_000, qualifier: 'about', unit: 'NOK' }],
    ['129,5 mill. kr', { value: 129_500_000, precision: 100_000 }],
    ['1.6 billion', { value: 1_600_000_000, scale: 9 }],
    ['over 200 000', { value: 200_000, qualifier: 'over' }],
    ['minst 66 stillinger', { value: 66, qualifier: 'at-least' }],
    ['1,185 posts', { value: 1185, precision: 1 }],
    ['450 million', { value: 450_000_000 }],
    ['12 prosent', { value: 12, unit: 'percent' }],
  ])('%s', (text, amount) => {
    expect(amountsIn(text)).toMatchObject([amount]);
  });

  test.each(['i 2024', '18.4.2024', 'LIS1', 'ingen'])('%j names none', (text) => {
    expect(amountsIn(text)).toEqual([]);
  });
});

test.each([
  ['tilskudd tilskuddet tilskuddene tilskudda'],
  ['tilskot tilskotet tilskota'],
  ['fastlege fastleger fastlegen fastlegene fastlegar fastlegane'],
  ['bevilgning bevilgningen bevilget bevilges bevilga'],
  ['spesialist spesialisten spesialister spesialistar'],
  ['avtale avtalen avtaler avtalene avtalane'],
  ['municipality municipalities'],
])('%s share a stem', (words) => {
  expect(new Set(words.split(' ').map(stem)).size).toBe(1);
});

test('places hold for the text as it was given', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(flat(text)).toHaveLength(text.length);
      for (const { start, end, word } of tokensOf(text)) {
        expect(word).not.toBe('');
        expect(text.slice(start, end)).not.toBe('');
      }
      for (const { start, end } of [...timesIn(text, TODAY), ...amountsIn(text)]) expect(start).toBeLessThan(end);
    }),
  );
});
