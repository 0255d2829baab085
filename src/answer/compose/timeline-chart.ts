import { yearIn } from '../../language/period.ts';
import type { Happening, TimelineAnswer } from '../answer.ts';
import type { ChartDraft, ChartEvent, ChartSpan } from '../chart.ts';
import { drawnOf } from '../drawable.ts';
import type { Format } from '../format.ts';
import { chartTimeOf, chartValueOf, sourceLine } from './chart-value.ts';
import { publisherIn } from './citation.ts';
import { withoutBrackets } from './headline.ts';
import { scaleOf } from './scale.ts';

/** As many as can be read beside a line on a phone. */
const MOST_EVENTS = 12;

/** How long a scheme was there is drawn first, then what changed for people, then money, then who told of it. */
const WANTED: readonly Happening['kind'][] = ['scheme', 'rule', 'money', 'release'];

function textOf(one: Happening, format: Format): string {
  switch (one.kind) {
    case 'release':
      return `${format.words.notices.quoted(one.title)}, ${publisherIn(one.publisher, format)}`;
    case 'money':
      return withoutBrackets(format.text(one.figure.label));
    case 'scheme':
      return withoutBrackets(format.text(one.name));
    case 'rule':
      return format.text(one.short ?? one.text);
  }
}

function spanOf(from: string, to: string | null, { words, date }: Format): ChartSpan {
  const began = words.chart.from(from);
  return { last: to, said: to === null ? [began] : [began, words.chart.until(date(to))] };
}

/** Where and how it is drawn; nothing of what no calendar has. */
function eventOf(one: Happening, format: Format): ChartEvent | undefined {
  const time = chartTimeOf(one.period, format);
  if (!time) return undefined;
  const event = { kind: one.kind, text: textOf(one, format), ...time };
  switch (one.kind) {
    case 'release':
      return event;
    case 'money':
      return { ...event, amount: chartValueOf(one.figure, scaleOf([one.figure], format)) };
    case 'scheme':
    case 'rule':
      return { ...event, held: spanOf(time.when, one.to, format) };
  }
}

/**
 * What happened as a picture, oldest first; nothing where there is too little of it.
 * @param today YYYY-MM-DD, to which what has no end is drawn.
 */
export function timelineChart(
  { scheme, happenings }: TimelineAnswer,
  today: string,
  format: Format,
): ChartDraft | undefined {
  const drawable = drawnOf(happenings).flatMap((one) => {
    const event = eventOf(one, format);
    return event ? [{ one, event }] : [];
  });
  const inOrder = drawable.toSorted((a, b) => WANTED.indexOf(a.event.kind) - WANTED.indexOf(b.event.kind));
  const drawn = inOrder.slice(0, MOST_EVENTS);
  // Of one day, what changed stands before who told of it, as in the list.
  const [first, ...rest] = drawn.map(({ event }) => event).toSorted((a, b) => a.first.localeCompare(b.first));
  if (!first) return undefined;
  const { everything } = format.words.timeline;
  const [from, to] = [yearIn(first.first), yearIn((rest.at(-1) ?? first).first)];
  const span = format.period(from === to ? String(from) : `${from}/${to}`);
  return {
    kind: 'timeline',
    locale: format.locale,
    title: format.words.trend.title(scheme ? withoutBrackets(format.text(scheme)) : everything, span),
    source: sourceLine(
      drawn.map(({ one }) => one),
      format,
    ),
    events: [first, ...rest],
    today,
  };
}
