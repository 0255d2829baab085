import { type Loader, parse, View } from 'vega';
import { compile } from 'vega-lite';
import type { LayeredSpec } from './layers.ts';

/** Nothing in a picture is fetched from anywhere. */
const refuse = async (): Promise<never> => {
  throw new Error('A chart holds all its data');
};
const loader: Loader = { load: refuse, sanitize: refuse, http: refuse, file: refuse };

/** @returns the picture as the text of an SVG file. */
export async function svgOf(spec: LayeredSpec): Promise<string> {
  const view = new View(parse(compile(spec).spec), { renderer: 'none', loader });
  try {
    return await view.toSVG();
  } finally {
    view.finalize();
  }
}
