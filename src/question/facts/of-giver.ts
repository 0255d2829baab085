import { oncePer } from '../../knowledge/once.ts';
import type { Question, Table } from '../../knowledge/schema/table.ts';
import { LOCALES } from '../../language/locale.ts';
import { wordAt } from '../../language/told-words.ts';
import { type Match, matchesOf, mayBeIn, type Phrase, type PhraseList, phraseList, readPhrase } from './phrase.ts';
import { isSelf } from './self.ts';
import type { TextTold } from './text-told.ts';

/** Where a text says that its writer gives what a question of a table is of: "jeg veileder to ALIS". */
export interface Giving {
  readonly question: Question;
  readonly matches: readonly Match[];
}

const givenBy = oncePer(({ questions }: Table): readonly (readonly [Question, PhraseList<Phrase>])[] =>
  questions.flatMap((question) => {
    const phrases = LOCALES.flatMap((locale) => question['given-by']?.[locale] ?? []).map(readPhrase);
    return phrases.length === 0 ? [] : [[question, phraseList(phrases, (phrase) => phrase)] as const];
  }),
);

/** Who asks for themselves gives it to nobody here: "jeg veileder en LIS1, men får kommunen tilskudd for meg". */
const FOR_SELF = /(?:^|[^\p{L}])(?:for|førr) (?:meg|mæ|me)(?=[^\p{L}]|$)/iu;

const givingsIn = oncePer((told: TextTold) =>
  oncePer((table: Table): Giving | undefined => {
    if (FOR_SELF.test(told.text)) return undefined;
    for (const [question, phrases] of givenBy(table)) {
      const matches = mayBeIn(phrases, told.words).flatMap((phrase) => matchesOf(phrase, told.words));
      if (matches.length > 0) return { question, matches };
    }
    return undefined;
  }),
);

/** What the writer of a text gives of what a table decides; the case is then that of whom they give it to. */
export const givingIn = (told: TextTold, table: Table): Giving | undefined => givingsIn(told)(table);

/** Of whom it is given to: "hun er under spesialisering", "ingen av dem er ferdige", "en kollega som har avtale". */
const RECEIVER =
  /^(?:hun|ho|han|hon|hen|de|dei|dem|daem|she|he|they|them|begge|both|som|who|ene|andre|tredje|eine|third|other)$/;

/** "Selv er jeg spesialist", "jobber selv som næringsdrivende". */
const THEMSELVES = /^(?:selv|sjolv|myself)$/;

/** Whether a match is told of the one who gives, in a text of whom it is given to: of the one of both who was named last before it. */
export function isOfGiver(match: Match, { words }: TextTold, giving: Giving): boolean {
  const isGiven = giving.matches.some(
    ({ from, named }) => words[from]?.clause === words[match.from]?.clause && match.from >= Math.min(...named),
  );
  if (isGiven) return false;
  for (let at = match.to - 1; at >= 0; at -= 1) {
    if (isOfGiving(giving, at)) continue;
    const word = wordAt(words, at);
    if (RECEIVER.test(word)) return false;
    if (THEMSELVES.test(word) || isSelf(word, words)) return true;
  }
  return true;
}

/** Whether a word is one by which it is told that it is given. */
export const isOfGiving = (giving: Giving | undefined, at: number): boolean =>
  giving?.matches.some(({ named }) => named.includes(at)) === true;
