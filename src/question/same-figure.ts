import { figuresFor, figuresOf, reckonedUpTo } from '../figures/figures.ts';
import { isOfTwo, type OfTwo, type Operation, operate, type Span } from '../figures/operations.ts';
import { quotientOf } from '../figures/quotient.ts';
import type { Step } from '../invocation.ts';
import type { Knowledge } from '../knowledge/find.ts';
import type { Series } from '../knowledge/knowledge.ts';
import { spaced, wholeWords } from '../language/whole-words.ts';
import { type Asked, RIGHT_NOW } from '../reader/asked.ts';
import type { Ask } from '../reader/asking.ts';
import { numberTold } from './number-told.ts';
import type { QuestionRead } from './read.ts';
import { asksPercent, MORE_OR_LESS, MOVED, ROSE_OR_SANK, spanOf, workFor } from './work.ts';

/** Asks of now, where another time was asked of before. */
const NOW = wholeWords(new RegExp(String.raw`\b(?:${RIGHT_NOW}|nu)\b`, 'u'));
export const asksNow = ({ asking }: Asked): boolean => NOW.test(spaced(asking));

/** Asks how it has gone: "hvordan har det gått", "how has it gone", "what was it before". */
const COURSE = wholeWords(
  /\b(?:(?:hvordan|korleis|åssen|koss|kossen|how) (?:har|has|have|er|gikk|gjekk|did|ble|blei) (?:\p{L}+ ){1,3}?(?:gått|gone|go|blitt|been|vært|vore|utvikl\p{L}*|develop\p{L}*|endr\p{L}*|chang\p{L}*)|(?:går|gar|e|er|is|are) (?:det|d|den|de|dei|it|they|that) (?:going |rett |jamt |jevnt )?(?:ned|nedover|opp|oppover|down|up|rising|falling|growing|shrinking)|utvikling\p{L}*|trend\p{L}*|(?:hva|kva|ka|what|hvor mange|kor mange|how many|hvor mye|kor mykje|how much) (?:var|was|were) (?:det|den|de|dei|it|that|they|there) (?:før|tidligere|tidlegare|before|earlier|previously|fra før))\b/u,
);
/** More or less than at another time, or better or worse. */
const COMPARES = wholeWords(
  new RegExp(
    String.raw`\b(?:${MORE_OR_LESS}|fler|større|verre|bedre|betre|lenger|dyrare|billigere|worse|better|larger|bigger|smaller|up|down)\b`,
    'u',
  ),
);
/** Holds what is against what was at another time. */
export const comparesTimes = ({ asking }: Asked): boolean => COMPARES.test(spaced(asking));
/** From when it was at its top or bottom on. */
const SINCE = wholeWords(
  /\b(?:siden|sidan|sia|etter det|etterpå|deretter|fra da|frå då|since|after that|afterwards|from then|after then)\b/u,
);
/** More or less than it is now, of another time. */
const THAN_NOW = wholeWords(
  new RegExp(
    String.raw`\b(?:${MORE_OR_LESS}) (?:\p{L}+ ){0,4}?(?:enn|than) (?:(?:det|it) (?:er|is) )?(?:${RIGHT_NOW}|i år|this year)\b`,
    'u',
  ),
);
const FALLEN = wholeWords(
  new RegExp(String.raw`\b(?:${MOVED}|${ROSE_OR_SANK}|sokke|kom(?:met|me) ned|nedgang\p{L}+|declined?|shrunk)\b`, 'u'),
);
/** What a figure of another time answers. */
const OF_VALUE: ReadonlySet<Ask> = new Set(['many', 'much', 'share', 'define', 'which', 'may', 'each']);

/** As much as one word of the field says. */
export const SUBJECT = 0.9;

const operationOf = ({ options }: Step): string | undefined => options?.operation;
const isChange = (step: Step): boolean => ['change', 'direction'].includes(operationOf(step) ?? '');
const MOVES: ReadonlySet<Operation> = new Set(['change', 'percent', 'direction']);
const isTop = (step: Step): boolean => ['highest', 'lowest'].includes(operationOf(step) ?? '');

interface SameSeries {
  readonly today: string;
  readonly step: Step;
  /** The first of those that the step is of. */
  readonly series: Series;
  readonly knowledge: Knowledge;
}

/** The change of a series over a span where there is one; else nothing, so that nothing is promised. */
function changeIn({ step, series, knowledge, today }: SameSeries, work: Span & { readonly operation: Operation }) {
  const { operation, ...span } = work;
  const isKnown = operate(operation, reckonedUpTo(figuresOf(series, knowledge), span.to, today), span).ok;
  const { command: _command, options: _options, ...rest } = step;
  return isKnown ? { ...rest, command: 'figure', options: { series: series.id, ...work } } : undefined;
}

/** When the top or the bottom was that the first question came to. */
function topOf({ step, series, knowledge }: SameSeries): string | undefined {
  const operation = operationOf(step) === 'lowest' ? 'lowest' : 'highest';
  const { from, to } = step.options ?? {};
  const top = operate(operation, figuresOf(series, knowledge), { from, to });
  return top.ok ? top.figure.period : undefined;
}

