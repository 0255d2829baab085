import type { Answer } from '../../answer/answer.ts';
import { noticeOfAge, noticesOn } from '../../answer/notices.ts';
import { figuresOf, periodsOf } from '../../figures/figures.ts';
import type { Span } from '../../figures/operations.ts';
import { trendOf } from '../../figures/trend.ts';
import type { Step } from '../../invocation.ts';
import type { Series } from '../../knowledge/knowledge.ts';
import type { Context } from '../command.ts';
import { downloadOf } from '../download.ts';
import { nextSteps } from '../next.ts';
import { notFound } from '../not-found.ts';

const trendStep = ({ id, label }: Series): Step => ({
  command: 'trend',
  options: { series: id },
  subject: label,
});

/** How a series has gone between two times; where nothing is known of them, all that is known of it is offered. */
export function trendAnswer(one: Series, span: Span, context: Context): Answer {
  const { knowledge, today } = context;
  const figures = figuresOf(one, knowledge);
  const scheme = knowledge.getScheme(one.scheme);
  const trend = trendOf(figures, span);
  const figureStep: Step = { command: 'figure', options: { series: one.id }, subject: one.label };
  if (!trend) {
    const asked = [span.from, span.to].filter(Boolean).join('/') || undefined;
    const periods = periodsOf(figures);
    return notFound(
      { kind: 'period', subject: one.label, asked, periods },
      [trendStep(one), figureStep],
      context,
      scheme.contacts,
    );
  }
  const { courses, change, highest, lowest } = trend;
  const shown = courses.flatMap(({ points }) => points);
  return {
    kind: 'trend',
    series: one.id,
    label: one.label,
    scheme: scheme.name,
    definition: one.definition,
    unit: one.unit,
    courses: [courses[0], ...courses.slice(1)],
    change,
    ...(highest && { highest }),
    ...(lowest && { lowest }),
    ...downloadOf([one.id], context),
    notices: [...noticesOn(shown, knowledge), ...(span.to === undefined ? noticeOfAge(shown, today, knowledge) : [])],
    next: nextSteps(
      [
        figureStep,
        { command: 'scheme', options: { name: scheme.id }, subject: scheme.name },
        ...knowledge
          .seriesOf(scheme.id)
          .filter(({ id }) => id !== one.id)
          .map(trendStep),
      ],
      context,
    ),
  };
}
