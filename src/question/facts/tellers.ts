import { oncePer } from '../../knowledge/once.ts';
import type { Table, TableInput } from '../../knowledge/schema/table.ts';
import { LOCALES } from '../../language/locale.ts';
import type { ToldWord } from '../../language/told-words.ts';
import { isDenied } from './denied.ts';
import { matchesOf, type Phrase, type PhraseList, phraseList, readPhrase } from './phrase.ts';

/** A phrase of a table, with the input and, for choices, the value that it tells. */
export interface Teller {
  readonly input: TableInput;
  readonly value?: string;
  readonly phrase: Phrase;
  /** Phrases that must stand anywhere in the text, not denied: `ammer & babyen er {length}`. */
  readonly beside: readonly Phrase[];
  /** Phrases that must not stand anywhere in the text: `!på lista & på sykehjem`. */
  readonly without: readonly Phrase[];
}

type Written = Pick<Teller, 'phrase' | 'beside' | 'without' | 'value'>;

type Said = TableInput['said'];
type Words = NonNullable<Said>;

const BESIDE = ' & ';
const NOT = '!';

/** Before the value that a phrase tells in other words: `fast hjemmel => 13/..`. */
const TELLS = ' => ';

/** What a curator wrote: the phrase that tells comes last, after those that must stand somewhere beside it. */
function readWritten(written: string): Written {
  const [phrases = '', value] = written.split(TELLS);
  const parts = phrases.split(BESIDE);
  const others = parts.slice(0, -1);
  return {
    phrase: readPhrase(parts.at(-1) ?? ''),
    beside: others.filter((one) => !one.startsWith(NOT)).map(readPhrase),
    without: others.filter((one) => one.startsWith(NOT)).map((one) => readPhrase(one.slice(NOT.length))),
    ...(value !== undefined && { value }),
  };
}

const phrasesIn = (said: Said): readonly Written[] =>
  LOCALES.flatMap((locale) => said?.[locale] ?? []).map(readWritten);

/** Whether a text says one of the phrases that a curator wrote, with all that must stand beside it and nothing that must not. */
export function isSaidIn(said: Words, words: readonly ToldWord[]): boolean {
  const isIn = (one: Phrase): boolean => matchesOf(one, words).some((match) => !isDenied(match, words));
  return writtenIn(said).some(
    ({ phrase, beside, without }) => isIn(phrase) && beside.every(isIn) && !without.some(isIn),
  );
}
const writtenIn = oncePer((said: Words) => phrasesIn(said));

/** All phrases of a table, as they are written in it. */
export const tellersOf = oncePer((table: Table): PhraseList<Teller> => {
  const tellers = table.inputs.flatMap((input): Teller[] => [
    ...phrasesIn(input.said).map((written) => ({ input, ...written })),
    ...(input.kind === 'choice'
      ? input.choices.flatMap(({ value, said }) => phrasesIn(said).map((written) => ({ input, value, ...written })))
      : []),
  ]);
  return phraseList(tellers, ({ phrase }) => phrase);
});
