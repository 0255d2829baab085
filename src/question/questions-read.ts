import type { Reckoning } from '../figures/reckoning.ts';
import type { QuestionRead } from './read.ts';

/** The other of two questions in one text, in the asker's words, and what it was read as; left out where nothing is sure of it. */
export interface OtherQuestion {
  readonly asked: string;
  readonly read?: QuestionRead;
  /** It is no question of its own, but what several of those come to that the first tells one of. */
  readonly isSum?: true;
}

/** A text as the one question that it puts, or as two and what is left of it. */
export interface QuestionsRead {
  readonly first: QuestionRead;
  readonly other?: OtherQuestion;
  /** One more than the two. */
  readonly further?: OtherQuestion;
  /** What numbers that it tells come to by themselves. */
  readonly reckoned?: Reckoning;
}
