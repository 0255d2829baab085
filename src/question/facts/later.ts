import { clauseAround, type ToldWord, wordAt } from '../../language/told-words.ts';
import type { Match } from './phrase.ts';

/** After these it is told what is to be: "a salary the first two years, and after that I become self-employed". */
const AFTER_THAT = /^(?:after (?:that|this|those)|etter (?:det|dette|hvert|kvart)|later on)$/;
const THEN = /^(?:deretter|etterpa|thereafter|afterwards|then|senere|seinare|later|sa)$/;
/** In the past it is told what was: "then I became a GP". */
const WILL =
  /^(?:become|becomes|blir|bli|vert|verte|skal|vil|will|ll|gar|switch|switches|overtar|overtek|starter|startar|begynner|byrjar)$/;
const MAYBE = /^(?:maybe|perhaps|possibly|kanskje|eventuelt|muligens)$/;
/** So far from what it is said of stands what says that it is to come. */
const NEAR = 5;

/** The words between what says that it is to come and a match, from where the last such word ends. */
function sinceThen({ from, to }: Match, words: readonly ToldWord[]): readonly string[] | undefined {
  const clause = clauseAround(words, from);
  const isThen = (at: number): boolean =>
    THEN.test(wordAt(words, at)) || AFTER_THAT.test(`${wordAt(words, at - 1)} ${wordAt(words, at)}`);
  const then = clause.findLast((at) => at < from && from - at <= NEAR && isThen(at));
  return then === undefined ? undefined : clause.filter((at) => then < at && at < to).map((at) => wordAt(words, at));
}

/** A day to come says the same: "selvstendig fra 2028". */
function isOnDayToCome({ from, to }: Match, words: readonly ToldWord[], today: string): boolean {
  return clauseAround(words, from).some((at) => {
    const word = words[at];
    return word?.kind === 'date' && word.value > today && (to <= at ? at - to : from - at) < NEAR;
  });
}

/** Whether a match is told of a later time than now; it holds where nothing else is told of now. */
export function isLater(match: Match, words: readonly ToldWord[], today: string): boolean {
  if (match.number !== undefined || match.date !== undefined) return false;
  const since = sinceThen(match, words);
  const isToBe = since?.some((word) => WILL.test(word)) === true;
  return isToBe || isOnDayToCome(match, words, today);
}

/** Whether a match is only what may be later: "four months, then maybe a list of my own". */
export const isMaybeLater = (match: Match, words: readonly ToldWord[]): boolean =>
  sinceThen(match, words)?.some((word) => MAYBE.test(word)) === true;
