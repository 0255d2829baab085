import type { Reckoning } from '../figures/reckoning.ts';
import type { Call } from '../invocation.ts';
import type { Whole } from '../question/narrowing.ts';
import type { Answer } from './answer.ts';

/** The other of two questions in one text, or what may as well be meant by the one. */
export interface OtherAnswered {
  /** As the asker put it; left out where it is no question of its own. */
  readonly asked?: string;
  /** It is what several come to, of which one is answered: left open. */
  readonly isSum?: true;
  /** What answers it; left out where nothing does. */
  readonly answered?: Answered;
  /** What asks it by itself. */
  readonly next?: Answer['next'][number];
}

/** An answer with what was asked, as it was read, and the knowledge that it comes from. */
export interface Answered {
  /** What gives the same answer again; the text itself where it could not be read. */
  readonly call: Call | string;
  readonly answer: Answer;
  /** The day it was asked, YYYY-MM-DD in Europe/Oslo. */
  readonly today: string;
  /** The question in the asker's own words, where it was put so. */
  readonly asked?: string;
  /** `nearest`: the very question is not in the knowledge, and this is the nearest that is. */
  readonly standing?: 'answer' | 'nearest';
  /** It was asked of a part, and the nearest is of all: of the whole country, or of all together. */
  readonly ofWhole?: Whole;
  /** It was asked whether something must be so, and the verdict of yes stands without it. */
  readonly isNotRequired?: true;
  /** It asks of the case of another doctor than the asker. */
  readonly isOfAnother?: true;
  /** A second question was put with it, which is answered beside it or said to be open; or something else may as well be meant. */
  readonly other?: OtherAnswered;
  /** One more question put with it, beside the second or what may as well be meant. */
  readonly further?: OtherAnswered;
  /** What numbers that the question tells come to by themselves: told before the answer. */
  readonly reckoned?: Reckoning;
  /** What the question takes for granted and nothing here bears out, in the asker's words: said before the answer, which does not rest on it. */
  readonly unsettled?: string;
  /** How the question was read, as plain data. */
  readonly reading?: Readonly<Record<string, unknown>> | null;
  readonly knowledge: { readonly version: string; readonly newest: string };
}
