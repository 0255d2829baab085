import { spaced, wholeWords } from '../language/whole-words.ts';
import type { Ask } from '../reader/asking.ts';
import { questionIndex } from '../reader/index.ts';
import { heldBy } from '../reader/match.ts';
import { meetsAll } from './conditions.ts';
import { type By, mayReferBack, type PartAsked } from './question-part.ts';
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
  if (SOURCES.test(said)) return true;
  // How a number of one's own stands to it is all there is to say.
  if (step?.options?.operation === 'against') return true;
  // A figure is told with when it was, and the highest of all with how many there were.
  if (refers && step?.options?.series !== undefined && ask === 'when') return true;
  if (refers && ['highest', 'lowest', 'rise', 'fall'].includes(step?.options?.operation ?? ''))
    return ['many', 'much', 'which'].includes(ask ?? '');
  // The newest stands for a time of which there is nothing.
  const isNewest = step?.options?.period === undefined && step?.options?.operation === undefined;
  if (refers && series && isNewest && own.evidence < SUBJECT && OF_NOW.test(said)) return true;
  // "And what is your number": whatever it is held against.
  if (series && (ask === 'define' || ask === 'which') && own.evidence < SUBJECT && NUMBER.test(said)) return true;
  // "Are there many? How many are there": the number is the answer to both.
  if (series && ask === 'many' && own.evidence < SUBJECT && !COUNTS.has(first.asked.asks[0] ?? 'may')) return true;
  // Whoever asks twice how many asks for two numbers.
  if (!meetsAll(own, best, index) || (series && COUNTS.has(ask ?? 'may'))) return false;
  const isHeld = heldBy(best, own, index).leftOver < HELD;
  // A rule is told with its sum.
  return isHeld && (own.evidence >= SUBJECT || ask === 'much' || (ask !== undefined && OF_A_THING.has(ask)));
}
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
const SOURCES = wholeWords(/\b(?:kilde\p{L}*|kjelde\p{L}*|siter\p{L}*|referans\p{L}*|sources?|cite|reference)\b/u);
