import { remembering } from '../../language/remembering.ts';
import { type ToldWord, toldWords } from '../../language/told-words.ts';
import { type AskedPart, askedPart } from './asked-part.ts';
import { corrected } from './corrected.ts';
import { withWeeks } from './due.ts';
import { withoutNotUntil } from './not-until.ts';
import { withWhatIsLeft } from './what-is-left.ts';

/** A text that may tell of a case, read once for all tables. */
export interface TextTold extends AskedPart {
  /** As its writer puts it right. */
  readonly text: string;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly words: readonly ToldWord[];
}

export const readTold = remembering((written: string, today: string): TextTold => {
  const text = withWhatIsLeft(withWeeks(withoutNotUntil(corrected(written)), today));
  const words = toldWords(text, today);
  return { text, today, words, ...askedPart(words, text) };
});
