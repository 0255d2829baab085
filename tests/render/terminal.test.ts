import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOneLine } from '../../src/render/plain.ts';
import { renderTerminal } from '../../src/render/terminal.ts';
import { foldLines, surfaceLines, worded } from './discord/answers.ts';

/** Line breaks and columns come and go with the width; the words do not. */
const squeezed = (text: string) => text.replace(/\s+/g, '');

test('the surface stands in the text, and in full every span of the folds with the numbers of its sources', () => {
  fc.assert(
    fc.property(worded, fc.integer({ min: 40, max: 140 }), (one, columns) => {
      const short = squeezed(renderTerminal(one, { columns }));
      const text = squeezed(renderTerminal(one, { columns, full: true }));
      for (const { text: span } of surfaceLines(one).flat()) expect(short).toContain(squeezed(inOneLine(span)));
      for (const { label } of one.folds) expect(short).toContain(squeezed(inOneLine(label)));
      for (const { text: span, citations, url = '' } of foldLines(one).flat())
        expect(text).toContain(squeezed(inOneLine(span) + url + citations.map((n) => `[${n}]`).join('')));
      for (const { n, url } of one.citations) {
        expect(text).toContain(`[${n}]`);
        expect(text).toContain(squeezed(url));
      }
    }),
    { numRuns: 150 },
  );
});

test('no line is wider than asked for, but for a word that cannot be broken', () => {
  fc.assert(
    fc.property(worded, (one) => {
      // A command line stands whole, to be copied; else at most a bullet or a number stands before such a word.
      for (const line of renderTerminal(one, { columns: 80, full: true }).split('\n'))
        if (line.length > 80 && !line.includes('/')) expect(line.trim().split(/ +/).length).toBeLessThanOrEqual(2);
    }),
    { numRuns: 100 },
  );
});

test('nothing in an answer reaches the terminal as a control; bold only where asked for', () => {
  fc.assert(
    fc.property(worded, (one) => {
      expect(renderTerminal(one)).not.toMatch(/(?!\n)\p{Cc}|\p{Cf}/u);
      expect(renderTerminal(one, { ansi: true }).replaceAll('\u001b[1m', '').replaceAll('\u001b[22m', '')).toBe(
        renderTerminal(one),
      );
    }),
    { numRuns: 100 },
  );
});
