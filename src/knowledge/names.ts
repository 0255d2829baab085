import { keyOf } from '../language/fold.ts';
import { nameIndex } from '../language/name-index.ts';
import { nearIndex, searchNear } from '../language/nearest.ts';
import type { Knowledge } from './find.ts';
import type { Localized, Release, Scheme, Series, Topic } from './knowledge.ts';
import { oncePer } from './once.ts';

/** How a name was recognised, from the surest down. */
type How = 'exact' | 'prefix' | 'words' | 'near';

interface Ranked<Item> {
  readonly item: Item;
  readonly how: How;
  /** 0 to 1. */
  readonly score: number;
}

interface Named<Item> {
  readonly item: Item;
  readonly key: string;
  readonly words: readonly string[];
}

export interface Names<Item> {
  /** What goes by a name like this one, best first. */
  readonly rank: (text: string) => readonly Ranked<Item>[];
  /** The one that goes by just this name; none where several do. */
  readonly called: (text: string) => Item | undefined;
  /** The one that is meant, or undefined where that is not sure: then the ranked ones are suggestions, not answers. */
  readonly pick: (text: string) => Ranked<Item> | undefined;
  readonly all: readonly Item[];
}

/** The best must reach this score, and lead the next by this much, to be taken for what was meant. */
const SURE = 0.72;
const MARGIN = 0.08;
/** A beginning shorter than this says too little. */
const SHORTEST = 3;
/** Names looked at for one text, as many as a menu holds many times over; the index holds the likeliest first. */
const MOST = 400;

/** A longer word is alike as a whole, also where two letters changed places. */
const LONGEST_TURNED = 6;
/** What was found by such a word is offered, and never taken for what was meant. */
const TURNED = 0.6;

/** A short word with each two neighbouring letters changed about: `lis` of `lsi`, which have nothing else alike. */
function turned(word: string): readonly string[] {
  if (word.length < SHORTEST || word.length > LONGEST_TURNED || word.includes(' ')) return [];
  return Array.from({ length: word.length - 1 }, (_, at) =>
    [word.slice(0, at), word[at + 1], word[at], word.slice(at + 2)].join(''),
  );
}

/** Length only parts those found in the same way: a beginning that is most of a name before one that is little of it. */
const weight = (least: number, most: number, typed: string, key: string): number =>
  least + (most - least) * Math.min(typed.length / Math.max(key.length, 1), 1);

function rankOne<Item>(
  { item, key, words }: Named<Item>,
  typed: string,
  given: readonly string[],
): Ranked<Item> | undefined {
  if (key === typed) return { item, how: 'exact', score: 1 };
  if (key.startsWith(typed)) return { item, how: 'prefix', score: weight(0.8, 0.98, typed, key) };
  if (given.every((word) => words.some((other) => other.startsWith(word))))
    return { item, how: 'words', score: weight(0.6, 0.9, typed, key) };
  return undefined;
}

/** Each item once, under its best name; best first, in the knowledge's order where two are as good. */
function best<Item>(found: readonly Ranked<Item>[]): readonly Ranked<Item>[] {
  const top = new Map<Item, Ranked<Item>>();
  for (const one of found) if (one.score > (top.get(one.item)?.score ?? 0)) top.set(one.item, one);
  return [...top.values()].sort((one, other) => other.score - one.score);
}

/** @returns the best of those that no exact name is among, where it is good enough and clear of the next. */
function sure<Item>(typed: string, [first, second]: readonly Ranked<Item>[]): Ranked<Item> | undefined {
  if (!first || typed.length < SHORTEST || first.score < SURE) return undefined;
  return first.score - (second?.score ?? 0) >= MARGIN ? first : undefined;
}

/** Makes items findable by their names; `namesOf` gives all names of an item, in any language and spelling. */
function namesFor<Item>(items: readonly Item[], namesOf: (item: Item) => readonly string[]): Names<Item> {
  const named: readonly Named<Item>[] = items.flatMap((item) =>
    [...new Set(namesOf(item).map(keyOf))].map((key) => ({ item, key, words: key.split(' ') })),
  );
  const index = nameIndex(named);
  const rank = (text: string): readonly Ranked<Item>[] => {
    const typed = keyOf(text);
    if (!typed) return [];
    const given = typed.split(' ');
    const found = index.begun(typed, given, MOST).flatMap((one) => rankOne(one, typed, given) ?? []);
    if (found.length > 0) return best(found);
    const near = nearIndex(index.alike(given, MOST), ({ key }) => key);
    const alike = searchNear(near, typed);
    if (alike.length > 0) return best(alike.map(({ item: { item }, score }) => ({ item, how: 'near', score })));
    const meant = turned(typed).flatMap((one) =>
      index.begun(one, [one], MOST).filter(({ key }) => key.startsWith(one)),
    );
    return best(meant.map(({ item }) => ({ item, how: 'near', score: TURNED })));
  };
  const goingBy = (typed: string): readonly Item[] =>
    typed === '' ? [] : [...new Set(index.called(typed).map(({ item }) => item))];
  const pick = (text: string): Ranked<Item> | undefined => {
    const typed = keyOf(text);
    // Most that is looked for is an id, which needs no more.
    const [exact, ...others] = goingBy(typed);
    if (exact) return others.length === 0 ? { item: exact, how: 'exact', score: 1 } : undefined;
    return sure(typed, rank(text));
  };
  const called = (text: string): Item | undefined => {
    const [exact, ...others] = goingBy(keyOf(text));
    return others.length === 0 ? exact : undefined;
  };
  return { rank, called, pick, all: items };
}

/** A text in all its languages. */
export const inAllLanguages = ({ nb, nn, en }: Localized): readonly string[] => (nn ? [nb, nn, en] : [nb, en]);

export interface NamesIn {
  readonly schemes: Names<Scheme>;
  readonly series: Names<Series>;
  readonly topics: Names<Topic>;
  readonly releases: Names<Release>;
}

/** The names of all subjects of the knowledge. */
export const namesIn = oncePer(
  (knowledge: Knowledge): NamesIn => ({
    schemes: namesFor(knowledge.schemes, ({ id, name, aliases }) => [id, ...inAllLanguages(name), ...aliases]),
    series: namesFor(knowledge.series, ({ id, label, aliases }) => [id, ...inAllLanguages(label), ...aliases]),
    topics: namesFor(knowledge.topics, ({ id, topic, aliases }) => [id, ...inAllLanguages(topic), ...aliases]),
    releases: namesFor(knowledge.releases, ({ id, title }) => [id, title]),
  }),
);
