import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { create, type Font } from 'fontkitten';
import { expect, test } from 'vitest';
import { LOCALES } from '../../../src/language/locale.ts';
import { FAMILY, FONT_FILES } from '../../../src/render/chart/font.ts';
import { pngOf } from '../../../src/render/chart/png.ts';
import { specOf } from '../../../src/render/chart/spec.ts';
import { svgOf } from '../../../src/render/chart/svg.ts';
import { CHARTS } from './charts.ts';
import { pictureOf, textsOf } from './drawn.ts';
import { DRAWN, realCharts } from './real-charts.ts';

/** The PNG of one letter, as charts are written. */
const drawn = (letter: string): string =>
  Buffer.from(
    pngOf(
      `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><text x="5" y="30" font-family="${FAMILY}" font-size="24">${letter}</text></svg>`,
    ),
  ).toString('base64');

test('æ, ø, å and the signs of figures are drawn as themselves, without any font of the machine', () => {
  const missing = drawn('\ue000');
  const pictures = [...'æøåÆØÅaoAOéèôü«»–−§%~≈✓'.replace(/[≈✓]/gu, '')].map(drawn);
  expect(pictures).not.toContain(missing);
  expect(new Set(pictures).size).toBe(pictures.length);
});

test('a font that a machine has is not used: without ours nothing is drawn', () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><text y="30" font-size="24">æ</text></svg>';
  expect(new Resvg(svg, { font: { loadSystemFonts: false } }).innerBBox()).toBeUndefined();
});

test('the font has every letter that is written in a chart of the knowledge', async () => {
  const fonts = FONT_FILES.map((file) => create(readFileSync(file)) as Font);
  const real = LOCALES.flatMap((locale) => DRAWN.flatMap((command) => realCharts(command, locale, 10)));
  const letters = new Set<string>();
  for (const chart of Object.values(CHARTS))
    for (const { text } of textsOf(pictureOf(await svgOf(specOf(chart, 'light')))))
      for (const one of text) letters.add(one);
  // What is written in a picture is in its data too, or among the words above.
  for (const one of real.map((chart) => JSON.stringify(chart)).join('')) letters.add(one);
  const missing = [...letters].filter((one) =>
    fonts.some((font) => !font.hasGlyphForCodePoint(one.codePointAt(0) ?? 0)),
  );
  expect(missing).toEqual([]);
});
