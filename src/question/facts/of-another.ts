import type { Match } from './phrase.ts';
import type { ToldWord } from './told-words.ts';

/** Of whom a fact is told that is not the doctor whose case it is. */
const OTHERS =
  /^(?:veileder|rettleiar|kollega|kolleg|samboer|sambuar|kone|kona|mannen|ektefelle|supervisor|colleague|partner|wife|husband|girlfriend|boyfriend)/;
const SELF = new Set('jeg eg ae je i im jeg'.split(' '));

/** What is known of another country is not known of Norway. */
const ABROAD =
  /^(?:poland|polen|polsk|polish|germany|tyskland|tysk|german|sweden|sverige|svensk|swedish|denmark|danmark|dansk|danish|spain|spania|syria|ukraina|ukraine|russia|russland|india|hungary|ungarn|romania|italia|italy|greece|hellas|krakow|warsaw|warszawa|utland|utlandet|abroad|foreign|utenlandsk|utanlandsk)/;

/** What stands beside `specialist` and leaves it a specialist in general practice. */
const GENERAL =
  /^(?:allmenn|almenn|family|general|gp|ferdig|fully|qualified|godkjent|godkjend|norsk|norwegian|a|an|the|am|as|er|e|som|i|im|is|be|being|become|not|no|already|now|jeg|eg|ae|blitt|vaere|vere|bli|en|ein|without|utan|uten)/;
const SPECIALIST = /^(?:spesialist|specialist)$/;

const wordAt = (words: readonly ToldWord[], at: number): string => {
  const word = words[at];
  return word?.kind === 'word' ? word.word : '';
};

const clauseOf = ({ from }: Match, words: readonly ToldWord[]): readonly number[] => {
  const clause = words[from]?.clause;
  return words.flatMap((word, at) => (word.clause === clause ? [at] : []));
};

/** Specialist in something else than general practice: `internal medicine specialist`, `spesialist i kirurgi`. */
function isOfOtherField({ named }: Match, words: readonly ToldWord[]): boolean {
  const [at = -1] = named;
  if (named.length !== 1 || !SPECIALIST.test(wordAt(words, at))) return false;
  const next = wordAt(words, at + 1);
  if (next === 'i' || next === 'in' || next === 'innen' || next === 'innan')
    return !/^(?:allmenn|almenn|family|general|gp|juni|juli|januar|februar|mars|april|mai|august|september|oktober|november|desember|norge|noreg|norway)/.test(
      wordAt(words, at + 2),
    );
  const before = wordAt(words, at - 1);
  return words[at - 1]?.clause === words[at]?.clause && before !== '' && !GENERAL.test(before);
}

/** Whether what was found is told of somebody or somewhere else than the case that is asked about. */
export function isOfAnother(match: Match, words: readonly ToldWord[]): boolean {
  const clause = clauseOf(match, words);
  const ahead = clause.filter((at) => at < match.from).map((at) => wordAt(words, at));
  if (ahead.some((word) => OTHERS.test(word)) && !ahead.some((word) => SELF.has(word))) return true;
  if (match.number === undefined && match.date === undefined && clause.some((at) => ABROAD.test(wordAt(words, at))))
    return true;
  return isOfOtherField(match, words);
}

/** Whether a text tells two numbers of the unit of a match: eleven months, and six more. */
export function isOneOfSeveral({ number, named }: Match, words: readonly ToldWord[]): boolean {
  if (number === undefined) return false;
  const at = named.find((place) => words[place]?.kind === 'number') ?? -1;
  const unit = wordAt(words, at + 1).slice(0, 3);
  if (unit === '') return false;
  return words.some(
    (word, place) => place !== at && word.kind === 'number' && wordAt(words, place + 1).startsWith(unit),
  );
}
