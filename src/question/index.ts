import type { Knowledge } from '../knowledge/find.ts';
import { meaningOf, meanings, meaningsOf } from './lexicon.ts';
import { alikeness } from './nearest.ts';
import { stem } from './stem.ts';
import { type Target, targetsOf } from './targets.ts';

/** A word of the question as the knowledge knows it, and how sure that is; without a meaning it is not known at all. */
export interface Understood {
  readonly meaning?: string;
  readonly sureness: number;
}

export interface QuestionIndex {
  readonly targets: readonly Target[];
  /** The target that goes by a name of exactly these meanings, where only one does. */
  readonly named: (meanings: readonly string[]) => Target | undefined;
  /** What a folded word of a question means here: none for an empty word, two for a compound. */
  readonly understand: (word: string) => readonly Understood[];
  /** How telling a meaning is: one that few targets hold says more than one that most hold. */
  readonly tells: (meaning: string | undefined) => number;
  /** Targets that hold a meaning, by their place in `targets`, with its weight there. */
  readonly holding: (meaning: string) => readonly (readonly [target: number, weight: number])[];
}

/** A shorter word has too many neighbours to be mended, and a part of a compound is no shorter. */
const SHORTEST_MENDED = 5;
const LONGEST_MENDED = 40;
const MOST_SLIPS = 2;
const SHORTEST_PART = 4;
const LIKE_ENOUGH = 0.78;
const MENDED = 0.92;
const COMPOUND = 0.97;

type Postings = ReadonlyMap<string, readonly (readonly [number, number])[]>;

function postingsOf(targets: readonly Target[]): Postings {
  const postings = new Map<string, (readonly [number, number])[]>();
  targets.forEach(({ words }, at) => {
    for (const [meaning, weight] of words) {
      const list = postings.get(meaning) ?? [];
      list.push([at, weight]);
      postings.set(meaning, list);
    }
  });
  return postings;
}

/** Names by their meanings in order, with all that go by them. */
function namesOf(targets: readonly Target[]): ReadonlyMap<string, readonly Target[]> {
  const names = new Map<string, Target[]>();
  for (const target of targets) {
    for (const key of new Set(target.names.map((name) => meaningsOf(name).join(' ')))) {
      if (key) names.set(key, [...(names.get(key) ?? []), target]);
    }
  }
  return names;
}

/** A scheme goes before its figures; two of a kind with one name are not told apart. */
function only(named: readonly Target[]): Target | undefined {
  const [first, second] = named;
  return first && first.kind !== second?.kind ? first : undefined;
}

/** Takes "legevakttilskudd" apart into two words that are known, with or without the s or e that joins them. */
function partsOf(word: string, postings: Postings): readonly string[] | undefined {
  for (let at = word.length - SHORTEST_PART; at >= SHORTEST_PART; at -= 1) {
    const last = meaningOf(word.slice(at));
    if (last === undefined || !postings.has(last)) continue;
    for (const head of [word.slice(0, at), word.slice(0, at).replace(/[se]$/, '')]) {
      const first = head.length >= SHORTEST_PART ? meaningOf(head) : undefined;
      if (first !== undefined && postings.has(first)) return [first, last];
    }
  }
  return undefined;
}

type Vocabulary = ReadonlyMap<string, readonly string[]>;

/** Stems by their first letter, which a slip of the keys seldom hits: few need to be compared with. */
function vocabularyOf(stems: Iterable<string>): Vocabulary {
  const byLetter = new Map<string, string[]>();
  for (const one of stems) {
    if (one.length < SHORTEST_PART) continue;
    const list = byLetter.get(one.slice(0, 1)) ?? [];
    list.push(one);
    byLetter.set(one.slice(0, 1), list);
  }
  return byLetter;
}

/** The known stem that a word is most like, if it is like any. */
function mend(word: string, vocabulary: Vocabulary): string | undefined {
  if (word.length < SHORTEST_MENDED || word.length > LONGEST_MENDED || /\d/.test(word)) return undefined;
  let best: string | undefined;
  let most = LIKE_ENOUGH;
  for (const one of vocabulary.get(word.slice(0, 1)) ?? []) {
    if (Math.abs(one.length - word.length) > MOST_SLIPS) continue;
    const like = alikeness(word, one);
    if (like >= most && (best === undefined || like > most)) [best, most] = [one, like];
  }
  return best;
}

function build(knowledge: Knowledge): QuestionIndex {
  const targets = targetsOf(knowledge);
  const postings = postingsOf(targets);
  const stems = new Set(
    [...postings.keys()].filter((meaning) => !meaning.startsWith('=')).concat([...meanings.keys()]),
  );
  const vocabulary = vocabularyOf(stems);
  const rarest = Math.log(1 + targets.length);
  const known = (root: string): string | undefined => {
    const meaning = meanings.get(root) ?? root;
    return postings.has(meaning) ? meaning : undefined;
  };
  const names = namesOf(targets);
  return {
    targets,
    named: (said) => only(names.get(said.join(' ')) ?? []),
    holding: (meaning) => postings.get(meaning) ?? [],
    tells: (meaning) => {
      const held = meaning === undefined ? 0 : (postings.get(meaning)?.length ?? 0);
      return held === 0 ? rarest : Math.log(1 + targets.length / held);
    },
    understand: (word) => {
      const meaning = meaningOf(word);
      if (meaning === undefined) return [];
      if (postings.has(meaning)) return [{ meaning, sureness: 1 }];
      const parts = partsOf(word, postings);
      if (parts) return parts.map((part) => ({ meaning: part, sureness: COMPOUND }));
      const mended = known(mend(stem(word), vocabulary) ?? '');
      return [mended === undefined ? { sureness: 0 } : { meaning: mended, sureness: MENDED }];
    },
  };
}

const built = new WeakMap<Knowledge, QuestionIndex>();

/** The index that questions are read with; built once for each knowledge. */
export function questionIndex(knowledge: Knowledge): QuestionIndex {
  const known = built.get(knowledge);
  if (known) return known;
  const index = build(knowledge);
  built.set(knowledge, index);
  return index;
}
