import type { Knowledge } from '../knowledge/find.ts';
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
  const [best] = first.matches;
  const isOfSeries = seriesShown(first.steps[0], knowledge) !== undefined;
  const trend =
    trendTold(first.matches, knowledge) ??
    (best && isOfSeries ? trendAmong(best, matches, knowledge.getStatement) : undefined);
  return trend && { asked, read: { ...asNearest(first), matches: [trend], steps: [trend.thing.step] } };
}
