import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkitten';

export type Weight = 400 | 600;

const { resolve } = createRequire(import.meta.url);
const FILES: Readonly<Record<Weight, string>> = {
  400: resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  600: resolve('@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf'),
};

/** The one family that pictures are written in; it comes with the program, so that it is there on any machine. */
export const FAMILY = 'Noto Sans';
/** As a browser is told it, which may not have it. */
export const FAMILIES = `${FAMILY}, sans-serif`;
export const FONT_FILES: readonly string[] = Object.values(FILES);

function read(file: string): Font {
  const font = create(readFileSync(file));
  if (font.isCollection) throw new Error(`${file} holds several fonts`);
  return font;
}

const fonts = new Map<Weight, Font>();

function fontOf(weight: Weight): Font {
  const font = fonts.get(weight) ?? read(FILES[weight]);
  fonts.set(weight, font);
  return font;
}

/** How wide a text is when it is drawn, in the unit of `size`; kerning, which makes it a little narrower, is left out. */
export function widthOf(text: string, size: number, weight: Weight = 400): number {
  const font = fontOf(weight);
  const advance = font.glyphsForString(text).reduce((sum, glyph) => sum + glyph.advanceWidth, 0);
  return (advance * size) / font.unitsPerEm;
}
