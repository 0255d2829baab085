// npm run tune: how questions that people have put are read, each left out of the knowledge in its turn, and what other numbers would win.
import { bundle } from './bundle/bundle.mjs';

await import(await bundle('bench/tune/tune.ts'));
