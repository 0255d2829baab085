// npm run bench -- asks: whether each thing is found by a phrase that it does not have, among all that have theirs.
import { bundle } from './bundle/bundle.mjs';

await import(await bundle('bench/asks/asks.ts'));
