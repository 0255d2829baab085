/** Accents once they are parted from their letters (the ring of å too), zero-width characters and bidi marks. */
const UNSEEN = /[\p{M}\p{Cf}]/gu;

const PLAIN: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', å: 'a' };

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
const isAscii = (text: string): boolean => /^[\x00-\x7f]*$/.test(text);

/**
 * The form in which names are compared: lower case, no accents, no invisible characters, one space between words,
 * and the Norwegian letters spelt one way whether typed as æ or ae, ø, o or oe, å, aa or a.
 */
export function fold(text: string): string {
  const norwegian = text.toLowerCase().replace(/[æøå]/g, (letter) => PLAIN[letter] ?? letter);
  // Nearly every text is plain by now, and taking accents apart is slow.
  const plain = isAscii(norwegian) ? norwegian : text.normalize('NFKD').replace(UNSEEN, '').toLowerCase();
  return plain
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replace(/oe+/g, 'o')
    .replace(/aa+/g, 'a')
    .replace(/\s+/g, ' ')
    .trim();
}

const WORD = /\d+(?:[.,]\d+)*|[\p{L}\p{N}]+/gu;
const ASCII_WORD = /\d+(?:[.,]\d+)*|[a-z0-9]+/g;

/** Words and numbers of a text, folded; a decimal number such as 129,5 stays one word. */
export const wordsOf = (text: string): readonly string[] => {
  const folded = fold(text);
  return folded.match(isAscii(folded) ? ASCII_WORD : WORD) ?? [];
};

/** A text as words with one space between: hyphens, slashes and quotes make no difference to it. */
export const keyOf = (text: string): string => wordsOf(text).join(' ');
