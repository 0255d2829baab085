import type { Knowledge } from '../knowledge/find.ts';
import { oncePer } from '../knowledge/once.ts';
import type { Ask } from './asking.ts';
import { casesBy, type HearCase } from './cases.ts';
import { type Covering, coverageBy } from './coverage.ts';
import { type Gathered, gather } from './gather.ts';
import { NOTHING_LEARNT, type Speaking, speakingBy } from './learnt.ts';
import { type Letters, lettersBy } from './letters.ts';
import { type Lexicon, lexiconOf, type Weighed } from './lexicon.ts';
import { type Likelihood, likelihoodBy } from './likelihood.ts';
import { type Likeness, likenessBy } from './likeness.ts';
import { heldBy, numberedTexts } from './numbered.ts';
import { rarityOf } from './rarity.ts';
import { type Held, type Numbers, sparseBy } from './sparse.ts';
import type { Thing } from './thing.ts';
import { thingsOf } from './things.ts';
import { holdingBy } from './vocabulary.ts';

export interface QuestionIndex {
  readonly things: readonly Thing[];
  readonly lexicon: Lexicon;
  /** A text's meanings by their numbers, without those that nobody asks for anything with. */
  readonly held: (meanings: Weighed) => Held;
  /** How like a text of such meanings the phrases of things are. */
  readonly likeness: (held: Held, norm: number) => Likeness;
  /** Whether any thing holds a meaning. */
  readonly knows: (meaning: string) => boolean;
  /** How much a meaning tells one thing from another, 0 to 1. */
  readonly rarity: (meaning: string) => number;
  /** Numbers of the things that hold a meaning in any of their words: phrases, names, texts, their scheme's names. */
  readonly holding: (meaning: string) => Numbers;
  /** Of a series: whether it counts those without a GP. */
  readonly without: readonly boolean[];
  /** How much of what a text says things hold in their words. */
  readonly coverage: Covering;
  /** How likely things are asked for in such meanings. */
  readonly likelihood: Likelihood;
  /** The same by letters. */
  readonly letters: Letters;
  /** What was learnt of which things are asked for so. */
  readonly speaking: Speaking;
  /** What was learnt of a text as somebody's case. */
  readonly hearCase: HearCase;
  /** By number of the thing: the logarithm of how many ways to ask for it are known. */
  readonly often: Float64Array;
  /** What the phrases of a thing and its definition ask for. */
  readonly asks: readonly ReadonlySet<Ask>[];
}

function oftenIn({ owners }: Gathered['phrases'], count: number): Float64Array {
  const phrases = new Float64Array(count);
  for (const thing of owners) phrases[thing] = (phrases[thing] as number) + 1;
  return phrases.map(Math.log1p);
}

function openIndex(knowledge: Knowledge, gathered: Gathered): QuestionIndex {
  const things = thingsOf(knowledge);
  const keys = numberedTexts(gathered.keys);
  const meaningOf = (meaning: string): number | undefined => {
    const number = keys.numberOf(meaning);
    return number !== undefined && number < gathered.meanings ? number : undefined;
  };
  const holdingNumber = holdingBy(gathered.vocabulary);
  const holding = (meaning: string): Numbers => holdingNumber(meaningOf(meaning));
  return {
    things,
    held: (meanings) => heldBy(meanings, keys),
    knows: (meaning) => meaningOf(meaning) !== undefined,
    holding,
    coverage: coverageBy(holding, new Set(gathered.anchors), things.length),
    likeness: likenessBy(gathered.phrases, sparseBy(gathered.said), things.length),
    likelihood: likelihoodBy(gathered.likely),
    letters: lettersBy(gathered.letters),
    speaking: speakingBy(
      gathered.learnt,
      things.map(({ id }) => id),
    ),
    hearCase: casesBy(gathered.cases, knowledge.tables),
    lexicon: lexiconOf(gathered.naming, gathered.known),
    rarity: rarityOf(gathered.held, keys, things.length),
    without: gathered.without,
    often: oftenIn(gathered.phrases, things.length),
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
    built?.version === knowledge.version ? built : gather(knowledge, (_, of) => built?.[of] ?? NOTHING_LEARNT),
  );
});
