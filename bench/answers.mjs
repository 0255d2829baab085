import { run } from './bundle/bundle.mjs';

await run('bench/answers/measure.ts');
