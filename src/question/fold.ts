/** Accents once they are parted from their letters (the ring of å too), zero-width characters and bidi marks. */
const UNSEEN = /[\p{M}\p{Cf}]/gu;

/**
 * The form in which names are compared: lower case, no accents, no invisible characters, one space between words,
 * and the Norwegian letters spelt one way whether typed as æ or ae, ø, o or oe, å, aa or a.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(UNSEEN, '')
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replace(/oe+/g, 'o')
    .replace(/aa+/g, 'a')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Words and numbers of a text, folded; a decimal number such as 129,5 stays one word. */
export const wordsOf = (text: string): readonly string[] => fold(text).match(/\d+(?:[.,]\d+)*|[\p{L}\p{N}]+/gu) ?? [];

/** A text as words with one space between: hyphens, slashes and quotes make no difference to it. */
export const keyOf = (text: string): string => wordsOf(text).join(' ');
