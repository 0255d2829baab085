import type { Knowledge } from '../knowledge/find.ts';
import { oncePer } from '../knowledge/once.ts';
import { EXPRESSION_WORDS } from '../language/expressions.ts';
import { meaningOf } from '../language/meaning.ts';
import { LIST_WITHOUT, WITHOUT } from '../language/polarity.ts';
import type { Ask } from './asking.ts';
import { type Covering, coverageBy } from './coverage.ts';
import { type Gathered, gather } from './gather.ts';
import { type Letters, lettersOf } from './letters.ts';
import { type Lexicon, lexiconOf, type Weighed } from './lexicon.ts';
import { type Likelihood, likelihoodOf } from './likelihood.ts';
import { type Indexed, type Likeness, likenessBy } from './likeness.ts';
import { sparseOf } from './sparse.ts';
import { countOf, type Thing } from './thing.ts';
import { thingsOf } from './things.ts';

export interface QuestionIndex {
  readonly things: readonly Thing[];
  readonly lexicon: Lexicon;
  /** How like a text of such meanings the phrases of things are, things that share none of them left out. */
  readonly likeness: (meanings: Weighed, norm: number) => readonly Likeness[];
  /** Whether any thing holds a meaning. */
  readonly knows: (meaning: string) => boolean;
  /** How much a meaning tells one thing from another, 0 to 1. */
  readonly rarity: (meaning: string) => number;
  /** All meanings of a thing: of its phrases, names, texts and its scheme's names. */
  readonly vocabulary: readonly ReadonlySet<string>[];
  /** Of a series: whether it counts those without a GP. */
  readonly without: readonly boolean[];
  /** How much of what a text says things hold in their words. */
  readonly coverage: Covering;
  /** How likely things are asked for in such meanings. */
  readonly likelihood: Likelihood<string>;
  /** The same by letters; made when the first question is asked. */
  readonly letters: () => Letters;
  /** What the phrases of a thing and its definition ask for. */
  readonly asks: readonly ReadonlySet<Ask>[];
}

/** What is asked is a part of what a question says: as much as a word that tells some things from others. */
const ASKED = 0.25;
const ASK = '?';

export const askMeaning = (ask: Ask): string => `${ASK}${ask}`;

export const isAsk = (meaning: string): boolean => meaning.startsWith(ASK);

/** The vector of a text: its meanings by how much they tell, and what it asks for. */
export function vectorOf(
  meanings: Iterable<readonly [meaning: string, weight: number]>,
  asks: readonly Ask[],
  rarity: (meaning: string) => number,
): Map<string, number> {
  const vector = new Map<string, number>();
  for (const [meaning, weight] of meanings) vector.set(meaning, weight * rarity(meaning));
  const [first] = asks;
  if (first !== undefined) vector.set(askMeaning(first), ASKED);
  return vector;
}

export const normOf = (meanings: Weighed): number =>
  Math.sqrt([...meanings.values()].reduce((sum, weight) => sum + weight * weight, 0));

/** A word of a name that says less than this is no anchor: new, national, plan. */
const ANCHOR = 0.15;

function rarityIn({ things, meanings }: Gathered): (meaning: string) => number {
  const held = new Map<string, number>();
  for (const { phrases } of things)
    for (const number of new Set(phrases.flatMap(({ of }) => of.filter((_, at) => at % 2 === 0)))) {
      const meaning = meanings[number] ?? '';
      held.set(meaning, (held.get(meaning) ?? 0) + 1);
    }
  const most = Math.log(1 + things.length);
  return (meaning) => Math.log(1 + things.length / (held.get(meaning) ?? 1)) / most;
}

/** A phrase, and what it counts for among those of its thing. */
type Row = Indexed & { readonly count: number };

/** Every phrase, and its vector: these are only needed while the index is made, and nothing that stays may mention them. */
function phrasesIn({ things, meanings }: Gathered, rarity: (meaning: string) => number) {
  const phrases: Row[] = [];
  const vectors: Weighed[] = [];
  for (const [thing, { phrases: own }] of things.entries())
    for (const { of, asks, isName = false, isPut } of own) {
      const said: [string, number][] = [];
      for (let at = 0; at < of.length; at += 2) said.push([meanings[of[at] ?? 0] ?? '', of[at + 1] ?? 0]);
      const vector = vectorOf(said, asks, rarity);
      vectors.push(vector);
      phrases.push({ thing, isName, norm: normOf(vector), count: countOf({ isPut }) });
    }
  return { phrases, vectors };
}

const vocabularyIn = ({ things, meanings }: Gathered) =>
  things.map(({ vocabulary }) => new Set(vocabulary.map((number) => meanings[number] ?? '')));

function makeIndex(knowledge: Knowledge, gathered: Gathered): QuestionIndex {
  const rarity = rarityIn(gathered);
  const { phrases, vectors } = phrasesIn(gathered, rarity);
  const things = thingsOf(knowledge);
  const counts = things.map(() => new Map<string, number>());
  for (const [row, { thing, norm, count }] of phrases.entries())
    for (const [meaning, weight] of vectors[row] ?? [])
      counts[thing]?.set(meaning, (counts[thing]?.get(meaning) ?? 0) + (count * weight) / (norm || 1));
  let letters: Letters | undefined;
  // Meanings that say which matter a question is of: those in the names of schemes and topics, and of figures.
  const anchors = new Set<string>([WITHOUT, LIST_WITHOUT, ...EXPRESSION_WORDS].map(meaningOf));
  for (const [row, { thing, isName }] of phrases.entries()) {
    const kind = things[thing]?.kind;
    if (isName && (kind === 'scheme' || kind === 'topic'))
      for (const [meaning, weight] of vectors[row] ?? []) if (weight >= ANCHOR) anchors.add(meaning);
  }
  const vocabulary = vocabularyIn(gathered);
  const known = new Set(gathered.meanings);
  return {
    things,
    knows: (meaning) => known.has(meaning),
    coverage: coverageBy(vocabulary, anchors),
    likeness: likenessBy(phrases, sparseOf(vectors), things.length),
    likelihood: likelihoodOf(counts),
    letters: () => {
      letters ??= lettersOf(things);
      return letters;
    },
    lexicon: lexiconOf(gathered.naming, gathered.known),
    rarity,
    vocabulary,
    without: gathered.things.map(({ isWithout = false }) => isWithout),
    asks: gathered.things.map(({ asks }) => new Set(asks)),
  };
}

/** The index of all that can be asked for; made from what the build gathered where it did. */
export const questionIndex = oncePer((knowledge: Knowledge): QuestionIndex => {
  const built = knowledge.findGathered() as Gathered | undefined;
  return makeIndex(knowledge, built?.version === knowledge.version ? built : gather(knowledge));
});
