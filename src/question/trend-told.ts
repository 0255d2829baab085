import type { Knowledge } from '../knowledge/find.ts';
import type { Series } from '../knowledge/knowledge.ts';
import { amountsIn } from '../language/amounts.ts';
import { spaced, wholeWords } from '../language/whole-words.ts';
import type { Asked } from '../reader/asked.ts';
import type { Ask } from '../reader/asking.ts';
import type { Match } from '../reader/match.ts';
import { ownIdOf } from '../reader/thing.ts';
import { led, wantedAmong } from './led.ts';
import { seriesShown } from './series-shown.ts';
import { stepFor, workedOut, workOf } from './step-for.ts';

const NEAR = { among: 10 };
/** Speaks of what it was. */
const BEFORE = wholeWords(
  /\b(?:før|tidligere|tidlegare|gam(?:mel|mal|le|al)|omlegging\p{L}*|reform\p{L}*|before|earlier|old|then|da|var|was|were|økt|auka|økte|increased|raised|went up|gone up|utvikl\p{L}*|trend\p{L}*)\b/u,
);
const OVER_TIME: ReadonlySet<Ask | undefined> = new Set(['change', 'direction', 'difference']);

/**
 * What tells in words how a rate has gone of which no more than one is known: another was given before it. Nothing where the likeliest is
 * no such rate.
 */
export function trendTold([best, ...others]: readonly Match[], knowledge: Knowledge): Match | undefined {
  const rate = seriesShown(best?.thing.step, knowledge)?.rate;
  return best && rate && !best.thing.hasCourse ? trendAmong(best, others, knowledge.getStatement) : undefined;
}

/** The first of some likely things that tells in words how it has gone, of the scheme of the likeliest, with what it was and became. */
export function trendAmong(
  best: Match,
  others: readonly Match[],
  getStatement: Knowledge['getStatement'],
): Match | undefined {
  return wantedAmong(
    [best, ...others],
    ({ thing }) =>
      thing.kind === 'statement' &&
      getStatement(ownIdOf(thing)).about === 'trend' &&
      // What it was and what it became.
      amountsIn(thing.label.nb).length > 1,
    NEAR,
  );
}

/** Whether what a question asks of a series can be worked out, or nothing is to be. */
function isWorkedOut(match: Match, series: Series, asked: Asked, knowledge: Knowledge, today: string): boolean {
  if (stepFor(match, asked, knowledge, today, false).options?.number !== undefined) return true;
  const work = workOf(asked, series, knowledge, today);
  return !work || workedOut(series, work, knowledge, today).ok;
}

/**
 * That first, where a question asks how such a rate has gone; and so what tells it of any other figure of which nothing can be worked
 * out for the time that is asked about.
 */
export function ledByTrend(
  matches: readonly Match[],
  asked: Asked,
  knowledge: Knowledge,
  today: string,
): readonly Match[] {
  const [ask] = asked.asks;
  const [best, ...others] = matches;
  const series = best?.thing.kind === 'series' ? seriesShown(best.thing.step, knowledge) : undefined;
  if (best && series && OVER_TIME.has(ask) && !isWorkedOut(best, series, asked, knowledge, today))
    return led(matches, trendAmong(best, others, knowledge.getStatement));
  // "If I go down to 800": what oneself does is no course of the rate.
  const isOfThen = asked.times.length > 0 || BEFORE.test(spaced(asked.text));
  if (!OVER_TIME.has(ask) || !isOfThen) return matches;
  return led(matches, trendTold(matches, knowledge));
}
