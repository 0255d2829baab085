import { wordsOf } from '../../language/fold.ts';
import { bandOf } from '../../language/ordinary.ts';
import { isNegated } from '../../language/polarity.ts';
import { remembering } from '../../language/remembering.ts';
import { stem } from '../../language/stem.ts';

/** The commonest words are in every sentence and say nothing of what one is about. */
const COMMONEST = 2;
/**
 * A sentence that says the same in other words has at most this share of words of its own: more where it is a whole text, of which
 * the other is the short form.
 */
const OWN_WORDS = { ofText: 0.25, ofSentence: 0.2 };
/** Of fewer words than this nothing can be said. */
const FEWEST = 2;
/** So much of a word is enough to tell that it is the same, in another form or as part of a compound. */
const ROOT = 5;

const isNumber = (word: string): boolean => /\d/.test(word);

/** A headline is held against each line that stands under it. */
const contentOf = remembering((text: string): readonly string[] => [
  ...new Set(
    wordsOf(text)
      .filter((word) => isNumber(word) || (bandOf(word) ?? COMMONEST + 1) > COMMONEST)
      .map(stem),
  ),
]);

const isSame = (one: string, other: string): boolean =>
  one === other || (Math.min(one.length, other.length) >= ROOT && (one.includes(other) || other.includes(one)));

/** How a sentence says again what another has said: with no word of its own, or with a few. */
export type Restated = 'wholly' | 'nearly';

/**
 * Whether a sentence only says again what another has said: nearly all its words are in it, all its numbers are, and it
 * denies where that one does. A name or a figure that is no sentence does not.
 * @param isWhole It is all of a text.
 */
export function restates(sentence: string, said: string, isWhole = false): Restated | undefined {
  if (!/[.!?]$/u.test(sentence)) return undefined;
  const share = isWhole ? OWN_WORDS.ofText : OWN_WORDS.ofSentence;
  const words = contentOf(sentence);
  if (words.length < FEWEST) return undefined;
  const known = contentOf(said);
  const own = words.filter((word) => !known.some((one) => isSame(one, word)));
  const isSaid =
    own.length <= words.length * share &&
    !own.some(isNumber) &&
    isNegated(sentence.toLowerCase()) === isNegated(said.toLowerCase());
  if (!isSaid) return undefined;
  return own.length === 0 ? 'wholly' : 'nearly';
}
