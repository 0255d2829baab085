import { figuresFor, figuresOf, reckonedUpTo } from '../figures/figures.ts';
import { operate } from '../figures/operations.ts';
import type { Step } from '../invocation.ts';
import type { Knowledge } from '../knowledge/find.ts';
import type { Series } from '../knowledge/knowledge.ts';
import { meet } from '../language/period.ts';
import { spaced, wholeWords } from '../language/whole-words.ts';
import { type Asked, RIGHT_NOW } from '../reader/asked.ts';
import type { Match } from '../reader/match.ts';
import { ownIdOf, type Thing } from '../reader/thing.ts';
import { LARGE } from './conditions.ts';
import { factsIn } from './facts.ts';
import { formOf } from './form.ts';
import { numberBeside } from './number-beside.ts';
import { numberTold } from './number-told.ts';
import { isOfCourse } from './over-time.ts';
import { tellsRate } from './own-sum.ts';
import { wantsRealTerms } from './real-terms.ts';
import { saidTo } from './reply.ts';
import { rowAsked } from './row-asked.ts';
import { recentSpan, type Work, workFor } from './work.ts';

/** What is to be worked out of a series, so far as it is no proposal for a time to come. */
export const workOf = (asked: Asked, series: Series, knowledge: Knowledge, today: string) =>
  workFor(asked, () => reckonedUpTo(figuresOf(series, knowledge), undefined, today));

/** What comes of it. */
export const workedOut = (series: Series, { operation, ...span }: Work, knowledge: Knowledge, today: string) =>
  operate(operation, reckonedUpTo(figuresOf(series, knowledge), span.to, today), span);

/** A statement with the word that a question of yes or no turns on, where it answers that. */
function replying(thing: Thing, asked: Asked, knowledge: Knowledge): Step {
  const replied = saidTo(asked, knowledge.getStatement(ownIdOf(thing)), knowledge);
  const { step } = thing;
  return replied ? { ...step, options: { ...step.options, asked: replied.said } } : step;
}

/**
 * The command that gives a thing, for the time that is asked about.
 * @param isSure Yes or no is said in front only of what answers.
 */
export function stepFor({ thing }: Match, asked: Asked, knowledge: Knowledge, today: string, isSure: boolean): Step {
  const { step, kind } = thing;
  // A table is shown with what was told, also where it is only the nearest there is.
  if (kind === 'table') {
    const table = knowledge.getTable(ownIdOf(thing));
    return { ...step, options: factsIn(asked.text, table, today) };
  }
  if (kind === 'statement') return isSure ? replying(thing, asked, knowledge) : step;
  if (kind !== 'series') return step;
  if (wantsRealTerms(asked.text, thing, knowledge)) return { ...step, options: { ...step.options, operation: 'real' } };
  const series = knowledge.getSeries(step.options?.series ?? '');
  const { rate, yardstick } = series;
  const number = rate && !tellsRate(asked.text) ? numberTold(asked, rate, today) : undefined;
  if (number !== undefined)
    return { ...step, options: { ...rateOf(asked, series, knowledge), operation: 'times', number } };
  const own = yardstick && numberBeside(asked, yardstick, knowledge, today);
  if (own && hasFigureOf(own.year, series, knowledge)) {
    const { number: told, year, paidWith = [] } = own;
    const of = [series.id, ...paidWith].join(',');
    return { ...step, options: { series: of, operation: 'against', number: told, period: year } };
  }
  const form = formOf(asked);
  if (form === 'definition' || form === 'origin') return { ...step, options: { ...step.options, about: form } };
  const row = rowAsked(asked, series, knowledge);
  if (row) return { ...step, command: 'trend', options: { ...step.options, ...row } };
  const work = workOf(asked, series, knowledge, today);
  if (work?.operation === 'change' && isOfCourse(asked)) {
    const { operation: _operation, ...span } = work;
    const since = recentSpan(asked, () => figuresOf(series, knowledge));
    return { ...step, command: 'trend', options: { ...step.options, ...since, ...span } };
  }
  // Which way it goes to a time that is told by itself alone is at least what is known of that time.
  const isKnown =
    work?.operation !== 'direction' || asked.times.length === 0 || workedOut(series, work, knowledge, today).ok;
  if (work && isKnown) return { ...step, options: { ...step.options, ...work } };
  // Of a past time that it has nothing of, the newest is the nearest there is; of one to come nothing is.
  const time = asked.times.find(
    ({ relation, bounds }) =>
      relation === 'at' && (bounds.first > today || thing.times.some((one) => meet(one, bounds))),
  );
  const isUntimed = asked.times.length === 0;
  const period = time?.period ?? (isUntimed ? whenItWas(asked, series) : undefined);
  return period === undefined ? step : { ...step, options: { ...step.options, period } };
}

/** A rate, or the one that held before it at the time that is asked about, with that time where it is known for it. */
function rateOf(
  { times, asks }: Asked,
  series: Series,
  knowledge: Knowledge,
): { readonly series: string; readonly period?: string } {
  const period = times.find(({ relation }) => relation === 'at')?.period;
  // How much more it is than then is no matter of then alone.
  if (period === undefined || asks.includes('change')) return { series: series.id };
  let one: Series | undefined = series;
  while (one && figuresFor(period, figuresOf(one, knowledge)).length === 0)
    one = one.rate?.before === undefined ? undefined : knowledge.getSeries(one.rate.before);
  return one ? { series: one.id, period } : { series: series.id };
}

/** Whether a series has a figure of a year; where none is told, the newest will do. */
const hasFigureOf = (year: string | undefined, series: Series, knowledge: Knowledge): boolean =>
  year === undefined || figuresFor(year, figuresOf(series, knowledge)).length > 0;

const NOW = wholeWords(new RegExp(String.raw`\b(?:${RIGHT_NOW})\b`, 'u'));

/** When a series had the very sum that is named: "which year was it 690 million". */
function whenItWas({ amounts, text }: Asked, { observations }: Series): string | undefined {
  const sums = amounts.filter((amount) => amount >= LARGE);
  // "Is it 100,000 or 200,000 now": what it is now, whichever of them it was once.
  if (sums.length > 1 && NOW.test(spaced(text.replace(/[?!]+/g, ' ')))) return undefined;
  return sums.length === 0 ? undefined : observations.findLast(({ value }) => sums.includes(value))?.period;
}
