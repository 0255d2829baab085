import { ROOT, run } from './bundle/bundle.mjs';

await run('bench/http/measure.ts', [ROOT, ...process.argv.slice(3)]);
