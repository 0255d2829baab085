import { setFlagsFromString } from 'node:v8';

/**
 * V8 compiles what has run for some time once more, optimised, on a thread of its own. It is tuned for programs that do one thing over and
 * over; an answer is made by thousands of functions, few of which run for long, and to compile them so soon took a quarter of the
 * processor of the first some thousand answers, and no less of any later ones. So each is to run for four times as long before; the longer it
 * is, the more do answers cost that are given again and again, over HTTP. What V8 calls that, and what it counts, differs between its versions.
 */
const LATER =
  Number.parseInt(process.versions.v8, 10) < 12 ? '--interrupt-budget=270000' : '--invocation-count-for-turbofan=12000';

// Imported first by every program that answers, so that it holds for all that is loaded after it.
setFlagsFromString(LATER);
