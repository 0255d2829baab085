import type { Answer, Happening } from '../../answer/answer.ts';
import { drawnOf } from '../../answer/drawable.ts';
import { noticesOn } from '../../answer/notices.ts';
import { figuresOf } from '../../figures/figures.ts';
import type { Span } from '../../figures/operations.ts';
import type { Step } from '../../invocation.ts';
import type { Localized, Scheme } from '../../knowledge/knowledge.ts';
import { yearIn } from '../../language/period.ts';
import type { Context } from '../command.ts';
import { downloadOf } from '../download.ts';
import { nextSteps } from '../next.ts';
import { notFound } from '../not-found.ts';
import { happeningsOf } from './happenings.ts';

/** As many as a reader looks through; the newest of more. */
const MOST = 60;

const EVERYTHING: Localized = { nb: 'ordningene', nn: 'ordningane', en: 'the schemes' };

/** Its figures as a file; of a scheme without any, the picture of what happened. */
function fileOf({ id }: Scheme, happenings: readonly Happening[], context: Context) {
  const { knowledge } = context;
  if (knowledge.seriesOf(id).some((series) => figuresOf(series, knowledge).length > 0))
    return downloadOf([id], context);
  return drawnOf(happenings).length > 0 ? downloadOf([id], context, 'png') : {};
}

/** What happened to a scheme, or to all of them, between two times. */
export function timelineAnswer(scheme: Scheme | undefined, { from, to }: Span, context: Context): Answer {
  const { knowledge } = context;
  const all = happeningsOf(scheme, { from, to }, knowledge);
  const onScheme: Step | undefined = scheme && {
    command: 'scheme',
    options: { name: scheme.id },
    subject: scheme.name,
  };
  const whole: Step = { command: 'timeline', options: { scheme: scheme?.id }, ...(scheme && { subject: scheme.name }) };
  const [first, ...rest] = all.slice(0, MOST);
  if (!first) {
    const years = happeningsOf(scheme, {}, knowledge).map(({ period }) => String(yearIn(period)));
    const periods = [...new Set(years)].sort();
    const asked = [from, to].filter(Boolean).join('/') || undefined;
    return notFound(
      { kind: 'period', subject: scheme?.name ?? EVERYTHING, asked, periods },
      [whole, onScheme],
      context,
      scheme?.contacts,
    );
  }
  const figures = [first, ...rest].flatMap((one) => (one.kind === 'money' ? [one.figure] : []));
  return {
    kind: 'timeline',
    scheme: scheme?.name ?? null,
    from: from ?? null,
    to: to ?? null,
    happenings: [first, ...rest],
    count: all.length,
    ...(scheme && fileOf(scheme, all, context)),
    notices: noticesOn(figures, knowledge),
    next: nextSteps([onScheme, (from || to) !== undefined && whole, { command: 'whats-new' }], context),
  };
}
