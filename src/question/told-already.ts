import { amountsIn } from '../language/amounts.ts';
import { spaced, wholeWords } from '../language/whole-words.ts';
import type { Asked } from '../reader/asked.ts';
import type { Ask } from '../reader/asking.ts';
import { questionIndex } from '../reader/index.ts';
import { heldBy } from '../reader/match.ts';
import { actsAsked, speaksOf } from './acts.ts';
import { meetsAll } from './conditions.ts';
import { type By, isSameThing, mayReferBack, type PartAsked } from './question-part.ts';
import type { QuestionRead } from './read.ts';
import { SUBJECT } from './same-figure.ts';
import { seriesShown } from './series-shown.ts';

/** Whether what answers the first holds all that the other says, and what it asks for too: it is no part that is left open. */
export function isTold({ own }: PartAsked, first: QuestionRead, by: By): boolean {
  const {
    steps: [step],
    matches: [best],
  } = first;
  if (!best) return true;
  const index = questionIndex(by.knowledge);
  const [ask] = own.asks;
  const said = spaced(own.text);
  const refers = mayReferBack(own);
  const series = seriesShown(step, by.knowledge);
  // Every answer has its sources with it.
  if (SOURCES.test(said) || ANSWER.test(said)) return true;
  // How a number of one's own stands to it is all there is to say.
  if (step?.options?.operation === 'against') return true;
  // A figure is told with when it was, and the highest of all with how many there were.
  if (refers && step?.options?.series !== undefined && ask === 'when') return true;
  if (refers && ['highest', 'lowest', 'rise', 'fall'].includes(step?.options?.operation ?? ''))
    return ['many', 'much', 'which'].includes(ask ?? '');
  // The newest stands for a time of which there is nothing.
  const isNewest = step?.options?.period === undefined && step?.options?.operation === undefined;
  if (series && isNewest && own.evidence < SUBJECT && OF_NOW.test(said)) return true;
  // "And what is your number": whatever it is held against.
  if (series && (ask === 'define' || ask === 'which') && own.evidence < SUBJECT && NUMBER.test(said)) return true;
  // "Are there many? How many are there": the number is the answer to both.
  const isHeld = heldBy(best, own, index).leftOver < HELD;
  if (series && ask === 'many' && (own.evidence < SUBJECT || isHeld) && !COUNTS.has(first.asked.asks[0] ?? 'may'))
    return true;
  // Whoever asks twice how many asks for two numbers.
  if (!meetsAll(own, best, index) || (series && COUNTS.has(ask ?? 'may'))) return false;
  // A rule is told with its sum.
  return isHeld && (own.evidence >= SUBJECT || ask === 'much' || (ask !== undefined && OF_A_THING.has(ask)));
}
const linesOf = ({ matches: [best] }: QuestionRead): readonly string[] =>
  Object.values(best?.thing.label ?? {}).filter((line) => line !== undefined);

/** Whether the line that tells an answer speaks of all that a part asks to be done. */
export const speaksOfAll = ({ own }: PartAsked, read: QuestionRead): boolean =>
  actsAsked(own.text).every((act) => speaksOf(act, linesOf(read)));

/**
 * The same, and the line that tells it speaks of what is asked to be done: who pays is not told by what speaks of no payment. Where
 * nothing else is asked, that is enough.
 */
export function isAnswered(part: PartAsked, first: QuestionRead, by: By): boolean {
  const { own } = part;
  if (!speaksOfAll(part, first)) return false;
  const lines = linesOf(first);
  if (actsAsked(own.text).length > 0 && own.evidence < SUBJECT && ['may', 'who'].includes(own.asks[0] ?? 'may'))
    return true;
  return isTold(part, first, by) || saysItself(by.read(own), first) || tellsOtherTime(own, lines);
}

/** Whether a part comes to the first by its own words, of which none is left over that says much. */
export const saysItself = (alone: QuestionRead, first: QuestionRead): boolean =>
  isSameThing(alone, first) && (alone.matches[0]?.leftOver ?? 1) < LEFT;
const LEFT = 0.5;

/** "And what after": a line with two numbers tells of the one time and of the other. */
const tellsOtherTime = ({ text, evidence, asks: [ask] }: Asked, lines: readonly string[]): boolean =>
  evidence < SUBJECT &&
  OF_VALUE.has(ask ?? 'may') &&
  OTHER_TIME.test(spaced(text)) &&
  lines.some((line) => amountsIn(line).length > 1);
const OTHER_TIME = wholeWords(/\b(?:nå|no|now|i dag|today|etter|etterpå|after|før|before)\b/u);
const OF_VALUE: ReadonlySet<Ask> = new Set(['many', 'much', 'share', 'define', 'which', 'each']);

/** A word that says less than so much may be missing. */
const HELD = 0.3;
const COUNTS: ReadonlySet<Ask> = new Set(['many', 'much', 'share', 'each']);
/** What is said of a thing beside what it is. */
export const OF_A_THING: ReadonlySet<Ask> = new Set([
  'who',
  'when',
  'deadline',
  'where',
  'duration',
  'age',
  'why',
  'what-for',
]);
const OF_NOW = wholeWords(/\b(?:i år|iår|nå|no|now|i dag|today|this year)\b/u);
const NUMBER = wholeWords(/\b(?:tall|tallet|tal|talet|numbers?|figures?)\b/u);
/** Asks for the answer itself. */
const ANSWER = wholeWords(
  /\b(?:(?:hva|kva|ka|what) (?:er svaret|svarer (?:jeg|vi|man)|svarar (?:eg|vi|ein)|do (?:i|we) (?:answer|say|tell them)|is the answer))\b/u,
);
const SOURCES = wholeWords(/\b(?:kilde\p{L}*|kjelde\p{L}*|siter\p{L}*|referans\p{L}*|sources?|cite|reference)\b/u);
