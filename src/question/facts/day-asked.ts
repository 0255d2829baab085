import { daysBetween } from '../../language/calendar.ts';
import { sentencesOf } from '../../language/sentences.ts';
import { type ToldWord, wordAt } from '../../language/told-words.ts';
import { askingIn } from '../../reader/asking.ts';
import { SPECIALIST } from './of-another.ts';
import type { Match } from './phrase.ts';

/** What a life is told with: a day that stands with it is the day of that, not the day that is asked about. */
const TOLD_OF_LIFE =
  /^(?:hadde|had|var|va|was|termin\w*|venter|ventar|spesialist|specialist|turnus|lis1|runda|rundet|passerte|overtok|apnet|apna|opna|opened|kjopte|kjopt|bought|took|nulliste\w*|skrev|skreiv|signerte|signed|due|ble|blei|vart|blitt|fikk|fekk|tok|tatt|teke|ferdig|fullfort\w*|utdann\w*|fodt|fodd|born|finished|completed|graduated|qualified|became|got|autoris\w*|authori[sz]\w*|godkjen\w*|approv\w*|licen[sc]\w*|lisens|startet|starta|begynte|byrja|began|started|gikk|gjekk|went|hatt|vore|vaert|been|kom|came|flyttet|flytta|moved|fyller|fyl|fylte|fylt|turn|turned)$/;
const ASKED_OF = /^(?:jeg|eg|ae|vi|me|i|we|du|man|hun|ho|han|he|she|kommunen|legen|det|it|they|de|dei)$/;
const NEAR = 5;

/** Whether a day that nothing says the meaning of is the day that is asked about. */
export function isDayAsked(
  { from, date = '' }: Match,
  words: readonly ToldWord[],
  text: string,
  today: string,
): boolean {
  const word = words[from];
  if (!word) return false;
  // "since 2010": something has been so, and is still.
  if (date.endsWith('/..') && date.slice(0, today.length) <= today) return false;
  const sentences = sentencesOf(text);
  const asking = askingIn(text).sentence;
  const own = sentences.find(({ start, end }) => start <= word.start && word.start < end);
  // Of a story in which nothing is asked no day is asked about.
  const isOfAsking = asking !== undefined && own !== undefined && own.start <= asking.start && asking.start < own.end;
  if (sentences.length > 1 && own && !isOfAsking) return false;
  for (let at = from - 1; at >= 0 && from - at <= NEAR && words[at]?.clause === word.clause; at -= 1) {
    // "Fikk jeg tilskudd i 2024": the verb of a question stands before who it is asked of; "ble spesialist i 2019" tells.
    const isVerb = !SPECIALIST.test(wordAt(words, at));
    const isOfQuestion = isVerb && words[at - 1]?.clause !== word.clause && ASKED_OF.test(wordAt(words, at + 1));
    if (!isOfQuestion && TOLD_OF_LIFE.test(wordAt(words, at))) return false;
  }
  return true;
}

/** The year is told beside the day, or which one is meant. */
const HAS_YEAR = /\d{4}|[./]\d{2}(?!\d)|i fjor|i år|i ar|last|this year/iu;
const BESIDE_DAY = 24;
/** It is asked of what is to come, and not of what was. */
const NOW = /(?<!\p{L})(?:kan|må|får|slipper|slepp|skal|vil|can|must|may|will|do|am|should)(?!\p{L})/iu;
const THEN = /(?<!\p{L})(?:fikk|fekk|kunne|hadde|var|måtte|did|was|were|had|could)(?!\p{L})/iu;
const HALF_A_YEAR = 182;
const DAY = /^\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?$/;

const aYearLater = (date: string): string => date.replace(/\d{4}(?=-)/gu, (year) => String(Number(year) + 1));

/** A day that is asked about and told without its year: "kan jeg slippe i desember", asked in November, is of the one to come. */
export function dayMeant(date: string, start: number, text: string, today: string): string {
  const [first = '', last = first] = date.split('/');
  if (!DAY.test(date) || daysBetween(first, last) > HALF_A_YEAR || daysBetween(last, today) <= HALF_A_YEAR) return date;
  if (HAS_YEAR.test(text.slice(start, start + BESIDE_DAY))) return date;
  const { sentence } = askingIn(text);
  const asked = sentence ? text.slice(sentence.start, sentence.end) : '';
  return NOW.test(asked) && !THEN.test(asked) ? aYearLater(date) : date;
}
