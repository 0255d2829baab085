import { ROOT, run } from './bundle/bundle.mjs';

await run('bench/gateway/measure.ts', [ROOT]);
