import { expect, test } from 'vitest';
import type { Chart } from '../../../src/answer/chart.ts';
import { widthOf } from '../../../src/render/chart/font.ts';
import { withHeldWidths } from '../../../src/render/chart/held-widths.ts';
import { specOf } from '../../../src/render/chart/spec.ts';
import { svgOf } from '../../../src/render/chart/svg.ts';
import { CHARTS } from './charts.ts';
import { pictureOf, textsOf } from './drawn.ts';

test.each(Object.entries(CHARTS))('%s: every text of the file has the width that it was laid for', async (_, chart) => {
  const svg = withHeldWidths(await svgOf(specOf(chart as Chart, 'light')));
  const texts = textsOf(pictureOf(svg));
  expect(texts.length).toBeGreaterThan(2);
  for (const { text, attributes } of texts) {
    const size = Number.parseFloat(attributes['font-size'] ?? '');
    const weight = attributes['font-weight'] === '600' ? 600 : 400;
    expect(Number(attributes.textLength), text).toBeCloseTo(widthOf(text, size, weight), 0);
  }
});

test('a sign that is written otherwise in a file is as wide as it is read, and the text is as it was', () => {
  const text = '<text x="1" font-size="10px">A &amp; B</text>';
  expect(withHeldWidths(text)).toBe(
    `<text x="1" font-size="10px" textLength="${widthOf('A & B', 10).toFixed(1)}" lengthAdjust="spacingAndGlyphs">A &amp; B</text>`,
  );
});
