import { expect, test } from 'vitest';
import { specOf } from '../../../src/render/chart/spec.ts';
import { svgOf } from '../../../src/render/chart/svg.ts';
import { COLOURS, type Theme } from '../../../src/render/chart/theme.ts';
import { CHARTS } from './charts.ts';
import { contrast } from './contrast.ts';
import { pictureOf, textsOf } from './drawn.ts';

test('the measure of contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

const THEMES = Object.keys(COLOURS) as Theme[];

test.each(THEMES)('%s: all that is written can be read', async (theme) => {
  for (const [name, chart] of Object.entries(CHARTS)) {
    const texts = textsOf(pictureOf(await svgOf(specOf(chart, theme))));
    const faint = texts.filter(({ attributes }) => contrast(attributes.fill ?? '', COLOURS[theme].background) < 4.5);
    expect(faint.map(({ text }) => `${name}: ${text}`)).toEqual([]);
    expect(texts.length).toBeGreaterThan(3);
  }
});

test.each(THEMES)('%s: every line and bar, and its name, is clear of the background', (theme) => {
  const { series, background } = COLOURS[theme];
  for (const colour of series) expect(contrast(colour, background)).toBeGreaterThanOrEqual(4.5);
});
