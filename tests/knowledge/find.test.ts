import { expect, test } from 'vitest';
import { theKnowledge } from '../the-knowledge.ts';

test('find may return nothing, get throws and names what is missing', () => {
  expect(theKnowledge.findScheme('nothing')).toBeUndefined();
  expect(theKnowledge.findSeries('nothing')).toBeUndefined();
  expect(() => theKnowledge.getScheme('nothing')).toThrow('There is no scheme "nothing" in the knowledge.');
  expect(theKnowledge.derivedOf('nothing')).toEqual([]);
  expect(theKnowledge.seriesOf('nothing')).toEqual([]);
});

test('everything is found by its id', () => {
  for (const { id, observations } of theKnowledge.series) {
    expect(theKnowledge.getSeries(id).id).toBe(id);
    for (const one of observations) expect(theKnowledge.getObservation(one.id)).toMatchObject({ ...one, series: id });
  }
  for (const { id } of theKnowledge.derived) expect(theKnowledge.getDerived(id).id).toBe(id);
  for (const { rules } of theKnowledge.topics) for (const { id } of rules) expect(theKnowledge.getRule(id).id).toBe(id);
});

test('a citation names every place of the same release', () => {
  for (const { observations } of theKnowledge.series)
    for (const one of observations) {
      const citations = theKnowledge.cite(one);
      expect(citations).toHaveLength(1 + (one.also?.length ?? 0));
      expect(new Set(citations.map(({ release }) => release))).toEqual(new Set([one.source]));
    }
});

test('the knowledge cannot be changed by whoever reads it', () => {
  const [series] = theKnowledge.series;
  expect(Object.isFrozen(theKnowledge)).toBe(true);
  expect(Object.isFrozen(series?.observations[0]?.where)).toBe(true);
});
