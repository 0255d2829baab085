import type { Knowledge } from '../knowledge/find.ts';
import { inAllLanguages } from '../knowledge/names.ts';
import { polarityOf, withWithout } from '../language/polarity.ts';
import { type Ask, asksIn } from './asking.ts';
import { amountMeaning, type Lexicon, lexiconOf, type Weighed } from './lexicon.ts';
import type { Phrase, Thing } from './thing.ts';
import { thingsOf } from './things.ts';

/** One phrase of a thing, as vectors are compared. */
export interface Indexed {
  readonly thing: number;
  readonly phrase: Phrase;
  readonly meanings: Weighed;
  readonly norm: number;
  readonly asks: readonly Ask[];
}

export interface QuestionIndex {
  readonly things: readonly Thing[];
  readonly phrases: readonly Indexed[];
  readonly lexicon: Lexicon;
  /** Phrases that hold a meaning. */
  readonly holding: ReadonlyMap<string, readonly number[]>;
  /** How much a meaning tells one thing from another, 0 to 1. */
  readonly rarity: (meaning: string) => number;
  /** All meanings of a thing: of its phrases, names, texts and its scheme's names. */
  readonly vocabulary: readonly ReadonlySet<string>[];
  /** Of a series: whether it counts those without a GP. */
  readonly without: readonly boolean[];
  /** What the phrases of a thing and its definition ask for. */
  readonly asks: readonly ReadonlySet<Ask>[];
}

const weighed = (meanings: Weighed, rarity: (meaning: string) => number): Map<string, number> =>
  new Map([...meanings].map(([meaning, weight]) => [meaning, weight * rarity(meaning)]));

/** What is asked is a part of what a question says: as much as a word that tells some things from others. */
const ASKED = 0.25;
const ASK = '?';

export const isAsk = (meaning: string): boolean => meaning.startsWith(ASK);

/** The vector of a text: its meanings by how much they tell, and what it asks for. */
export function vectorOf(
  meanings: Weighed,
  asks: readonly Ask[],
  rarity: (meaning: string) => number,
): Map<string, number> {
  const vector = weighed(meanings, rarity);
  const [first] = asks;
  if (first !== undefined) vector.set(`${ASK}${first}`, ASKED);
  return vector;
}

export const normOf = (meanings: Weighed): number =>
  Math.sqrt([...meanings.values()].reduce((sum, weight) => sum + weight * weight, 0));

function makeIndex(knowledge: Knowledge): QuestionIndex {
  const things = thingsOf(knowledge);
  const lexicon = lexiconOf(
    things.flatMap(({ kind, label, phrases }) =>
      kind === 'series' || kind === 'scheme' || kind === 'topic'
        ? [...inAllLanguages(label), ...phrases.flatMap(({ text, isName }) => (isName ? [text] : []))]
        : [],
    ),
    things.flatMap(({ texts }) => texts),
  );
  const namesOf = new Map<string, Set<string>>();
  for (const { kind, scheme, phrases } of things)
    if (kind === 'scheme')
      namesOf.set(
        scheme,
        new Set(phrases.flatMap(({ text, isName }) => (isName ? [...lexicon.read(text).meanings.keys()] : []))),
      );
  const read = things.map(({ phrases, texts, scheme, amounts = [] }) => ({
    amounts: amounts.map(amountMeaning),
    phrases: phrases.map((phrase) => ({ phrase, meanings: lexicon.read(phrase.text).meanings })),
    texts: texts.flatMap((text) => [...lexicon.read(text).meanings.keys()]),
    scheme,
  }));
  const vocabulary = read.map(
    ({ phrases, texts, scheme, amounts }) =>
      new Set([
        ...amounts,
        ...phrases.flatMap(({ meanings }) => [...meanings.keys()]),
        ...texts,
        ...(namesOf.get(scheme) ?? []),
      ]),
  );
  const held = new Map<string, number>();
  for (const { phrases } of read)
    for (const meaning of new Set(phrases.flatMap(({ meanings }) => [...meanings.keys()])))
      held.set(meaning, (held.get(meaning) ?? 0) + 1);
  const most = Math.log(1 + things.length);
  const rarity = (meaning: string): number => Math.log(1 + things.length / (held.get(meaning) ?? 1)) / most;
  const phrases = read.flatMap(({ phrases: own }, thing) =>
    own.map(({ phrase, meanings }): Indexed => {
      const asks = asksIn(phrase.text);
      const vector = vectorOf(meanings, phrase.isName ? [] : asks, rarity);
      return { thing, phrase, meanings: vector, norm: normOf(vector), asks };
    }),
  );
  read.forEach(({ amounts }, thing) => {
    for (const amount of new Set(amounts))
      phrases.push({
        thing,
        phrase: { text: amount, isName: true },
        meanings: new Map([[amount, 1]]),
        norm: 1,
        asks: [],
      });
  });
  const holding = new Map<string, number[]>();
  phrases.forEach(({ meanings }, at) => {
    for (const meaning of meanings.keys()) {
      const list = holding.get(meaning);
      if (list) list.push(at);
      else holding.set(meaning, [at]);
    }
  });
  const asks = things.map(({ asks: own }) => new Set<Ask>(own));
  for (const { thing, asks: said } of phrases) {
    const [ask] = said;
    if (ask !== undefined && (things[thing]?.kind !== 'series' || ASKED_OF_SERIES.has(ask))) asks[thing]?.add(ask);
  }
  const without = things.map(({ label }) => polarityOf(withWithout(label.nb.toLowerCase())) === 'without');
  return { things, phrases, lexicon, holding, rarity, vocabulary, without, asks };
}

/** What a phrase may add to what a series can be asked for: never who, when, where or why. */
const ASKED_OF_SERIES: ReadonlySet<Ask> = new Set(['may', 'how', 'which', 'define', 'share', 'difference']);

const made = new WeakMap<Knowledge, QuestionIndex>();

/** The index of all that can be asked for; made once for each knowledge. */
export function questionIndex(knowledge: Knowledge): QuestionIndex {
  const known = made.get(knowledge);
  if (known) return known;
  const index = makeIndex(knowledge);
  made.set(knowledge, index);
  return index;
}
