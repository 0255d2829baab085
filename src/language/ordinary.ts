import { fold } from './fold.ts';
import { EN } from './ordinary/en.ts';
import { NB } from './ordinary/nb.ts';
import { NN } from './ordinary/nn.ts';

/** How common a word is: 1 for the commonest (og, the), 5 for everyday words that all know (bus, summer). */
export type Band = 1 | 2 | 3 | 4 | 5;

function bandsOf(lists: readonly string[]): ReadonlyMap<string, Band> {
  const bands = new Map<string, Band>();
  const put = (word: string, band: Band): void => {
    const known = bands.get(word);
    if (known === undefined || band < known) bands.set(word, band);
  };
  for (const list of lists)
    for (const [part, words] of list.split(/# ?(?=\d)/).map((one) => [one.slice(0, 1), one.slice(1)] as const))
      for (const word of words.split(/\s+/)) if (word) put(word, Number(part) as Band);
  for (const [word, band] of [...bands]) if (!bands.has(fold(word))) put(fold(word), band);
  return bands;
}

let bands: ReadonlyMap<string, Band> | undefined;

const wordsIn = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(/\s+/)
      .filter((word) => /\p{L}/u.test(word))
      .map(fold),
  );
/** English words that Norwegians write too. */
const IN_BOTH = 'per vs versus team my check fact pls please budget trend status info ok yes no stress rate online';
let english: ReadonlySet<string> | undefined;
let norwegian: ReadonlySet<string> | undefined;

/** Which of both a folded word is ordinary in: English, Norwegian of either kind; nothing where it is in both or in none. */
export function onlyIn(word: string): 'english' | 'norwegian' | undefined {
  english ??= wordsIn(EN);
  norwegian ??= wordsIn(`${NB} ${NN} ${IN_BOTH}`);
  const [one, other] = [english.has(word), norwegian.has(word)];
  return one === other ? undefined : one ? 'english' : 'norwegian';
}

/** The band of a word in small letters, with or without its å, ø and æ; undefined for one that ordinary talk seldom holds. */
export function bandOf(word: string): Band | undefined {
  bands ??= bandsOf([NB, NN, EN]);
  return bands.get(word);
}
