import { type Sentence, sentencesOf } from '../language/sentences.ts';
import { spaced, wholeWords } from '../language/whole-words.ts';

/** Asks whether what was said before is so, and nothing else: "Stemmer det?", "Is that right?" */
const WHETHER_SO = wholeWords(
  /^\W*(?:(?:og|and|så|so) )?(?:(?:stemmer|stemmar|stemme|holder|held|er|e|is|does) (?:det|d|dette|that|this|it)|har (?:de|dei|han|hun|ho) rett|(?:hva|kva|ka) er (?:fasiten|svaret|sant)|what(?: is|['’]s) the answer|(?:is|are) (?:he|she|they))?(?: (?:true|right|correct|sant|riktig|rett|så|so|hold up|slik|vann|virkelig|verkeleg|really|no|nå|da|då))*\W*$/u,
);

/** What is said in the sentence before one that only asks whether that is so; nothing where no other asks so. */
export function saidBefore(text: string): Sentence | undefined {
  const sentences = sentencesOf(text);
  const at = sentences.findIndex(({ text: said }) => said.endsWith('?') && WHETHER_SO.test(spaced(said)));
  const others = sentences.filter(({ text: said }, place) => place !== at && said.endsWith('?'));
  return at > 0 && others.length === 0 ? sentences[at - 1] : undefined;
}
