/** Endings of Norwegian and English nouns, verbs and adjectives, folded, longest first. */
const ENDINGS = [
  'anes',
  'enes',
  'ane',
  'ene',
  'ens',
  'ets',
  'ing',
  'ed',
  'en',
  'er',
  'es',
  'et',
  'ar',
  'a',
  'e',
  's',
  't',
];
/** Less than this is no stem: "leger" and "legen" meet in "leg", "er" and "en" stay as they are. */
const SHORTEST = 3;

/**
 * A word without its ending, so that "tilskuddet" meets "tilskudd" and "auka" meets "auke". Used on both sides, so it
 * need not be right, only the same; takes a folded word.
 */
export function stem(word: string): string {
  const ending = ENDINGS.find((one) => word.endsWith(one) && word.length - one.length >= SHORTEST);
  return ending === undefined || /\d/.test(word) ? word : word.slice(0, -ending.length);
}
