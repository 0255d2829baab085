import { bundle, run } from './bundle/bundle.mjs';

await run('bench/charts/measure.ts', [await bundle('bench/charts/ours.ts')]);
