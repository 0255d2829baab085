import { figuresFor, figuresOf } from '../figures/figures.ts';
import { operate } from '../figures/operations.ts';
import type { Step } from '../invocation.ts';
import type { Knowledge } from '../knowledge/find.ts';
import type { Series } from '../knowledge/knowledge.ts';
import { spaced, wholeWords } from '../language/whole-words.ts';
import type { PartAsked } from './question-part.ts';
import type { QuestionRead } from './read.ts';
import { asksNow } from './same-figure.ts';
import { seriesShown } from './series-shown.ts';
import { stepFor } from './step-for.ts';

/** What is told of the figure of the first question: another line for it, or what answers a further part. */
interface OfFirst {
  readonly first?: Step;
  readonly other?: { readonly asked: string; readonly read: QuestionRead };
}

const IN_PERCENT = wholeWords(
  /\b(?:(?:hvor|kor) mange prosent|how (?:many|much) (?:percent|per cent)|(?:hva|kva|what) (?:er|blir|is) (?:det|d|that|this) i prosent)\b/u,
);
const DIFFERENCE = wholeWords(
  /\b(?:forskjell\p{L}*|skilnad\p{L}*|differanse\p{L}*|(?:hvor|kor) (?:mye|my|mykje) (?:mer|meir|dyrere|dyrare)|difference|how much (?:more|dearer))\b/u,
);
/** As many of the likeliest things as an addition to the price has to stand among. */
const LIKELIEST = 5;

/** From a time until now, with both ends; where the figure has nothing of that time, from the first that there is on. */
function thenAndNow(first: QuestionRead, parts: readonly PartAsked[], series: Series, knowledge: Knowledge) {
  const [time, ...others] = first.asked.times;
  if (time?.relation !== 'at' || others.length > 0 || !parts.some(({ own }) => own !== first.asked && asksNow(own)))
    return undefined;
  const figures = figuresOf(series, knowledge);
  const [year] = time.period.split('-');
  const from = figuresFor(time.period, figures).length > 0 ? time.period : year;
  if (!operate('direction', figures, { from }).ok) return undefined;
  return {
    command: 'figure',
    options: { series: series.id, operation: 'direction', from },
    subject: series.label,
  };
}

/**
 * What further parts of a text ask of the very figure that answers the first, where nothing else answers them: its change in per cent,
 * what it has become since a time that it is not known for, and what the price is more with what comes on top.
 * @param parts Of the text, the first as well.
 */
export function ofFirstFigure(
  question: string,
  first: QuestionRead,
  parts: readonly PartAsked[],
  knowledge: Knowledge,
  today: string,
): OfFirst | undefined {
  const [step] = first.steps;
  const series = seriesShown(step, knowledge);
  if (!step?.options || !series) return undefined;
  const { operation, number } = step.options;
  if (operation === 'change' && series.unit !== 'percent' && IN_PERCENT.test(spaced(question)))
    return { first: { ...step, options: { ...step.options, operation: 'percent' } } };
  if (operation !== undefined || number !== undefined || parts.length < 2) return undefined;
  const since = thenAndNow(first, parts, series, knowledge);
  if (since) return { first: since };
  const dearer = parts.slice(1).find(({ own }) => DIFFERENCE.test(spaced(own.text)));
  const addition = first.matches
    .slice(0, LIKELIEST)
    .find(({ thing }) => seriesShown(thing.step, knowledge)?.adds_to === series.id);
  if (!dearer || !addition) return undefined;
  const steps = [stepFor(addition, first.asked, knowledge, today, false)];
  return { other: { asked: dearer.own.text, read: { ...first, matches: [addition], steps } } };
}
