import type { Knowledge } from '../knowledge/find.ts';
import type { Localized } from '../knowledge/knowledge.ts';
import { inAllLanguages } from '../knowledge/names.ts';
import { wordsOf } from '../language/fold.ts';
import { type SlipIndex, slipIndex } from '../language/slips.ts';
import { isLight, meaningOf, meaningsOf } from './meaning.ts';
import { LESS, MORE } from './words.ts';

/** A name of a scheme or a series as the meanings of its words, in order. */
export interface Name {
  readonly meanings: readonly string[];
  readonly scheme: string;
  /** Left out where it is a name of the scheme itself. */
  readonly series?: string;
}

/** The words by which the knowledge's subjects are known. */
export interface Vocabulary {
  /** Names by the meaning that they begin with, longest first. */
  readonly names: ReadonlyMap<string, readonly Name[]>;
  /** How telling a name is: the more, the fewer others have its words. */
  readonly tells: (name: Name) => number;
  /** What each name of a series says besides its scheme's name, by series; its label in each language first. */
  readonly marks: ReadonlyMap<string, readonly ReadonlySet<string>[]>;
  /** All meanings that are said of a scheme and its figures, by scheme. */
  readonly saidOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** Who publishes and who is named: anybody may be said to say something. */
  readonly sources: ReadonlySet<string>;
  readonly isKnown: (meaning: string) => boolean;
  readonly slips: SlipIndex;
}

const SHORTEST_PART = 4;
/** Kinds of figure stand in many labels and tell no series from another. */
const KINDS = /^~(?:increase|decrease|level|cumulative|factor)$/;
const moreOrLess = new Set(meaningsOf(`${MORE} ${LESS}`));
const tellsNothing = (meaning: string): boolean => KINDS.test(meaning) || moreOrLess.has(meaning);

const all = (texts: readonly (Localized | undefined)[]): readonly string[] =>
  texts.flatMap((text) => (text ? inAllLanguages(text) : []));

function build({ schemes, series, releases }: Knowledge): Vocabulary {
  const names: Name[] = [];
  const words = new Set<string>();
  const saidOf = new Map<string, Set<string>>();
  const schemeMeanings = new Map<string, ReadonlySet<string>>();
  const addName = (text: string, rest: Omit<Name, 'meanings'>): void => {
    const meanings = meaningsOf(text);
    for (const word of wordsOf(text)) words.add(word);
    if (meanings.some((one) => !isLight(one))) names.push({ meanings, ...rest });
  };
  for (const { id, name, aliases, what, statements } of schemes) {
    const called = [...inAllLanguages(name), ...aliases];
    for (const text of called) addName(text, { scheme: id });
    const own = new Set(called.flatMap(meaningsOf));
    schemeMeanings.set(id, own);
    saidOf.set(id, new Set([...own, ...all([what, ...statements.map(({ text }) => text)]).flatMap(meaningsOf)]));
  }
  const marks = new Map<string, readonly ReadonlySet<string>[]>();
  for (const { id, scheme, label, aliases, definition, observations } of series) {
    const called = [...inAllLanguages(label), ...aliases];
    for (const text of called) addName(text, { scheme, series: id });
    const isMark = (one: string) => !schemeMeanings.get(scheme)?.has(one) && !tellsNothing(one);
    marks.set(
      id,
      called.map((text) => new Set(meaningsOf(text).filter(isMark))),
    );
    const meanings = called.flatMap(meaningsOf);
    const said = saidOf.get(scheme);
    for (const one of meanings) said?.add(one);
    for (const text of all([definition, ...observations.map(({ note }) => note)]))
      for (const one of meaningsOf(text)) said?.add(one);
  }
  const byFirst = new Map<string, Name[]>();
  for (const name of names.toSorted((one, other) => other.meanings.length - one.meanings.length)) {
    const [first = ''] = name.meanings;
    const list = byFirst.get(first);
    if (list) list.push(name);
    else byFirst.set(first, [name]);
  }
  const held = new Map<string, number>();
  for (const { meanings } of names) for (const one of meanings) held.set(one, (held.get(one) ?? 0) + 1);
  const known = new Set([...saidOf.values()].flatMap((one) => [...one]));
  const sources = new Set(
    releases.flatMap(({ publisher, people, government = '' }) =>
      [publisher, government, ...people.flatMap(({ name, role }) => [name, ...inAllLanguages(role)])].flatMap(
        meaningsOf,
      ),
    ),
  );
  return {
    names: byFirst,
    tells: ({ meanings }) =>
      meanings.reduce((sum, one) => sum + Math.log(1 + names.length / (held.get(one) ?? names.length)), 0),
    marks,
    saidOf,
    sources,
    isKnown: (meaning) => known.has(meaning),
    slips: slipIndex(words),
  };
}

const built = new WeakMap<Knowledge, Vocabulary>();

/** The vocabulary of a knowledge; built once for each. */
export function vocabularyOf(knowledge: Knowledge): Vocabulary {
  const known = built.get(knowledge);
  if (known) return known;
  const vocabulary = build(knowledge);
  built.set(knowledge, vocabulary);
  return vocabulary;
}

/** "legevakttilskudd" as two words, where the first is a name and the last is known too. */
function parts(word: string, { names, isKnown }: Vocabulary): readonly string[] | undefined {
  for (let at = word.length - SHORTEST_PART; at >= SHORTEST_PART; at -= 1) {
    const last = meaningOf(word.slice(at));
    if (last === undefined || !(isKnown(last) || isLight(last))) continue;
    for (const head of [word.slice(0, at), word.slice(0, at).replace(/[se]$/, '')]) {
      const first = meaningOf(head);
      if (first !== undefined && names.get(first)?.some(({ meanings }) => meanings.length === 1)) return [first, last];
    }
  }
  return undefined;
}

/** What a folded word means to the knowledge: none for an empty word, two for a compound, a slip mended. */
export function understand(word: string, vocabulary: Vocabulary): readonly string[] {
  const meaning = meaningOf(word);
  if (meaning === undefined) return [];
  if (vocabulary.isKnown(meaning)) return [meaning];
  const compound = parts(word, vocabulary);
  if (compound) return compound;
  const [mended, other] = vocabulary.slips.mend(word);
  return [(mended && !other ? meaningOf(mended.word) : undefined) ?? meaning];
}
