import { figuresFor, figuresOf } from '../figures/figures.ts';
import type { Knowledge } from '../knowledge/find.ts';
import type { Asked } from '../reader/asked.ts';
import type { Match } from '../reader/match.ts';
import { asNearest, isFound } from './question-part.ts';
import type { OtherQuestion } from './questions-read.ts';
import { type QuestionRead, readQuestion } from './read.ts';
import { asksOfCourse } from './same-figure.ts';
import { seriesShown } from './series-shown.ts';
import { trendAmong, trendTold } from './trend-told.ts';

/** A part that is left open and asks of another time, or how it has gone, as what tells in words how the figure of the first has gone. */
export function tellingBefore(
  { asked }: OtherQuestion,
  first: QuestionRead,
  knowledge: Knowledge,
  today: string,
): OtherQuestion | undefined {
  const { asked: part, matches } = readQuestion(asked, knowledge, today);
  if (!isFound(first) || (part.times.length === 0 && !asksOfCourse(part, first, knowledge))) return undefined;
  const trend = trendTold(first.matches, knowledge) ?? trendBefore(first, matches, part.times, knowledge);
  return trend && { asked, read: { ...asNearest(first), matches: [trend], steps: [trend.thing.step] } };
}

/** The same of a figure that is not known for any of the times that a part asks about. @param likely What that part may be about. */
function trendBefore(
  { matches: [best], steps: [step] }: QuestionRead,
  likely: readonly Match[],
  times: Asked['times'],
  knowledge: Knowledge,
): Match | undefined {
  const series = seriesShown(step, knowledge);
  if (!best || !series) return undefined;
  const figures = figuresOf(series, knowledge);
  const isKnown = times.some(({ period }) => figuresFor(period, figures).length > 0);
  return isKnown ? undefined : trendAmong(best, likely, knowledge.getStatement);
}
