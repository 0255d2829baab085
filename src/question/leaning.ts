import { type Asked, readAsked } from '../reader/asked.ts';
import { questionIndex } from '../reader/index.ts';
import { heldBy, type Match } from '../reader/match.ts';
import { meetsAll, OF_QUANTITY } from './conditions.ts';
import { isBesideAsked } from './narrowing.ts';
import { asNearest, type By, type PartAsked, refersBack } from './question-part.ts';
import type { QuestionRead } from './read.ts';
import { asksOfCourse, comparesTimes } from './same-figure.ts';
import { seriesShown } from './series-shown.ts';
import { stepFor } from './step-for.ts';

/**
 * As much must speak for a thing, in nats and in what was learnt, and so much more than for what the first was read as: of 160 second
 * questions not learnt from that were left open, or of which nothing was said, twelve of the sixteen that it answers are what was asked.
 */
const SPOKEN_FOR = { score: 0.9, ahead: 0.5 };

const WORD = /[\p{L}\p{N}][\p{L}\p{N}.-]*/gu;

/** The words of the first part that say which matter it is of, as what it was read as has them. */
function matterWords({ text }: Asked, { matches: [best] }: QuestionRead, by: By): readonly string[] {
  const { lexicon, coverage } = questionIndex(by.knowledge);
  if (!best) return [];
  const isOfMatter = (word: string): boolean =>
    [...lexicon.read(word).meanings].some((said) => coverage([said], [best.at])[0]?.isOfMatter);
  return (text.match(WORD) ?? []).filter(isOfMatter);
}

/**
 * A part with the words of the first before it that say which matter that is of, and none of what else is asked there: "what did they
 * suggest" of "the expert committee". The whole text would be heard as its first question once more.
 */
function leaningOn({ own: first }: PartAsked, told: QuestionRead, { own }: PartAsked, by: By): Asked | undefined {
  const words = matterWords(first, told, by);
  if (words.length === 0) return undefined;
  const setting = `${words.join(' ')}. `;
  const text = setting + own.text;
  const part = { text: own.text, start: setting.length, end: text.length };
  return readAsked(text, questionIndex(by.knowledge), by.today, part);
}

/** A word that says less than this says nothing of any matter. */
const ANYTHING = 0.1;

/** Whether a thing can be what a part asks for beside the first; how the first has gone is told by that figure or by words. */
function mayTell(asked: PartAsked, match: Match, first: QuestionRead, { knowledge }: By): boolean {
  const index = questionIndex(knowledge);
  const { own, within } = asked;
  const meant: Asked = { ...own, polarity: own.polarity ?? within.polarity };
  // Of a time that it has nothing of, the newest figure is the nearest there is.
  if (!meetsAll({ ...meant, times: [] }, match, index) || isBesideAsked(own, match)) return false;
  const { held, leftOver } = heldBy(match, own, index);
  if (held === 0 && leftOver >= ANYTHING) return false;
  const series = seriesShown(match.thing.step, knowledge);
  if (series && comparesTimes(own)) return false;
  const counted = seriesShown(first.steps[0], knowledge);
  // "How many of them" asks for a number of the same that the first counts.
  return !counted || !OF_QUANTITY.has(own.asks[0]) || !refersBack(own) || counted.unit === series?.unit;
}

/** What else there is of the matter of the first that a part asks for, which leans on it: the nearest that there is. */
export function leant(asked: PartAsked, part: PartAsked, first: QuestionRead, by: By): QuestionRead | undefined {
  const { knowledge, today } = by;
  const [best] = first.matches;
  const leaning = best && leaningOn(part, first, asked, by);
  if (!best || !leaning || asksOfCourse(asked.own, first, knowledge)) return undefined;
  const { matches } = by.read(leaning);
  const ofFirst = matches.find(({ at }) => at === best.at)?.score ?? -Infinity;
  const least = Math.max(SPOKEN_FOR.score, ofFirst + SPOKEN_FOR.ahead);
  const found = matches
    .filter(({ at, thing }) => at !== best.at && thing.scheme === best.thing.scheme && SAYS.has(thing.kind))
    .filter(({ score }) => score >= least)
    .filter((match) => mayTell(asked, match, first, by));
  const fits = (match: Match): boolean => meetsAll(asked.own, match, questionIndex(knowledge));
  const match = found.find(fits) ?? found[0];
  if (!match) return undefined;
  const steps = [stepFor(match, asked.own, knowledge, today, false)];
  return asNearest({ ...by.read(asked.own), matches: [match], steps });
}
/** What says one thing: a scheme says what it is, a table asks back. */
const SAYS: ReadonlySet<Match['thing']['kind']> = new Set(['statement', 'rule', 'series']);
