import { inAllLanguages } from '../knowledge/names.ts';
import { EXPRESSION_WORDS } from '../language/expressions.ts';
import { FIELD_WORDS, meaningOf } from '../language/meaning.ts';
import { polarityOf, withWithout } from '../language/polarity.ts';
import { type Ask, asksIn } from './asking.ts';
import { amountMeaning, lexiconOf, wordsOfLexicon } from './lexicon.ts';
import type { Phrase, PhrasedThing, Thing } from './thing.ts';

/** All that can be asked for and how it is asked for, read: each meaning by its number. */
export interface ThingsRead {
  readonly naming: readonly string[];
  readonly known: readonly string[];
  readonly meanings: readonly string[];
  readonly things: readonly ThingRead[];
}

interface ThingRead {
  readonly phrases: readonly {
    /** Without for a sum of money, which is no text of anybody's. */
    readonly text?: string;
    /** Numbers of meanings with their weights. */
    readonly of: ReadonlyMap<number, number>;
    readonly asks: readonly Ask[];
    readonly isName?: true;
    readonly isPut?: true;
  }[];
  /** Numbers of all meanings that it holds in any of its words. */
  readonly vocabulary: readonly number[];
  readonly asks: readonly Ask[];
  /** Of a series: it counts those without a GP. */
  readonly isWithout: boolean;
}

/** What a phrase may add to what a series can be asked for: never who, when, where or why. */
const ASKED_OF_SERIES: ReadonlySet<Ask> = new Set(['may', 'how', 'which', 'define', 'share', 'difference']);

const PRECISION = 1000;
const rounded = (weight: number): number => Math.round(weight * PRECISION) / PRECISION;

const isNaming = ({ kind }: Thing): boolean => kind === 'series' || kind === 'scheme' || kind === 'topic';

const numbersOf = ({ of }: ThingRead['phrases'][number]): readonly number[] => [...of.keys()];

/** A question is put whole and in short, so that more than two phrases are more than one question. */
const MANY = 3;
function heldByMany(phrases: readonly (readonly number[])[]): readonly number[] {
  const times = new Map<number, number>();
  for (const number of phrases.flat()) times.set(number, (times.get(number) ?? 0) + 1);
  return [...times].flatMap(([number, many]) => (many >= MANY ? [number] : []));
}

/** Reads all that people ask for and how they ask for it. */
export function readThings(things: readonly PhrasedThing[]): ThingsRead {
  const { naming, known } = wordsOfLexicon(
    things
      .filter(isNaming)
      .flatMap(({ label, phrases }) => [
        ...inAllLanguages(label),
        ...phrases.flatMap(({ text, isName }) => (isName ? [text] : [])),
      ]),
    things.flatMap(({ texts }) => texts),
  );
  const lexicon = lexiconOf(naming, known);
  const numbers = new Map<string, number>();
  const numberOf = (meaning: string): number => {
    const number = numbers.get(meaning) ?? numbers.size;
    numbers.set(meaning, number);
    return number;
  };
  const meaningsIn = (text: string): readonly number[] => [...lexicon.read(text).meanings.keys()].map(numberOf);
  const namesOf = new Map(
    things.flatMap(({ kind, scheme, phrases }) =>
      kind === 'scheme' ? [[scheme, phrases.flatMap(({ text, isName }) => (isName ? meaningsIn(text) : []))]] : [],
    ),
  );
  const ofField = new Set([...FIELD_WORDS, ...EXPRESSION_WORDS].map((word) => numberOf(meaningOf(word))));
  const read = things.map((thing): ThingRead => {
    const { kind, label, phrases, texts, scheme, amounts = [] } = thing;
    const readPhrase = ({ text, isName, isPut }: Phrase) => ({
      text,
      of: new Map([...lexicon.read(text).meanings].map(([meaning, weight]) => [numberOf(meaning), rounded(weight)])),
      asks: isName ? [] : asksIn(text),
      ...(isName && { isName }),
      ...(isPut && { isPut }),
    });
    const own = phrases.filter(({ isPut }) => !isPut).map(readPhrase);
    const put = phrases.filter(({ isPut }) => isPut).map(readPhrase);
    const all = [...own, ...put];
    const sums = [...new Set(amounts)].map((amount) => numberOf(amountMeaning(amount)));
    const asks = new Set<Ask>(thing.asks);
    // What somebody put may ask for two things at once; what a curator wrote asks for what the thing says.
    for (const {
      asks: [ask],
    } of own)
      if (ask !== undefined && (kind !== 'series' || ASKED_OF_SERIES.has(ask))) asks.add(ask);
    const isWithout = polarityOf(withWithout(label.nb.toLowerCase())) === 'without';
    return {
      phrases: [...all, ...sums.map((sum) => ({ of: new Map([[sum, 1]]), asks: [], isName: true as const }))],
      vocabulary: [
        ...new Set([
          ...sums,
          ...own.flatMap(numbersOf),
          // A town that somebody names in their story is no word of the thing; what several call it in words of the field is.
          ...heldByMany(put.map(numbersOf)).filter((number) => ofField.has(number)),
          ...texts.flatMap(meaningsIn),
          ...(namesOf.get(scheme) ?? []),
        ]),
      ],
      asks: [...asks],
      isWithout,
    };
  });
  return { naming: [...naming], known: [...known], meanings: [...numbers.keys()], things: read };
}
