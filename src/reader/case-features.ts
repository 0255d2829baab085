import { type ToldWord, toldWords } from '../language/told-words.ts';
import { bucketFor } from './features.ts';

/** Letters in a row within a word, its ends counted. */
const LENGTH = 4;
/** As far on as a word is paired with others of its clause. */
const NEAR = 3;
/** As far back as a word that denies is looked for. */
const BACK = 4;

const DENIES = new Set(
  'ikke ikkje ikkj itj not aldri never uten utan without ingen inga verken hverken korkje neither nor isnt arent dont doesnt havent hasnt no t'.split(
    ' ',
  ),
);

/** Numbers up to each of these are told apart by what they count: a handful, months, weeks and ages, lists. */
const SIZES = [0, 4, 12, 26, 30, 42, 55, 59, 60, 99, 499, 500];

/** What a word is looked up by: itself, about how large a number is, or that it is a day. */
function nameOf(word: ToldWord): string {
  if (word.kind === 'word') return word.word;
  if (word.kind === 'date') return '@';
  const { low, high = low ?? 0 } = word.number;
  return `#${SIZES.findIndex((size) => high <= size)}`;
}

/** A day is one, whichever: nothing is told by when it is read. */
const ANY_DAY = '2000-01-01';

/**
 * What somebody's case is told by, as bucket by how often: its words, whether each is denied, letters in a row within them, and each
 * with the next ones of its clause.
 */
export function caseFeaturesOf(text: string): ReadonlyMap<number, number> {
  const words = toldWords(text, ANY_DAY);
  const names = words.map(nameOf);
  const features = new Map<number, number>();
  const add = (kind: string, of: string): void => {
    const bucket = bucketFor(kind, of);
    features.set(bucket, (features.get(bucket) ?? 0) + 1);
  };
  for (const [at, word] of words.entries()) {
    const name = names[at] as string;
    const isNear = (other: number): boolean => words[other]?.clause === word.clause;
    const denied = names.slice(Math.max(0, at - BACK), at).some((one, place, before) => {
      const from = at - before.length + place;
      return isNear(from) && DENIES.has(one);
    });
    add('told', name);
    add(denied ? 'denied' : 'said', name);
    if (word.kind === 'word') {
      const spaced = ` ${name} `;
      for (let from = 0; from + LENGTH <= spaced.length; from += 1) add('part', spaced.slice(from, from + LENGTH));
    }
    for (let on = 1; on <= NEAR && isNear(at + on); on += 1)
      add(on === 1 ? 'beside' : 'near', `${name} ${names[at + on]}`);
  }
  return features;
}
