import type { Answer, FiguresAnswer, SeriesAnswer } from '../../answer/answer.ts';
import { noticeOfAge, noticesOn } from '../../answer/notices.ts';
import type { Figure } from '../../figures/figure.ts';
import { figuresFor, figuresOf, newestOf, oldestFirst, periodsOf, reckonedUpTo } from '../../figures/figures.ts';
import { heldAgainst } from '../../figures/held-against.ts';
import { isOfTwo, type Operated, type Operation, operate, type Span } from '../../figures/operations.ts';
import type { OwnNumber } from '../../figures/own-number.ts';
import { productOf } from '../../figures/product.ts';
import { ownShareOf, quotientOf } from '../../figures/quotient.ts';
import { trendOf } from '../../figures/trend.ts';
import type { Step } from '../../invocation.ts';
import type { Knowledge } from '../../knowledge/find.ts';
import type { NonEmpty, Series } from '../../knowledge/knowledge.ts';
import { getPeriod, overlap } from '../../language/period.ts';
import type { Context } from '../command.ts';
import { downloadOf } from '../download.ts';
import { nextSteps } from '../next.ts';
import { notFound } from '../not-found.ts';
import { dayLabel } from './days.ts';

const figureStep = ({ id, label }: Series, asked?: string): Step => ({
  command: 'figure',
  options: { series: id, period: asked },
  subject: asked === undefined ? label : dayLabel(asked),
});

/** Offered after one figure: the same scheme's other figures, the scheme, the year's budget. */
function stepsAfter(one: Series, answers: readonly Figure[], context: Context): readonly (Step | false)[] {
  const { id, scheme, unit } = one;
  const { knowledge } = context;
  const year = answers[0] && String(getPeriod(answers[0].period).lastYear);
  const others = knowledge.seriesOf(scheme).filter((other) => other.id !== id);
  const hasCourse = trendOf(figuresOf(one, knowledge), {})?.change.ok ?? false;
  return [
    hasCourse && { command: 'trend', options: { series: id } },
    { command: 'scheme', options: { name: scheme }, subject: knowledge.getScheme(scheme).name },
    unit === 'NOK' && year !== undefined && { command: 'budget', options: { year }, subject: { nb: year, en: year } },
    ...others.map((other) => figureStep(other)),
  ];
}

const answering = (asked: string | undefined, figures: readonly Figure[], today: string): readonly Figure[] =>
  (asked === undefined ? newestOf(figures, today) : figuresFor(asked, figures)).toSorted(oldestFirst);

/** Figures of a time around the one asked about, or in it, that the sources do not agree on. */
const disputedIn = (asked: string, figures: readonly Figure[], { findComparison }: Knowledge): readonly Figure[] =>
  figures.filter(({ id, period: of }) => overlap(of, asked) && findComparison(id)?.verdict === 'conflict');

/** What is to be worked out, from when to when; with which other series, where it takes several; for how many, of a rate, or which numbers of one's own. */
export interface Work extends Span {
  readonly operation: Operation;
  readonly others: readonly Series[];
  readonly numbers?: readonly OwnNumber[] | undefined;
}

function workOut(
  { operation, others, numbers, ...span }: Work,
  one: Series,
  asked: string | undefined,
  context: Context,
): Operated {
  const { knowledge } = context;
  const figures = figuresOf(one, knowledge);
  const ofTime = (series: Series) => answering(asked, figuresOf(series, knowledge), context.today);
  if (operation === 'times') {
    const beyond = one.rate?.beyond;
    return productOf(
      ofTime(one),
      one.rate,
      numbers?.[0],
      beyond === undefined ? [] : figuresOf(knowledge.getSeries(beyond), knowledge),
    );
  }
  if (operation === 'against') {
    const paidWith = others.map((other) => ({ rate: other.rate, figures: ofTime(other) }));
    return heldAgainst(ofTime(one), one.yardstick, numbers, paidWith);
  }
  const [other] = others;
  if (operation === 'share' && !other) return ownShareOf(ofTime(one), numbers?.[0]);
  return isOfTwo(operation) && other
    ? quotientOf(operation, figures, figuresOf(other, knowledge), asked)
    : operate(operation, reckonedUpTo(figures, span.to, context.today), span);
}

/** One series over time, its figures for the period asked about first. */
export function oneSeries(
  one: Series,
  asked: string | undefined,
  context: Context,
  work?: Work,
  about?: SeriesAnswer['about'],
): Answer {
  const { knowledge, today } = context;
  const figures = figuresOf(one, knowledge);
  const scheme = knowledge.getScheme(one.scheme);
  const [first, ...rest] = answering(asked, figures, today);
  if (!first) {
    const periods = periodsOf(figures);
    return notFound(
      { kind: 'period', subject: one.label, asked: asked ?? today, periods },
      [...periods].reverse().map((known) => figureStep(one, known)),
      context,
      scheme.contacts,
    );
  }
  const answers = [first, ...rest];
  const disputed = asked === undefined ? [] : disputedIn(asked, figures, knowledge);
  return {
    kind: 'series',
    series: one.id,
    label: (work?.operation === 'times' && one.rate?.called) || one.label,
    scheme: scheme.name,
    definition: one.definition,
    unit: one.unit,
    asked: asked ?? null,
    answers: [first, ...rest],
    figures: figures as NonEmpty<Figure>,
    ...(about && { about }),
    ...(work && { worked: workOut(work, one, asked, context) }),
    ...downloadOf(
      [one, ...(work?.others ?? [])].map(({ id }) => id),
      context,
    ),
    notices: [
      ...noticesOn([...new Set([...answers, ...disputed])], knowledge),
      ...(asked === undefined ? noticeOfAge(answers, today, knowledge) : []),
    ],
    next: nextSteps(stepsAfter(one, answers, context), context),
  };
}

/** Several series at one time, those of a scheme beside each other; one that has nothing for it is left out. */
export function together(all: readonly [Series, ...Series[]], asked: string | undefined, context: Context): Answer {
  const { knowledge, today } = context;
  const groups = new Map<string, FiguresAnswer['groups'][number]>();
  for (const one of all) {
    const [first, ...rest] = answering(asked, figuresOf(one, knowledge), today);
    if (!first) continue;
    const { id, name } = knowledge.getScheme(one.scheme);
    const figures = groups.get(id)?.figures ?? [];
    groups.set(id, { scheme: id, name, figures: [...figures, first, ...rest] as [Figure, ...Figure[]] });
  }
  const [first, ...rest] = groups.values();
  if (!first) return oneSeries(all[0], asked, context);
  const figures = [first, ...rest].flatMap((group) => group.figures);
  return {
    kind: 'figures',
    about: { period: asked ?? null, scheme: rest.length === 0 ? first.name : null, status: null, view: 'lookup' },
    groups: [first, ...rest],
    ...downloadOf(
      all.map(({ id }) => id),
      context,
    ),
    notices: [...noticesOn(figures, knowledge), ...(asked === undefined ? noticeOfAge(figures, today, knowledge) : [])],
    next: nextSteps(
      all.map((one) => ({ ...figureStep(one, asked), subject: one.label })),
      context,
    ),
  };
}
