import { describe, expect, test } from 'vitest';
import { formatIn } from '../../src/answer/format.ts';

const nb = formatIn('nb');
const nn = formatIn('nn');
const en = formatIn('en');

describe('money as people say it', () => {
  test.each([
    [129_500_000, '129,5 mill. kr', 'NOK 129.5 million'],
    [1_600_000_000, '1,6 mrd. kr', 'NOK 1.6 billion'],
    [1_000_000_000, '1 mrd. kr', 'NOK 1 billion'],
    [1_129_500_000, '1\u00a0129,5 mill. kr', 'NOK 1,129.5 million'],
    [730_000_000, '730 mill. kr', 'NOK 730 million'],
    [83_655_000, '83,655 mill. kr', 'NOK 83.655 million'],
    [450_000, '450\u00a0000 kr', 'NOK 450,000'],
    [1_234_567, '1\u00a0234\u00a0567 kr', 'NOK 1,234,567'],
    [-14_000_000, '\u221214 mill. kr', 'NOK -14 million'],
  ])('%d', (kroner, norwegian, english) => {
    expect(nb.money(kroner)).toBe(norwegian);
    expect(nn.money(kroner)).toBe(norwegian);
    expect(en.money(kroner)).toBe(english);
  });
});

test('counts stand with their unit, and agree with it in number', () => {
  expect(nb.amount(66, 'positions')).toBe('66 stillinger');
  expect(nn.amount(66, 'positions')).toBe('66 stillingar');
  expect(en.amount(1, 'positions')).toBe('1 post');
  expect(nb.amount(1210, 'GPs')).toBe('1\u00a0210 fastleger');
  expect(nb.amount(12.5, 'percent')).toBe('12,5 %');
  expect(en.amount(12.5, 'percent')).toBe('12.5%');
});

test('periods in words', () => {
  expect(nb.period('2024')).toBe('2024');
  expect(nb.period('2023-10')).toBe('oktober 2023');
  expect(en.period('2024-04-18')).toBe('18 April 2024');
  expect(nb.period('2023/2024')).toBe('2023–2024');
  expect(nb.period('2023-01/2023-10')).toBe('fra januar til oktober 2023');
  expect(nn.period('2022-12/2023-10')).toBe('frå desember 2022 til oktober 2023');
  expect(nb.period('2024-02-99')).toBe('2024-02-99');
});

test('a time ends a phrase as people say it', () => {
  expect(nb.when('2023-10', 'level')).toBe('i oktober 2023');
  expect(nb.when('2023-10', 'increase')).toBe('i oktober 2023');
  expect(nb.when('2024', 'level')).toBe('i 2024');
  expect(nb.when('2023/2024', 'cumulative')).toBe('i 2023 og 2024');
  expect(nn.when('2022/2024', 'cumulative')).toBe('frå 2022 til 2024');
  expect(en.when('2024-04-18', 'level')).toBe('on 18 April 2024');
});

test('a table names a time in few letters', () => {
  expect(nb.shortPeriod('2019-12')).toBe('des. 2019');
  expect(en.shortPeriod('2024-05-01')).toBe('1 May 2024');
  expect(nb.shortPeriod('2022/2024')).toBe('2022–2024');
  expect(nb.shortPeriod('2023-01/2023-10')).toBe('okt. 2023');
});

test('kroner and øre are written with both digits of the øre', () => {
  expect(nb.money(841.8)).toBe('841,80 kr');
  expect(en.money(841.8)).toBe('NOK 841.80');
});
