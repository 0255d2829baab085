import type { Knowledge } from '../knowledge/find.ts';
import { begunWith } from './begun-with.ts';
import { wordsOf } from './fold.ts';
import { isGeneric, isLight, isOffTopic, meaningOf, nameKey } from './meaning.ts';
import { inAllLanguages } from './names.ts';
import { type SlipIndex, slipIndex } from './slips.ts';
import { stem } from './stem.ts';
import { type Target, targetsOf } from './targets.ts';
import { EMPTY_WORDS, LIGHT_WORDS } from './words/empty.ts';
import { MEASURE_WORDS, STATUS_WORDS } from './words/measures.ts';
import { SAME_WORDS } from './words/same.ts';

/** A word of the question as it is known here, and how sure that is; without a meaning it is not known at all. */
export interface Understood {
  readonly meaning?: string;
  readonly sureness: number;
  /** The words that it is put together from, where it is known as a whole. */
  readonly parts?: readonly string[];
  /** How much it says, whether it is known or not. */
  readonly weight: number;
}

export type Posting = readonly [target: number, weight: number];

export interface QuestionIndex {
  readonly targets: readonly Target[];
  /** The target that goes by a name of these meanings, where only one does. */
  readonly named: (meanings: readonly string[]) => Target | undefined;
  /** What a folded word of a question means here: none for an empty word, two for a compound. */
  readonly understand: (word: string) => readonly Understood[];
  /** The schemes that a question names, by the longest names it holds: the ALIS offices, then, and not ALIS. */
  readonly subjects: (said: ReadonlySet<string>) => ReadonlySet<string>;
  /** How much a meaning says: one that few targets hold more than one that most hold. */
  readonly weigh: (meaning: string) => number;
  /** Whether a folded word is one of the knowledge's own. */
  readonly knows: (word: string) => boolean;
  /** Targets that hold a meaning, by their place in `targets`, with its weight there. */
  readonly holding: (meaning: string) => readonly Posting[];
}

/** A part of a compound is no shorter, nor is the beginning of a word that stands for all of it. */
const SHORTEST_PART = 4;
const SHORTEST_BEGINNING = 6;
/** As many words with one beginning as it may stand for. */
const MOST_BEGUN = 12;
/** How sure a word is that was put right, taken apart or completed. */
const MENDED = 0.95;
const MENDED_TWICE = 0.88;
const COMPOUND = 0.97;
const BEGUN = 0.85;
/** A part of a compound says this much of what the whole would. */
const AS_PART = 0.8;
/** Weights: a word that says little; one that half the targets hold is near 1, one that none holds is 2. */
const LIGHT = 0.3;
const KIND = 0.5;
const UNKNOWN = 2;

type Parts = readonly [head: string, tail: string];

/** Takes "legevakttilskudd" apart into two words that are known, with or without the s or e that joins them. */
function partsOf(word: string, isKnown: (part: string) => boolean): Parts | undefined {
  for (let at = word.length - SHORTEST_PART; at >= SHORTEST_PART; at -= 1) {
    const tail = word.slice(at);
    if (!isKnown(tail)) continue;
    for (const head of [word.slice(0, at), word.slice(0, at).replace(/[se]$/, '')])
      if (head.length >= SHORTEST_PART && isKnown(head)) return [head, tail];
  }
  return undefined;
}

