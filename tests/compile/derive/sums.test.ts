import { expect, test } from 'vitest';
import { theKnowledge } from '../../the-knowledge.ts';

test('354.1 million stand over parts that come to 340.1, and the reading says so in every language', () => {
  const sum = theKnowledge.sums.find(({ stated }) => stated === 354_100_000);
  expect(sum).toMatchObject({ release: 'hod-2020-fastlegeordningen-styrkes-450-mill', added: 340_100_000 });
  expect(sum?.parts).toHaveLength(7);
  expect(sum?.reading).toMatchObject({ nb: expect.stringContaining('340,1'), en: expect.stringContaining('340.1') });
  expect(theKnowledge.findSum(sum?.total ?? '')).toBe(sum);
});

test('450 million are the sum of their parts', () => {
  expect(theKnowledge.sums).toContainEqual(expect.objectContaining({ stated: 450_000_000, added: 450_000_000 }));
});

test('every sum is that of the observations that it names', () => {
  for (const { parts, total, stated, added } of theKnowledge.sums) {
    expect(theKnowledge.getObservation(total).value).toBe(stated);
    expect(parts.reduce((sum, id) => sum + theKnowledge.getObservation(id).value, 0)).toBe(added);
  }
});
