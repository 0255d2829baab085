/** Endings of nouns, verbs and adjectives in Norwegian and English, folded, longest first: number, definiteness, tense. */
const ENDINGS = [
  'hetene',
  'heten',
  'heter',
  'anes',
  'enes',
  'ande',
  'ende',
  'ane',
  'ene',
  'ens',
  'ets',
  'ers',
  'ede',
  'est',
  'ast',
  'ar',
  'as',
  'ed',
  'en',
  'er',
  'es',
  'et',
  'a',
  'e',
  's',
];
/** Less than this is no stem: "leger" and "legen" meet in "leg", "er" and "en" stay as they are. */
const SHORTEST = 3;

const without = (word: string, endings: readonly string[]): string => {
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= SHORTEST);
  return ending === undefined ? word : word.slice(0, -ending.length);
};

/**
 * A word without its inflection, and without the ending that makes a noun of a verb: "tilskuddet" meets "tilskudd",
 * "auka" meets "auke", "bevilgningen" meets "bevilget". Used on both sides, so it need not be right, only the same; takes
 * a folded word. After the steps of the Snowball stemmer for Norwegian (https://snowballstem.org/algorithms/norwegian/
 * stemmer.html), with the endings of nynorsk and of English added.
 */
export function stem(word: string): string {
  if (/\d/.test(word)) return word;
  const inflected = without(word.replace(/ies$/, 'y'), ENDINGS);
  // The neuter or past t after a consonant: nasjonalt, søkt. Not after s: spesialist.
  const bare = /[^aeiouys]t$/.test(inflected) && inflected.length > SHORTEST ? inflected.slice(0, -1) : inflected;
  return without(bare, ['ning', 'ing']);
}
