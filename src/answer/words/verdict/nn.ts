import type { VerdictWords } from './en.ts';

export const verdict: VerdictWords = {};
