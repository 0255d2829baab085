// npm run tune: what other weights and thresholds of the reader would win on the rounds of strangers' questions.
import { bundle } from './bundle/bundle.mjs';

await import(await bundle('bench/tune/tune.ts'));
