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

/** The band of a word in small letters, with or without its å, ø and æ; undefined for one that ordinary talk seldom holds. */
export function bandOf(word: string): Band | undefined {
  bands ??= bandsOf([NB, NN, EN]);
  return bands.get(word);
}
