import { oncePer } from '../knowledge/once.ts';
import type { Table } from '../knowledge/schema/table.ts';
import { LOCALES } from '../language/locale.ts';
import type { ToldWord } from '../language/told-words.ts';
import { givingIn } from './facts/of-giver.ts';
import { isEarlier } from './facts/of-then.ts';
import { matchesOf, mayBeIn, type Phrase, type PhraseList, phraseList, readPhrase, waysOf } from './facts/phrase.ts';
import type { TextTold } from './facts/text-told.ts';

type Words = Table['matter'];

/** Before a phrase that shows, wherever it stands, that the table decides nothing of it. */
const NEVER = '!';

const phrasesIn = (words: Words = {}, isNever = false): readonly Phrase[] =>
  LOCALES.flatMap((locale) => words[locale] ?? [])
    .filter((written) => written.startsWith(NEVER) === isNever)
    .flatMap((written) => waysOf(written.replace(NEVER, '')))
    .map(readPhrase);

interface Matter {
  /** What the table is asked for in. */
  readonly matter: PhraseList<Phrase>;
  /** Those in which no other table is asked for. */
  readonly own: PhraseList<Phrase>;
  /** What shows that another thing is asked for, where it is what is asked for. */
  readonly beside: PhraseList<Phrase>;
  /** Of who says one of these the table decides nothing. */
  readonly never: PhraseList<Phrase>;
}

const writtenIn = ({ matter = {} }: Table): ReadonlySet<string> =>
  new Set(LOCALES.flatMap((locale) => matter[locale] ?? []).flatMap((written) => waysOf(written.toLowerCase())));

const mattersOf = oncePer((tables: readonly Table[]): ReadonlyMap<Table, Matter> => {
  const listed = (phrases: readonly Phrase[]): PhraseList<Phrase> => phraseList(phrases, (phrase) => phrase);
  return new Map(
    tables.map((table) => {
      const others = tables.filter((other) => other !== table).map(writtenIn);
      const own = [...writtenIn(table)].filter((written) => !others.some((other) => other.has(written)));
      return [
        table,
        {
          matter: listed(phrasesIn(table.matter)),
          own: listed(own.map(readPhrase)),
          beside: listed(phrasesIn(table.beside)),
          never: listed(phrasesIn(table.beside, true)),
        },
      ];
    }),
  );
});

/** Where the first of some phrases begins; beyond all where none stands. */
const firstOf = (phrases: PhraseList<Phrase>, words: readonly ToldWord[]): number =>
  Math.min(
    ...mayBeIn(phrases, words)
      .flatMap((phrase) => matchesOf(phrase, words))
      .map(({ from }) => from),
  );

const questionsOf = oncePer(({ questions }: Table) =>
  questions.map(({ id, said }) => ({ id, said: phraseList(phrasesIn(said), (phrase) => phrase) })),
);

/** "Kommunen kan få penger for at jeg blir veiledet. Gjelder det meg?": what so few words ask about stands before them. */
const MOST_POINTING = 6;

/**
 * The question of a table that what is asked is of by its words; none where it is the first, or words of the first are said too. Where
 * none is named, it is that of which the writer tells that they give it.
 */
export function questionSaid(told: TextTold, table: Table): string | undefined {
  const { asking, words } = told;
  const saidIn = (some: readonly ToldWord[]): string | undefined =>
    questionsOf(table)
      .map((one) => ({ ...one, at: firstOf(one.said, some) }))
      .filter(({ at }) => at < Infinity)
      .sort((one, other) => one.at - other.at)[0]?.id;
  const last = asking.at(-1)?.clause;
  const pointsBack = asking.filter(({ clause }) => clause === last).length <= MOST_POINTING;
  const first = saidIn(asking) ?? (pointsBack ? saidIn(words) : undefined) ?? givingIn(told, table)?.question.id;
  return first === table.questions[0]?.id ? undefined : first;
}

/** What words of its own a text says of what a table decides. */
export interface MatterSaid {
  /** Words of its matter are said, and what is asked for is not in words of another. */
  readonly isSaid: boolean;
  /** Words are said of whose case the table decides nothing. */
  readonly isNever: boolean;
}

/** @param tables All of them: what is asked for in words that two have may be either. */
export function matterSaid({ words, asking }: TextTold, table: Table, tables: readonly Table[]): MatterSaid {
  const of = mattersOf(tables).get(table);
  if (!of) return { isSaid: false, isNever: false };
  const isIn = (phrases: PhraseList<Phrase>): boolean => firstOf(phrases, words) < Infinity;
  // "Får jeg grunntilskudd ved siden av ALIS-pengene": what is named first is asked about.
  const other = firstOf(of.beside, asking);
  const isOther = other < Infinity && firstOf(of.own, asking) >= other;
  // "Tidligere jobba jeg med studentlisens" is of then.
  const isNever = mayBeIn(of.never, words).some((phrase) =>
    matchesOf(phrase, words).some((match) => !isEarlier(match, words)),
  );
  return { isSaid: !isOther && isIn(of.matter), isNever };
}