/** How much more or less a figure of another time is than that of now; where nothing can be worked out between them, that of now. */
function besideNow(same: SameSeries, operation: 'change' | 'percent', period: string, today: string): Step {
  const { step, series, knowledge } = same;
  const year = today.slice(0, 4);
  const span = period > today ? { from: year, to: period } : { from: period, to: year };
  const isKnown = figuresFor(year, figuresOf(series, knowledge)).length > 0;
  const ofNow = { series: series.id, ...(isKnown && { period: year }) };
  return changeIn(same, { operation, ...span }) ?? { ...step, command: 'figure', options: ofNow };
}

/** What a second question asks of what two series come to: the same at another time. */
function ofSameQuotient(
  { times }: Asked,
  step: Step,
  operation: OfTwo,
  [over, under]: readonly Series[],
  knowledge: Knowledge,
): Step | undefined {
  const period = times.find(({ relation }) => relation !== 'before')?.period;
  if (period === undefined || !over || !under) return undefined;
  // Of a time that this register has nothing of, another that counts the same may tell; between the two nothing is reckoned.
  const elsewhere = [over, under].map((one) =>
    one.elsewhere === undefined ? undefined : knowledge.getSeries(one.elsewhere),
  );
  for (const [one, other] of [[over, under], elsewhere]) {
    const then = one && other && quotientOf(operation, figuresOf(one, knowledge), figuresOf(other, knowledge), period);
    if (then?.ok)
      return {
        ...step,
        subject: one?.label ?? over.label,
        options: { ...step.options, series: `${one?.id},${other?.id}`, period },
      };
  }
  return undefined;
}

/** Whether a question asks how the figure has gone that the question before it came to. */
export function asksOfCourse(asked: Asked, { steps: [step] }: QuestionRead, knowledge: Knowledge): boolean {
  const series = knowledge.findSeries(step?.options?.series?.split(',')[0] ?? '');
  if (!series) return false;
  return COURSE.test(spaced(asked.asking)) || workFor(asked, () => figuresOf(series, knowledge)) !== undefined;
}

/**
 * What a question without a subject of its own asks of the figure that the question before it came to: how it has gone, how much it
 * has changed since its top, what it is now, what it was then. Nothing where that figure has no answer to it.
 */
export function ofSameFigure(
  asked: Asked,
  { steps: [step], matches: [best], asked: { times: timesBefore } }: QuestionRead,
  { knowledge, today }: { readonly knowledge: Knowledge; readonly today: string },
): Step | undefined {
  const ids = step?.options?.series?.split(',') ?? [];
  const series = knowledge.findSeries(ids[0] ?? '');
  if (!step || !series || !best) return undefined;
  const operation = operationOf(step) as Operation | undefined;
  if (ids.length > 1 && operation !== undefined && isOfTwo(operation)) {
    const both = ids.flatMap((id) => knowledge.findSeries(id) ?? []);
    return ofSameQuotient(asked, step, operation, both, knowledge);
  }
  const same = { step, series, knowledge, today };
  const text = spaced(asked.asking);
  const isInPercent = asksPercent(asked);
  const change = isInPercent && series.unit !== 'percent' ? 'percent' : 'change';
  // "And for four of them".
  const number = series.rate && numberTold(asked, series.rate, today);
  if (number !== undefined)
    return { ...step, command: 'figure', options: { series: series.id, operation: 'times', number } };
  // "And how far has it dropped since": from the top that was just told.
  if (isTop(step) && (SINCE.test(text) || FALLEN.test(text)))
    return changeIn(same, { operation: change, from: topOf(same) });
  // "And in per cent": of the very change.
  if (isChange(step) && isInPercent) return { ...step, options: { ...step.options, operation: 'percent' } };
  const period = step.options?.period;
  if (
    period !== undefined &&
    asked.times.length === 0 &&
    (THAN_NOW.test(text) || (asksNow(asked) && COMPARES.test(text)))
  )
    return besideNow(same, change, period, today);
  const work = workFor(asked, () => figuresOf(series, knowledge));
  if (work) {
    // "And the fall in per cent": from the time that the question before it named.
    const [then] = asked.times.length > 0 || operation !== undefined || !MOVES.has(work.operation) ? [] : timesBefore;
    return changeIn(same, then?.relation === 'at' ? { operation: work.operation, from: then.period } : work);
  }
  if (COURSE.test(text)) return changeIn(same, { operation: change, ...spanOf(asked, false) });
  const time = asked.times.find(({ relation }) => relation === 'at');
  if (time && COMPARES.test(text)) {
    const changed = changeIn(same, { operation: change, ...spanOf(asked, false) });
    if (changed) return changed;
  }
  const [ask] = asked.asks;
  const isOfTime = time !== undefined || asksNow(asked);
  if (!isOfTime || ask === undefined || !OF_VALUE.has(ask)) return undefined;
  // "Are there more now than before the pandemic": how many there are now does not tell.
  if (!time && COMPARES.test(text)) return undefined;
  if (time && figuresFor(time.period, figuresOf(series, knowledge)).length === 0) return undefined;
  return { ...step, command: 'figure', options: { series: series.id, period: time?.period } };
}
