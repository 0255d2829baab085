import { figuresOf, newestOf } from '../figures/figures.ts';
import { heldAgainst } from '../figures/held-against.ts';
import { ownNumber } from '../figures/own-number.ts';
import type { Step } from '../invocation.ts';
import type { Knowledge } from '../knowledge/find.ts';
import { spaced, wholeWords } from '../language/whole-words.ts';
import { seriesShown } from './series-shown.ts';

/** Asks what one has less, or more, for it. */
const LOSES = wholeWords(
  /\b(?:tap(?:er|e|ar)?|mist(?:er|e|ar)?|går glipp|gå glipp|mindre|mer|meir|lose|loses|losing|lost|miss out|less|more|extra|tjen(?:er|e)|ten(?:er|e))\b/u,
);

/**
 * What a rate comes to for as many as a number of one's own is from a mean: "how far under the mean am I, and what do I lose in
 * capitation". Nothing where the first is no such number, or the second asks for the rate itself.
 */
export function rateOfDifference(
  asked: string,
  first: Step,
  second: Step,
  knowledge: Knowledge,
  today: string,
): Step | undefined {
  const series = seriesShown(first, knowledge);
  const { rate } = seriesShown(second, knowledge) ?? {};
  const { operation, number = '' } = first.options ?? {};
  const own = operation === 'against' ? ownNumber(number) : undefined;
  if (!series?.yardstick || series.yardstick.ceiling || !rate || !own || second.options?.number !== undefined)
    return undefined;
  // What is held against the mean and what the rate is for are counted alike.
  const isAlike = rate.of.nb.some((word) => series.yardstick?.of.nb.includes(word));
  if (!isAlike || !LOSES.test(spaced(asked))) return undefined;
  const worked = heldAgainst(newestOf(figuresOf(series, knowledge), today), series.yardstick, [own]);
  const size = worked.ok ? Math.abs(worked.figure.value) : 0;
  if (!Number.isInteger(size) || size === 0) return undefined;
  return { ...second, options: { ...second.options, operation: 'times', number: String(size) } };
}
