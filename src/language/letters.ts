/** Accents once they are parted from their letters, zero-width characters and bidi marks. */
const UNSEEN = /[\p{M}\p{Cf}]/gu;
const NORWEGIAN = /[æøå]/;

/** A word in small letters as it is written: å, ø and æ stay, for mål is not mal; other accents go. */
export function lettered(word: string): string {
  const small = word.normalize('NFC').toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
  if (/^[\x00-\x7f]*$/.test(small)) return small;
  return Array.from(small, (letter) =>
    NORWEGIAN.test(letter) ? letter : letter.normalize('NFKD').replace(UNSEEN, ''),
  ).join('');
}

export const hasNorwegianLetter = (word: string): boolean => NORWEGIAN.test(word);