/** All words in which the knowledge speaks, folded. */
function vocabularyOf({ schemes, series, topics, releases, tables }: Knowledge): ReadonlySet<string> {
  const texts = [
    ...schemes.flatMap(({ name, aliases, what, statements }) => [
      ...inAllLanguages(name),
      ...aliases,
      ...inAllLanguages(what),
      ...statements.flatMap(({ text, keywords, replies }) => [
        ...inAllLanguages(text),
        ...(keywords ?? []),
        ...Object.values(replies ?? {}).flatMap((words) => words ?? []),
      ]),
    ]),
    ...series.flatMap(({ label, aliases, definition }) => [
      ...inAllLanguages(label),
      ...aliases,
      ...inAllLanguages(definition),
    ]),
    ...topics.flatMap(({ topic, aliases, rules }) => [
      ...inAllLanguages(topic),
      ...aliases,
      ...rules.flatMap(({ text }) => inAllLanguages(text)),
    ]),
    ...releases.flatMap(({ title, publisher, people, about }) => [
      title,
      publisher,
      ...people.flatMap(({ name, role }) => [name, ...inAllLanguages(role)]),
      ...inAllLanguages(about),
    ]),
    ...tables.flatMap(({ title, questions }) => [title, ...questions.map((one) => one.title)].flatMap(inAllLanguages)),
  ];
  return new Set(texts.flatMap((text) => wordsOf(text)));
}

