import { sentencesOf } from '../language/sentences.ts';
import { asNearest, isSure } from './question-part.ts';
import type { QuestionRead } from './read.ts';

/**
 * The sentence that is surely answered by itself, of a text that comes to nothing as a whole, as the nearest there is: what stands
 * beside it says how it is to be told, or nothing of the matter. "ALIS? Explain like I'm a gamer."
 * @param read Reads a text by itself.
 */
export function saidBeside(text: string, read: (sentence: string) => QuestionRead): QuestionRead | undefined {
  const sentences = sentencesOf(text);
  if (sentences.length < 2 || sentences.length > MOST) return undefined;
  const sure = sentences.map((sentence) => read(sentence.text)).find(isSure);
  return sure && asNearest(sure);
}
/** More sentences than these are a story, of which none is the question. */
const MOST = 4;
