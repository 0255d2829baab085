import { expect, test } from 'vitest';
import { remembering } from '../../src/language/remembering.ts';

test('a text is read once for as long as it is among the last few', () => {
  const read: string[] = [];
  const lengthOf = remembering((text: string) => {
    read.push(text);
    return [text.length];
  });
  expect(lengthOf('abc')).toBe(lengthOf('abc'));
  for (let at = 0; at < 20; at += 1) lengthOf(`other ${at}`);
  expect(lengthOf('abc')).toEqual([3]);
  expect(read.filter((text) => text === 'abc')).toHaveLength(2);
});

test('a text that is asked for again and again is not let go for others', () => {
  const read: string[] = [];
  const lengthOf = remembering((text: string) => {
    read.push(text);
    return text.length;
  });
  for (let at = 0; at < 20; at += 1) [lengthOf('abc'), lengthOf(`other ${at}`)];
  expect(read.filter((text) => text === 'abc')).toHaveLength(1);
});

test('the same text on another day is read again', () => {
  const told = remembering((text: string, day: string) => `${text} on ${day}`);
  expect([told('a', '2026-01-01'), told('a', '2026-01-02')]).toEqual(['a on 2026-01-01', 'a on 2026-01-02']);
});
