import { expect, test } from 'vitest';
import { oncePer } from '../../src/knowledge/once.ts';

test('works out once for each object, also where nothing comes of it', () => {
  let works = 0;
  const sizeOf = oncePer((list: readonly number[]) => {
    works += 1;
    return list.length || undefined;
  });
  const one = [1, 2];
  const none: number[] = [];
  expect([sizeOf(one), sizeOf(one), works]).toEqual([2, 2, 1]);
  expect([sizeOf(none), sizeOf(none), works]).toEqual([undefined, undefined, 2]);
});
