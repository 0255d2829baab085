import type { Step } from '../invocation.ts';
import { boundsOf, meet } from '../language/period.ts';
import { COUNTRIES } from '../language/places.ts';
import { isNegated } from '../language/polarity.ts';
import { spaced, wholeWords } from '../language/whole-words.ts';
import type { Asked } from '../reader/asked.ts';
import { type Ask, isOfAbroad } from '../reader/asking.ts';
import type { Match } from '../reader/match.ts';
import type { Thing } from '../reader/thing.ts';
import { meetsPlace } from './conditions.ts';
import { ranksPlaces } from './form.ts';
import { isBesideAsked, isNarrowed, meetsPart, type Whole } from './narrowing.ts';
import { isShareOfOther } from './share-of.ts';
import { isSinceEvent } from './since-event.ts';

/** Whether a series has nothing of a time that is asked about and is past. */
const lacks = ({ times }: Thing, { bounds }: Asked['times'][number], today: string): boolean =>
  bounds.last < today && !times.some((one) => meet(one, bounds));

/** Whoever asks so and denies wants those that are not so; a yes or no is asked for with a denial all the same. */
const OF_WHAT: ReadonlySet<Ask | undefined> = new Set(['who', 'which', 'define', 'share', 'many', 'direction']);
/** Denied before anything else is asked. */
const DENIED_AT_ONCE = wholeWords(/^[^,.;?]*?\b(?:ikke|ikkje|ikkj|itj|not)\b/u);
/** Asked of whom or what it is not so, and the likeliest tells of whom or what it is. */
const saysTheOpposite = ({ asks: [ask], asking }: Asked, { label }: Thing): boolean =>
  OF_WHAT.has(ask) &&
  (ask === 'who' ? isNegated(asking.toLowerCase()) : DENIED_AT_ONCE.test(spaced(asking))) &&
  !isNegated(label.nb.toLowerCase());

/** Whether what is worked out begins or ends at another time than is asked, since there is nothing of that one. */
export const isShort = ({ times }: Thing, told: Step['options'], today: string): boolean =>
  told?.operation !== undefined &&
  [told.from, told.to].some((end) => {
    const bounds = end === undefined ? undefined : boundsOf(end);
    return bounds !== undefined && bounds.last < today && !times.some((one) => meet(one, bounds));
  });

/** Whether one figure of a stretch of time is told where all of it is asked about, and none is of just that stretch. */
const isOneOfMany = ({ times }: Thing, told: Step['options']): boolean => {
  const bounds = told?.operation === undefined && told?.period?.includes('/') ? boundsOf(told.period) : undefined;
  return bounds !== undefined && !times.some(({ first, last }) => first === bounds.first && last === bounds.last);
};

/**
 * Of two times the one that there is nothing of has a neighbour told in its place; when something happened no figure tells.
 * @param told What the command that gives it is told.
 */
const isCut = (asked: Asked, thing: Thing, told: Step['options'], today: string): boolean =>
  isShort(thing, told, today) ||
  isOneOfMany(thing, told) ||
  (asked.times.some((time) => lacks(thing, time, today)) && told?.series === thing.step.options?.series) ||
  (told?.operation !== undefined && told.from === undefined && isSinceEvent(asked));

/** Whether a thing says less than is asked, or something beside it: it is the nearest at the most. */
export function saysLess(asked: Asked, match: Match, told: Step['options'], today: string): boolean {
  const { thing } = match;
  const isSeries = thing.kind === 'series';
  return (
    (isSeries && isCut(asked, thing, told, today)) ||
    // What the whole has is no answer to which part has most.
    (isSeries && ranksPlaces(asked)) ||
    isShareOfOther(asked, match) ||
    // What is said of another country by the way is no answer to a question about it.
    isOfAbroad(asked) ||
    saysTheOpposite(asked, thing) ||
    isNarrowed(asked, match) ||
    isBesideAsked(asked, match)
  );
}

/** What a figure is of that says nothing of the part or the place that is asked about. */
export function wholeOf(asked: Asked, match: Match): Whole | undefined {
  if (!meetsPlace(asked, match)) return asked.places.some((place) => COUNTRIES.has(place)) ? undefined : 'country';
  return meetsPart(asked, match) ? undefined : 'all';
}
