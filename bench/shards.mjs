import { ROOT, run } from './bundle/bundle.mjs';

await run('bench/shards/measure.ts', [ROOT]);
