import type { Asked } from '../reader/asked.ts';
import { questionIndex } from '../reader/index.ts';
import type { Match } from '../reader/match.ts';
import { COUNTED, meetsAll } from './conditions.ts';
import { asNearest, type By, type PartAsked, refersBack } from './question-part.ts';
import type { QuestionRead } from './read.ts';
import { asksOfCourse } from './same-figure.ts';
import { stepFor } from './step-for.ts';
import { OF_A_THING } from './told-already.ts';

/** As much of what a part says is all that it says of any matter, and so little is none. */
const ALL = 0.9;
const LITTLE = 0.4;

/** As many of the likeliest things as the whole text speaks of. */
const LIKELIEST = 4;

/** What else the scheme of the first has that holds all that the second says and answers what it asks, the likest first. */
export function ofSameMatter({ own, within }: PartAsked, first: QuestionRead, by: By): QuestionRead | undefined {
  const { knowledge, today } = by;
  const index = questionIndex(knowledge);
  const [best] = first.matches;
  if (!best || own.unknown.length > 0 || asksOfCourse(own, first, knowledge)) return undefined;
  const set = by.read(within);
  const isOther = ({ thing }: Match): boolean => thing.scheme === best.thing.scheme && thing.id !== best.thing.id;
  const given = (match: Match | undefined): QuestionRead | undefined => {
    const steps = match && [stepFor(match, own, knowledge, today, false)];
    return steps && asNearest({ ...set, matches: [match], steps });
  };
  // "And when did they deliver": who, when or where is all that it asks.
  const [ask] = own.asks;
  if (own.evidence < LITTLE) {
    const isBare = ask !== undefined && OF_A_THING.has(ask) && refersBack(own) && !meetsAll(own, best, index);
    return isBare
      ? given(set.matches.slice(0, LIKELIEST).find((one) => isOther(one) && meetsAll(own, one, index)))
      : undefined;
  }
  const scoreIn = new Map(set.matches.slice(0, LIKELIEST).map(({ at, score }) => [at, score]));
  const asked: Asked = { ...own, polarity: own.polarity ?? within.polarity };
  const isNumber = COUNTED.has(ask) || ask === 'which' || ask === 'define';
  const [match] = by
    .read(own)
    .matches.filter((one) => isOther(one) && one.covered >= ALL && scoreIn.has(one.at))
    .filter((one) => one.thing.kind !== 'table' && (isNumber || one.thing.kind !== 'series'))
    .filter((one) => meetsAll(asked, one, index))
    .toSorted((one, other) => other.score + (scoreIn.get(other.at) ?? 0) - one.score - (scoreIn.get(one.at) ?? 0));
  return given(match);
}