/** The postings of each meaning; a compound is held by its parts too. */
function postingsOf(
  targets: readonly Target[],
  parts: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, Posting[]> {
  const postings = new Map<string, Posting[]>();
  const add = (meaning: string, posting: Posting): void => {
    const list = postings.get(meaning);
    if (list) list.push(posting);
    else postings.set(meaning, [posting]);
  };
  targets.forEach(({ words }, at) => {
    const held = words as Map<string, number>;
    for (const [meaning, weight] of [...held])
      for (const part of parts.get(meaning) ?? []) if (!held.has(part)) held.set(part, weight * AS_PART);
    for (const [meaning, weight] of held) add(meaning, [at, weight]);
  });
  return postings;
}

function namesOf(targets: readonly Target[]): ReadonlyMap<string, readonly Target[]> {
  const names = new Map<string, Target[]>();
  for (const target of targets)
    for (const key of target.names) {
      const list = names.get(key);
      if (list) list.push(target);
      else names.set(key, [target]);
    }
  return names;
}

/** A scheme goes before its figures; two of a kind with one name are not told apart. */
function only(named: readonly Target[]): Target | undefined {
  const [first, second] = named;
  return first && first.kind !== second?.kind ? first : undefined;
}

interface Name {
  readonly scheme: string;
  readonly meanings: readonly string[];
}

/** Finds the names of schemes in a set of words: looked up by the rarest word of each name. */
function subjectsOf(targets: readonly Target[], heldBy: (meaning: string) => number): QuestionIndex['subjects'] {
  const byRarest = new Map<string, Name[]>();
  for (const { kind, family, names } of targets) {
    if (kind !== 'scheme' && kind !== 'series' && kind !== 'topic') continue;
    for (const name of names) {
      const meanings = name.split(' ');
      const [rarest = ''] = meanings.toSorted((one, other) => heldBy(one) - heldBy(other));
      byRarest.set(rarest, [...(byRarest.get(rarest) ?? []), { scheme: family, meanings }]);
    }
  }
  return (said) => {
    const found = [...said]
      .flatMap((meaning) => byRarest.get(meaning) ?? [])
      .filter(({ meanings }) => meanings.every((one) => said.has(one)));
    const isWithin = (one: Name, other: Name): boolean =>
      one.meanings.length < other.meanings.length && one.meanings.every((meaning) => other.meanings.includes(meaning));
    const longest = found.filter((one) => !found.some((other) => isWithin(one, other)));
    const isSubject = ({ meanings }: Name): boolean =>
      meanings.some((meaning) => !isGeneric(meaning) && !isLight(meaning));
    return new Set(longest.filter(isSubject).map(({ scheme }) => scheme));
  };
}

const fieldWords = (): readonly string[] =>
  [EMPTY_WORDS, LIGHT_WORDS, ...SAME_WORDS, ...Object.values(MEASURE_WORDS), ...Object.values(STATUS_WORDS)].flatMap(
    wordsOf,
  );

function build(knowledge: Knowledge): QuestionIndex {
  const vocabulary = vocabularyOf(knowledge);
  const targets = targetsOf(knowledge);
  const own = new Set<string>();
  for (const { words } of targets) for (const meaning of words.keys()) own.add(meaning);
  const isPart = (word: string): boolean => {
    const meaning = meaningOf(word);
    return meaning !== undefined && own.has(meaning) && (vocabulary.has(word) || !meaning.startsWith('~'));
  };
  const parts = new Map<string, readonly string[]>();
  for (const word of vocabulary) {
    const meaning = word.length > 2 * SHORTEST_PART && !/\d/.test(word) ? meaningOf(word) : undefined;
    if (meaning === undefined || meaning.startsWith('=') || parts.has(meaning)) continue;
    const found = partsOf(word, isPart);
    if (found)
      parts.set(
        meaning,
        found.flatMap((part) => meaningOf(part) ?? []),
      );
  }
  const postings = postingsOf(targets, parts);
  const names = namesOf(targets);
  const ordered = [...vocabulary].filter((word) => word.length >= SHORTEST_BEGINNING).sort();
  const misspelt: SlipIndex = slipIndex(new Set([...vocabulary, ...fieldWords()]));
  const rarest = Math.log(1 + targets.length);

  const weigh = (meaning: string): number => {
    if (meaning === '~decrease') return 1 + KIND;
    if (meaning.startsWith('~')) return KIND;
    if (isLight(meaning)) return LIGHT;
    const held = postings.get(meaning)?.length ?? 0;
    return held === 0 ? UNKNOWN : 1 + Math.log(1 + targets.length / held) / rarest;
  };
  const as = (meaning: string, sureness: number): Understood => {
    const compound = parts.get(meaning);
    return { meaning, sureness, weight: weigh(meaning), ...(compound && { parts: compound }) };
  };
  const unknown: Understood = { sureness: 0, weight: UNKNOWN };
  const heldBy = (meaning: string): number => postings.get(meaning)?.length ?? 0;

  /** Named by something here, and not only met with in a text. */
  const isOwnName = (meaning: string): boolean => (postings.get(meaning) ?? []).some(([, weight]) => weight >= 1);

  /** Of several words that may be meant, the one that most targets hold. */
  const likeliest = (words: readonly string[]): string | undefined =>
    words.flatMap((word) => meaningOf(word) ?? []).toSorted((one, other) => heldBy(other) - heldBy(one))[0];

  const understand = (word: string): readonly Understood[] => {
    const meaning = meaningOf(word);
    if (meaning === undefined) return [];
    if (isOffTopic(meaning) && !isOwnName(meaning)) return [unknown];
    if (postings.has(meaning) || isLight(meaning)) return [as(meaning, 1)];
    const compound = partsOf(word, isPart);
    if (compound) return compound.flatMap((part) => meaningOf(part) ?? []).map((part) => as(part, COMPOUND));
    const near = misspelt.mend(word);
    const [first] = near;
    if (first) {
      const meant = likeliest(near.map((one) => one.word));
      if (meant === undefined) return [];
      return [as(meant, first.slips > 1 ? MENDED_TWICE : MENDED)];
    }
    const begun = word.length >= SHORTEST_BEGINNING ? likeliest(begunWith(ordered, word, MOST_BEGUN)) : undefined;
    if (begun !== undefined) return [as(begun, BEGUN)];
    // A known beginning with an end that is not: what it begins with is understood, that it is more is not.
    const head = headOf(word, isPart);
    return head === undefined ? [unknown] : [as(head, COMPOUND), unknown];
  };

  return {
    targets,
    named: (meanings) => only(names.get(nameKey(meanings)) ?? []),
    subjects: subjectsOf(targets, heldBy),
    holding: (meaning) => postings.get(meaning) ?? [],
    knows: (word) => vocabulary.has(word),
    weigh,
    understand,
  };
}

/** "fastlege" of "fastlegelønn". */
function headOf(word: string, isKnown: (part: string) => boolean): string | undefined {
  for (let at = word.length - SHORTEST_PART; at > SHORTEST_PART; at -= 1)
    if (isKnown(word.slice(0, at))) return meaningOf(word.slice(0, at)) ?? stem(word);
  return undefined;
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
