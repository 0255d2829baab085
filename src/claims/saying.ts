import type { Localized, Rule } from '../knowledge/knowledge.ts';
import { inAllLanguages } from '../knowledge/names.ts';
import { amountsIn } from '../language/amounts.ts';
import { LOCALES } from '../language/locale.ts';
import { blanked } from '../language/spans.ts';
import { normOf, vectorOf } from '../reader/vector.ts';
import type { Known } from './known.ts';
import { type Leaning, leaningOf, withoutLeaning } from './leaning.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';
import { type Told, type ToldWhole, toldBy } from './told.ts';

/** One sentence of a rule or a statement, as it stands in the knowledge. */
export interface Spoken {
  readonly text: string;
  /** Wrong: people who say so say the opposite of what it states. */
  readonly is: 'right' | 'wrong';
  /** In the words of a curator, and not in those of people. */
  readonly isOwn: boolean;
}

/** What is read in it. */
interface Heard {
  readonly meanings: ReadonlyMap<string, number>;
  /** Words that are the whole name of a scheme: without them a sentence is of something else. */
  readonly anchors: readonly string[];
  readonly told: Told;
}

/** The same, as claims are held against it. */
export interface Saying extends Spoken, Heard {
  readonly leaning: Leaning;
  readonly quantities: readonly Quantity[];
}

const firstSentence = (text: string): string => text.split(/(?<=[^\d][.!?])\s/u, 1)[0] ?? text;

/** What a rule or a statement says in its own words, and what people say of it rightly and wrongly. */
export function spokenIn(texts: readonly (Localized | undefined)[], claims: Rule['claims']): readonly Spoken[] {
  const sentences = texts.flatMap((text) => (text ? inAllLanguages(text).map(firstSentence) : []));
  const said = [...new Set(sentences)].map((text) => ({ text, is: 'right' as const, isOwn: true }));
  const claimed = (['right', 'wrong'] as const).flatMap((is) =>
    LOCALES.flatMap((locale) => claims?.[is]?.[locale] ?? []).map((text) => ({ text, is, isOwn: false })),
  );
  return [...said, ...claimed];
}

const isWholeScheme = ({ meanings, series }: { readonly meanings: ReadonlySet<string>; readonly series?: string }) =>
  meanings.size === 1 && series === undefined;

/** Reads a sentence: a fifth of a millisecond. */
export function hear({ text }: Spoken, known: Known): Heard & { readonly norm: number; readonly told: ToldWhole } {
  const { index, wholeIn, named } = known;
  const meanings = vectorOf(withoutLeaning(wholeIn(blanked(text, amountsIn(text)))), [], index.rarity);
  return {
    meanings,
    norm: normOf(meanings),
    anchors: [...meanings.keys()].filter((meaning) => named.get(meaning)?.some(isWholeScheme)),
    told: toldBy({ text, leaning: leaningOf(text), quantities: quantitiesIn(text) }, known),
  };
}

/** More digits say nothing more of a weight, and are as many signs again. */
const DIGITS = 6;
const inShort = (weighed: ReadonlyMap<string, number>): readonly (readonly [string, number])[] =>
  [...weighed].map(([meaning, weight]) => [meaning, Number(weight.toPrecision(DIGITS))]);

/** What a sentence tells as plain data. */
export const toldAsData = ({ vector: _vector, words, denied, ...rest }: ToldWhole) => ({
  ...rest,
  words: inShort(words),
  denied: [...denied],
});
export const toldFromData = ({ words, denied, ...rest }: ReturnType<typeof toldAsData>): Told => ({
  ...rest,
  words: new Map(words),
  denied: new Set(denied),
});

/** What is read in a sentence as plain data. */
export const heardAsData = ({ meanings, anchors, told }: ReturnType<typeof hear>) => ({
  meanings: inShort(meanings),
  anchors,
  told: toldAsData(told),
});
type HeardData = ReturnType<typeof heardAsData>;

const fromData = ({ meanings, anchors, told }: HeardData): Heard => ({
  meanings: new Map(meanings),
  anchors,
  told: toldFromData(told),
});

/** A sentence of which is read what was read in it when it is first looked at: of most never. A class, since getters of their own would take each a kilobyte. */
class HeardLater implements Saying {
  readonly text: string;
  readonly is: Spoken['is'];
  readonly isOwn: boolean;
  readonly #heard: () => unknown;
  #known: Heard | undefined;

  constructor({ text, is, isOwn }: Spoken, heard: () => unknown) {
    this.text = text;
    this.is = is;
    this.isOwn = isOwn;
    this.#heard = heard;
  }

  get #read(): Heard {
    this.#known ??= fromData(this.#heard() as HeardData);
    return this.#known;
  }

  get meanings(): Heard['meanings'] {
    return this.#read.meanings;
  }

  get anchors(): Heard['anchors'] {
    return this.#read.anchors;
  }

  get told(): Told {
    return this.#read.told;
  }

  get leaning(): Leaning {
    return this.#read.told.leaning;
  }

  get quantities(): readonly Quantity[] {
    return this.#read.told.quantities;
  }
}

export const sayingOf = (spoken: Spoken, heard: () => unknown): Saying => new HeardLater(spoken, heard);
