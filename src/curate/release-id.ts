const LETTERS: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', å: 'a' };
const slug = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => LETTERS[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const WORDS_IN_ID = 4;

/** Publisher, date and the first words of the title: what the ids of releases are made of. Empty where none is known. */
export const likelyId = (publisher: string, published: string, title: string): string =>
  [slug(publisher).split('-')[0], published, ...slug(title).split('-').slice(0, WORDS_IN_ID)].filter(Boolean).join('-');
