import { hashOf } from '../language/hash.ts';
import { spellingOf } from '../language/spelling.ts';

/** How many buckets there are: as many as thousands of questions fill without too much of one kind falling on another. */
export const BUCKETS = 2 ** 15;

/** Letters in a row within a word, its ends counted. */
const LENGTH = 4;
/** Meanings that are paired: more than a question has, and no more than long text may cost. */
const MOST_PAIRED = 24;

/** What features of each kind begin with. */
const KINDS = {
  letters: hashOf('letters'),
  word: hashOf('word'),
  pair: hashOf('pair'),
  meaning: hashOf('meaning'),
  meanings: hashOf('meanings'),
};
const BETWEEN = ' ';

/** The bucket of a hash, mixed once more, so that its low bits differ too. */
function bucketOf(hashed: number): number {
  const hash = Math.imul(hashed ^ (hashed >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 12)) >>> 0) % BUCKETS;
}

/** The bucket of something of a kind that is told by. */
export const bucketFor = (kind: string, text: string): number => bucketOf(hashOf(text, hashOf(kind)));

/**
 * What a text is told by, as bucket by how often: letters in a row within its words, its words, each with the next, its meanings, and
 * each of them with each other. What falls into one bucket counts as one.
 * @param meanings With what they weigh; the weightiest of a long text are paired.
 */
export function featuresOf(text: string, meanings: ReadonlyMap<string, number>): ReadonlyMap<number, number> {
  const features = new Map<number, number>();
  const add = (hash: number): void => {
    const bucket = bucketOf(hash);
    features.set(bucket, (features.get(bucket) ?? 0) + 1);
  };
  const words = spellingOf(text).split(' ');
  for (const [at, word] of words.entries()) {
    const spaced = ` ${word} `;
    for (let from = 0; from + LENGTH <= spaced.length; from += 1)
      add(hashOf(spaced, KINDS.letters, from, from + LENGTH));
    add(hashOf(word, KINDS.word));
    const next = words[at + 1];
    if (next !== undefined) add(hashOf(next, hashOf(BETWEEN, hashOf(word, KINDS.pair))));
  }
  for (const meaning of meanings.keys()) add(hashOf(meaning, KINDS.meaning));
  const paired = [...meanings]
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_PAIRED)
    .map(([meaning]) => meaning)
    .sort();
  for (const [at, one] of paired.entries()) {
    const before = hashOf(BETWEEN, hashOf(one, KINDS.meanings));
    for (let other = at + 1; other < paired.length; other += 1) add(hashOf(paired[other] as string, before));
  }
  return features;
}
