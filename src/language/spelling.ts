/** A text as it is spelt, in lower case: its words and numbers with one space between. */
export const spellingOf = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
