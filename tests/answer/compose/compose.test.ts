import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compose } from '../../../src/answer/compose/compose.ts';
import type { Block, Line, Worded } from '../../../src/answer/worded.ts';
import { ANSWERS, answeredWith, locale } from '../arbitrary.ts';

const linesIn = (block: Block): readonly Line[] => {
  if (block.kind === 'paragraph') return [block.line];
  if (block.kind === 'sources') return [[{ text: block.title, citations: block.citations }]];
  return block.kind === 'list' ? block.lines : block.rows.flat();
};

const linesOf = ({ headline, surface, folds }: Worded): readonly Line[] => [
  headline,
  ...surface.flatMap(linesIn),
  ...folds.flatMap(({ blocks }) => blocks.flatMap(linesIn)),
];

test.each(ANSWERS)('%s: sources are numbered from 1 in the order in which they are read', (_kind, answers) => {
  fc.assert(
    fc.property(answeredWith(answers), locale, (answered, inLocale) => {
      const worded = compose(answered, inLocale);
      expect(worded.citations.map(({ n }) => n)).toEqual(worded.citations.map((_, at) => at + 1));
      const read = [...new Set(linesOf(worded).flatMap((line) => line.flatMap(({ citations }) => citations)))];
      expect(Math.max(0, ...read)).toBe(read.length);
    }),
    { numRuns: 40 },
  );
});

test.each(ANSWERS)('%s: has a headline, and every figure and outcome has a citation', (_kind, answers) => {
  fc.assert(
    fc.property(answeredWith(answers), locale, (answered, inLocale) => {
      const worded = compose(answered, inLocale);
      expect(
        worded.headline
          .map(({ text }) => text)
          .join('')
          .trim(),
      ).not.toBe('');
      for (const { citations } of [...worded.figures, ...worded.outcomes]) {
        expect(citations.length).toBeGreaterThan(0);
        for (const n of citations) expect(worded.citations[n - 1]?.n).toBe(n);
      }
    }),
    { numRuns: 40 },
  );
});

test.each(ANSWERS)('%s: the same answer gives the same words', (_kind, answers) => {
  fc.assert(
    fc.property(answeredWith(answers), locale, (answered, inLocale) => {
      expect(JSON.stringify(compose(structuredClone(answered), inLocale))).toBe(
        JSON.stringify(compose(answered, inLocale)),
      );
    }),
    { numRuns: 15 },
  );
});
