import type { Knowledge } from '../knowledge/find.ts';
import { oncePer } from '../knowledge/once.ts';
import type { Ask } from './asking.ts';
import { type Covering, coverageBy } from './coverage.ts';
import { type Gathered, gather } from './gather.ts';
import { NOTHING_LEARNT, type Speaking, speakingBy } from './learnt.ts';
import { type Letters, lettersBy } from './letters.ts';
import { type Lexicon, lexiconOf, type Weighed } from './lexicon.ts';
import { type Likelihood, likelihoodBy } from './likelihood.ts';
import { type Likeness, likenessBy } from './likeness.ts';
import { numberedTexts } from './numbered.ts';
import { rarityOf } from './rarity.ts';
import { sparseBy } from './sparse.ts';
import type { Thing } from './thing.ts';
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
  /** The same by letters. */
  readonly letters: Letters;
  /** What was learnt of which things are asked for so. */
  readonly speaking: Speaking;
  /** What the phrases of a thing and its definition ask for. */
  readonly asks: readonly ReadonlySet<Ask>[];
}

function openIndex(knowledge: Knowledge, gathered: Gathered): QuestionIndex {
  const { meanings, phrases, said, likely } = gathered;
  // What follows from questions that people put is among the numbers already.
  const things = thingsOf(knowledge, []);
  const vocabulary = gathered.vocabulary.map((numbers) => {
    const held = new Set<string>();
    for (const number of numbers) held.add(meanings[number] ?? '');
    return held;
  });
  const numbered = numberedTexts(meanings);
  return {
    things,
    knows: (meaning) => numbered.numberOf(meaning) !== undefined,
    coverage: coverageBy(vocabulary, new Set(gathered.anchors)),
    likeness: likenessBy(phrases, sparseBy(said.lists, numberedTexts(said.keys)), things.length),
    likelihood: likelihoodBy(likely, numberedTexts(likely.keys)),
    letters: lettersBy(gathered.letters),
    speaking: speakingBy(
      gathered.learnt,
      things.map(({ id }) => id),
    ),
    lexicon: lexiconOf(gathered.naming, gathered.known),
    rarity: rarityOf(gathered.held, numbered, things.length),
    vocabulary,
    without: gathered.without,
    asks: gathered.asks.map((asks) => new Set(asks)),
  };
}

/**
 * The index of all that can be asked for; made from what the build gathered where it did. Learning takes longer than whoever asks can
 * wait: of knowledge that was edited since, what was learnt before goes on to serve.
 */
export const questionIndex = oncePer((knowledge: Knowledge): QuestionIndex => {
  const built = knowledge.findGathered() as Gathered | undefined;
  return openIndex(
    knowledge,
    built?.version === knowledge.version ? built : gather(knowledge, () => built?.learnt ?? NOTHING_LEARNT),
  );
});
