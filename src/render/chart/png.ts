import { Resvg } from '@resvg/resvg-js';
import { FAMILY, FONT_FILES } from './font.ts';

/** Pixels of the file for each that is shown: sharp on a phone, and where it is opened large. */
const SCALE = 2;

/** @returns the picture as the bytes of a PNG file, written in the program's own font alone. */
export function pngOf(svg: string, scale = SCALE): Uint8Array<ArrayBuffer> {
  const font = { loadSystemFonts: false, fontFiles: [...FONT_FILES], defaultFontFamily: FAMILY };
  return new Uint8Array(new Resvg(svg, { fitTo: { mode: 'zoom', value: scale }, font }).render().asPng());
}
