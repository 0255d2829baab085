import { expect, test } from 'vitest';
import { inMemory, NO_PLACES, opening, type Places, placesOf } from '../../src/reader/places.ts';

const BEGINS = Uint32Array.of(0, 3, 3, 4);
const PLACES = placesOf(BEGINS, Uint8Array.of(0, 255, 1, 7), Int16Array.of(-32_768, 0, 32_767, -1));

/** Gaps and weights of all lists, opened one after another. */
function listsIn(places: Places): readonly (readonly [gap: number, weight: number])[][] {
  const opened = opening(places);
  const { gaps, weights } = opened;
  return Array.from({ length: places.begins.length - 1 }, (_, list) => {
    const count = opened.open(list);
    return Array.from(
      { length: count },
      (_, place) => [gaps[opened.gapsFrom + place] ?? 0, weights[opened.from + place] ?? 0] as const,
    );
  });
}

test.each([
  ['left in the file', PLACES],
  ['in memory', inMemory(PLACES)],
  ['in memory already', inMemory(inMemory(PLACES))],
])('each list has its gaps and weights: %s', (_, places) => {
  expect(listsIn(places)).toEqual([
    [
      [0, -32_768],
      [255, 0],
      [1, 32_767],
    ],
    [],
    [[7, -1]],
  ]);
});

const WIDE = placesOf(BEGINS, Uint16Array.of(0, 255, 40_000, 7), Int16Array.of(-32_768, 0, 32_767, -1));

test.each([
  ['left in the file', WIDE],
  ['in memory', inMemory(WIDE)],
])('gaps of two bytes: %s', (_, places) => {
  expect(listsIn(places)).toEqual([
    [
      [0, -32_768],
      [255, 0],
      [40_000, 32_767],
    ],
    [],
    [[7, -1]],
  ]);
});

test('lists that hold nothing', () => expect(listsIn(NO_PLACES(2))).toEqual([[], []]));
