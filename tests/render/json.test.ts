import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderJson, toJson } from '../../src/render/json.ts';
import { worded } from './discord/answers.ts';

const KEYS = [
  'status',
  'command',
  'headline',
  'text',
  'figures',
  'outcomes',
  'citations',
  'claims',
  'notices',
  'next',
  'knowledge',
  'surface',
  'folds',
  'reading',
  'attachments',
];
const FIGURE = ['id', 'value', 'unit', 'period', 'measure', 'status', 'printed', 'citations'];
const OUTCOME = ['question', 'outcome', 'possible', 'row', 'reasons', 'missing', 'changes', 'citations'];
const CITATION = ['n', 'release', 'title', 'publisher', 'published', 'url', 'where', 'printed'];

test('the form that was promised: all keys, in order, whatever the answer', () => {
  fc.assert(
    fc.property(worded, (one) => {
      const line = renderJson(one);
      expect(line).not.toContain('\n');
      const json = JSON.parse(line) as ReturnType<typeof toJson>;
      expect(Object.keys(json)).toEqual(KEYS);
      for (const figure of json.figures)
        expect(
          Object.keys(figure)
            .filter((key) => key !== 'derived')
            .sort(),
        ).toEqual([...FIGURE].sort());
      for (const outcome of json.outcomes) expect(Object.keys(outcome).sort()).toEqual([...OUTCOME].sort());
      for (const citation of json.citations) expect(Object.keys(citation)).toEqual(CITATION);
      for (const fold of json.folds) expect(Object.keys(fold)).toEqual(['id', 'label', 'text']);
      for (const command of json.next) expect(command.startsWith('/')).toBe(true);
    }),
    { numRuns: 150 },
  );
});

test('every figure, outcome and notice cites sources that are listed', () => {
  fc.assert(
    fc.property(worded, (one) => {
      const { figures, outcomes, notices, citations } = toJson(one);
      const listed = new Set(citations.map(({ n }) => n));
      for (const { citations: cited } of [...figures, ...outcomes]) expect(cited.length).toBeGreaterThan(0);
      for (const { citations: cited } of [...figures, ...outcomes, ...notices])
        for (const n of cited) expect(listed.has(n)).toBe(true);
    }),
    { numRuns: 150 },
  );
});

test('the same answer gives the same bytes', () => {
  fc.assert(
    fc.property(worded, (one) => {
      expect(renderJson(structuredClone(one))).toBe(renderJson(one));
    }),
    { numRuns: 50 },
  );
});

test('the whole answer is its surface and all its folds', () => {
  const squeezed = (text: string) => text.replace(/\s+/g, '');
  fc.assert(
    fc.property(worded, (one) => {
      const { text, surface, folds, headline } = toJson(one);
      expect(squeezed(surface).startsWith(squeezed(headline))).toBe(true);
      for (const part of [surface, ...folds.map((fold) => fold.text)]) expect(squeezed(text)).toContain(squeezed(part));
    }),
    { numRuns: 100 },
  );
});
