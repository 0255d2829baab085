import { run } from './bundle/bundle.mjs';

await run('bench/draft/measure.ts', process.argv.slice(3));
