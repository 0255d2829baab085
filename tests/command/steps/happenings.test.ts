import fc from 'fast-check';
import { expect, test } from 'vitest';
import { happeningsOf } from '../../../src/command/steps/happenings.ts';
import { firstDayOf, lastDayOf } from '../../../src/language/period.ts';
import { theKnowledge } from '../../the-knowledge.ts';

const { schemes } = theKnowledge;

test('of any scheme and any stretch: newest first, within it, each with its citation, none twice', () => {
  const year = fc.option(fc.integer({ min: 2000, max: 2028 }).map(String), { nil: undefined });
  fc.assert(
    fc.property(fc.option(fc.constantFrom(...schemes), { nil: undefined }), year, year, (scheme, from, to) => {
      const happenings = happeningsOf(scheme, { from, to }, theKnowledge);
      const days = happenings.map(firstDayOf);
      expect(days).toEqual(days.toSorted().reverse());
      for (const one of happenings) {
        expect(one.citations.length).toBeGreaterThan(0);
        if (from !== undefined) expect(lastDayOf(one) >= `${from}-01-01`).toBe(true);
        if (to !== undefined) expect(firstDayOf(one) <= `${to}-12-31`).toBe(true);
      }
      expect(new Set(happenings.map((one) => JSON.stringify(one))).size).toBe(happenings.length);
    }),
    { numRuns: 60 },
  );
});

test('every dated rule and every dated source of a scheme is in its timeline', () => {
  const scheme = theKnowledge.getScheme('alis-grant');
  const happenings = happeningsOf(scheme, {}, theKnowledge);
  const rules = theKnowledge.topics.flatMap((topic) => topic.rules);
  const dated = rules.filter((rule) => rule.scheme === scheme.id && rule.from !== null && rule.outcome === 'holds');
  expect(happenings.filter(({ kind }) => kind === 'rule')).toHaveLength(dated.length);
  const told = new Set(
    happenings.flatMap((one) => (one.kind === 'release' ? one.citations.map(({ release }) => release) : [])),
  );
  for (const { source } of scheme.statements)
    if (theKnowledge.getRelease(source).published !== null) expect(told.has(source)).toBe(true);
});
