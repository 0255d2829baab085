import type { Knowledge } from '../knowledge/find.ts';
import { EXPRESSION_WORDS } from '../language/expressions.ts';
import { meaningOf } from '../language/meaning.ts';
import { LIST_WITHOUT, WITHOUT } from '../language/polarity.ts';
import { type Ask, asksIn } from './asking.ts';
import { caseExamples } from './cases.ts';
import { featuresOf } from './features.ts';
import type { Example } from './learn.ts';
import { heldInMemory, type Learnt } from './learnt.ts';
import { type LettersLikely, lettersOf } from './letters.ts';
import { lexiconOf } from './lexicon.ts';
import { type Likely, likelyOf } from './likelihood.ts';
import type { Phrases } from './likeness.ts';
import { heldBy, keysOf, type Numbered, numberedTexts } from './numbered.ts';
import { rarityOf } from './rarity.ts';
import { readThings, type ThingsRead } from './read-things.ts';
import { type ListsApart, listsApartOf, numbersBelow } from './sparse.ts';
import { countOf, type Thing } from './thing.ts';
import { phrasedThingsOf } from './things.ts';
import { normOf, vectorOf } from './vector.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/**
 * What the knowledge alone decides of how questions are read, as texts and as numbers side by side: worked out when the knowledge is
 * built, since it takes seconds and many times the room, and only looked up when somebody asks.
 */
export interface Gathered {
  /** The version of the knowledge that it was worked out from. */
  readonly version: string;
  readonly naming: readonly string[];
  readonly known: readonly string[];
  /** All meanings, and after them what is asked; each has its place as its number. */
  readonly keys: readonly string[];
  /** How many of them are meanings. */
  readonly meanings: number;
  /** By number of the meaning: how many things are asked for with it. */
  readonly held: Uint32Array;
  readonly phrases: Phrases;
  /** In which phrases each key is. */
  readonly said: ListsApart;
  readonly likely: Likely;
  readonly letters: LettersLikely;
  readonly learnt: Learnt;
  /** What was learnt of cases that people tell: which table decides each, and what it tells. */
  readonly cases: Learnt;
  /** Meanings that say which matter a question is of: those in the names of schemes and topics. */
  readonly anchors: readonly string[];
  readonly vocabulary: Vocabulary;
  readonly asks: readonly (readonly Ask[])[];
  /** Of a series: whether it counts those without a GP. */
  readonly without: readonly boolean[];
}

/** A word of a name that says less than this is no anchor: new, national, plan. */
const ANCHOR = 0.15;

function askedWith({ things, meanings }: ThingsRead): Uint32Array {
  const held = new Uint32Array(meanings.length);
  for (const { phrases } of things)
    for (const number of new Set(phrases.flatMap(({ of }) => [...of.keys()])))
      held[number] = (held[number] as number) + 1;
  return held;
}

/** Every phrase with its vector, and what it counts for among those of its thing. */
function rowsIn({ things, meanings }: ThingsRead, rarity: (meaning: string) => number) {
  return things.flatMap(({ phrases }, thing) =>
    phrases.map(({ text, of, asks, isName = false, isPut }) => {
      const said = [...of].map(([number, weight]) => [meanings[number] ?? '', weight] as const);
      const vector = vectorOf(said, asks, rarity);
      return { thing, text, isName, isPut, vector, norm: normOf(vector), count: countOf({ isPut }) };
    }),
  );
}
type Row = ReturnType<typeof rowsIn>[number];

function likelyIn(rows: readonly Row[], things: readonly Thing[], keys: Numbered<string>): Likely {
  const counts = things.map(() => new Map<number, number>());
  for (const { thing, vector, norm, count } of rows) {
    const sums = counts[thing];
    for (const [key, weight] of heldBy(vector, keys))
      sums?.set(key, (sums.get(key) ?? 0) + (count * weight) / (norm || 1));
  }
  return likelyOf(counts, keys.size, listsApartOf);
}

function anchorsIn(rows: readonly Row[], things: readonly Thing[]): readonly string[] {
  const anchors = new Set<string>([WITHOUT, LIST_WITHOUT, ...EXPRESSION_WORDS].map(meaningOf));
  for (const { thing, isName, vector } of rows) {
    const kind = things[thing]?.kind;
    if (isName && (kind === 'scheme' || kind === 'topic'))
      for (const [meaning, weight] of vector) if (weight >= ANCHOR) anchors.add(meaning);
  }
  return [...anchors];
}

/** What a curator wrote counts for as an example beside what somebody put, which is as the next will put it. */
const WRITTEN = 0.6;

/** Each text that things are asked for with, once, with all the things that it asks for; of what nobody is asked for, none. */
function examplesIn(rows: readonly Row[], things: readonly Thing[]): readonly Example[] {
  const examples = new Map<string, { features: Example['features']; right: string[]; count: number }>();
  for (const { thing, text, vector, isPut } of rows) {
    const { id, kind } = things[thing] as Thing;
    if (kind === 'release' || text === undefined) continue;
    const known = examples.get(text);
    if (known) known.right.push(id);
    else examples.set(text, { features: featuresOf(text, vector), right: [id], count: isPut ? 1 : WRITTEN });
  }
  return [...examples.values()];
}

/**
 * Works out all that reading a question looks up.
 * @param learnFrom What is to be learnt from examples, or was before.
 */
export function gather(
  knowledge: Knowledge,
  learnFrom: (examples: readonly Example[], of: 'learnt' | 'cases') => Learnt,
): Gathered {
  const things = phrasedThingsOf(knowledge);
  const read = readThings(things);
  const held = askedWith(read);
  const rarity = rarityOf(held, numberedTexts(read.meanings), things.length);
  const rows = rowsIn(read, rarity);
  const lexicon = lexiconOf(read.naming, read.known);
  const featuresIn = (text: string) => featuresOf(text, vectorOf(lexicon.read(text).meanings, asksIn(text), rarity));
  // What is asked is a key of phrases, and no meaning of anything else.
  const keys = [...new Set([...read.meanings, ...keysOf(rows.map(({ vector }) => vector))])];
  const numbered = numberedTexts(keys);
  return {
    version: knowledge.version,
    naming: read.naming,
    known: read.known,
    keys,
    meanings: read.meanings.length,
    held,
    phrases: {
      owners: numbersBelow(things.length, rows.length).map((_, row) => rows[row]?.thing ?? 0),
      norms: Float32Array.from(rows, ({ norm }) => norm),
      names: Uint8Array.from(rows, ({ isName }) => Number(isName)),
    },
    said: listsApartOf(
      rows.map(({ vector }) => heldBy(vector, numbered)),
      numbered.size,
    ),
    likely: likelyIn(rows, things, numbered),
    letters: lettersOf(things),
    learnt: learnFrom(examplesIn(rows, things), 'learnt'),
    cases: heldInMemory(learnFrom(caseExamples(knowledge, featuresIn), 'cases')),
    anchors: anchorsIn(rows, things),
    vocabulary: vocabularyOf(
      read.things.map(({ vocabulary }) => vocabulary),
      read.meanings.length,
    ),
    asks: read.things.map(({ asks }) => asks),
    without: read.things.map(({ isWithout }) => isWithout),
  };
}
