// The bare libraries on the same specifications: loaded, the first drawn, then all the others one after the other.
import { readFileSync } from 'node:fs';

const { specs, fontFiles, family } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const begun = performance.now();
const [{ parse, View }, { compile }, { Resvg }] = await Promise.all([
  import('vega'),
  import('vega-lite'),
  import('@resvg/resvg-js'),
]);
const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: family };

async function draw(spec) {
  const view = new View(parse(compile(spec).spec), { renderer: 'none' });
  const svg = await view.toSVG();
  view.finalize();
  return new Resvg(svg, { fitTo: { mode: 'zoom', value: 2 }, font }).render().asPng();
}

const times = [];
let since = begun;
for (const spec of specs) {
  await draw(spec);
  times.push(performance.now() - since);
  since = performance.now();
}
console.log(JSON.stringify({ times }));
