import type { Answer } from './answer.ts';

/** An answer with what was asked, as it was read, and the knowledge that it comes from. */
export interface Answered {
  /** A command line that gives the same answer again. */
  readonly command: string;
  readonly answer: Answer;
  /** The very question is not known; this is the nearest to it that is. */
  readonly standing?: 'nearest';
  readonly knowledge: { readonly version: string; readonly newest: string };
}
