import { type Weight, widthOf } from './font.ts';

const TEXT = /<text ([^>]*)>([^<]+)<\/text>/g;
const ESCAPED: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

const unescaped = (text: string): string => text.replace(/&(?:amp|lt|gt);/g, (one) => ESCAPED[one] ?? one);
const sizeIn = (attributes: string): number => Number(/font-size="([\d.]+)px"/.exec(attributes)?.[1]);
const weightIn = (attributes: string): Weight => (attributes.includes('font-weight="600"') ? 600 : 400);

/**
 * The same SVG with each text held to the width that it was laid for: whoever looks at it may not have the font, and another's
 * letters would run over the edge and into each other.
 */
export const withHeldWidths = (svg: string): string =>
  svg.replace(TEXT, (_, attributes: string, text: string) => {
    const width = widthOf(unescaped(text), sizeIn(attributes), weightIn(attributes)).toFixed(1);
    return `<text ${attributes} textLength="${width}" lengthAdjust="spacingAndGlyphs">${text}</text>`;
  });
