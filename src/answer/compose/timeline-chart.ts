import type { TimelineAnswer } from '../answer.ts';
import type { ChartDraft, ChartEvent } from '../chart.ts';
import type { Format } from '../format.ts';
import { chartTimeOf, chartValueOf, sourceLine } from './chart-value.ts';
import { publisherIn } from './citation.ts';
import { withoutBrackets } from './headline.ts';
import { scaleOf } from './scale.ts';

type Happening = TimelineAnswer['happenings'][number];

/** As many as can be read beside a line on a phone, and as long as two lines of it are. */
const MOST_EVENTS = 12;
const LONGEST = 90;
const FEWEST_EVENTS = 3;

/** What changed for people is drawn first, then money, then who told of it. */
const WANTED: readonly Happening['kind'][] = ['rule', 'money', 'release'];

function textOf(one: Happening, format: Format): string {
  if (one.kind === 'release') return `${format.words.notices.quoted(one.title)}, ${publisherIn(one.publisher, format)}`;
  return one.kind === 'money' ? withoutBrackets(format.text(one.figure.label)) : format.text(one.short ?? one.text);
}

/** Where and how it is drawn; nothing of what no calendar has, or is too long. */
function eventOf(one: Happening, format: Format): ChartEvent | undefined {
  const { kind } = one;
  const time = chartTimeOf(one.period, format);
  const text = textOf(one, format);
  if (!time || text.length > LONGEST) return undefined;
  if (kind !== 'money') return { kind, text, ...time };
  return { kind, text, ...time, amount: chartValueOf(one.figure, scaleOf([one.figure], format)) };
}

/** What happened as a picture, oldest first; nothing where there is too little of it. */
export function timelineChart({ scheme, happenings }: TimelineAnswer, format: Format): ChartDraft | undefined {
  const drawable = happenings.flatMap((one) => {
    const event = eventOf(one, format);
    return event ? [{ one, event }] : [];
  });
  const inOrder = drawable.toSorted((a, b) => WANTED.indexOf(a.event.kind) - WANTED.indexOf(b.event.kind));
  const drawn = inOrder.slice(0, MOST_EVENTS);
  const events = drawable.filter((each) => drawn.includes(each)).map(({ event }) => event);
  const [first, ...rest] = events.toReversed();
  if (!first || events.length < FEWEST_EVENTS) return undefined;
  const { everything } = format.words.timeline;
  const years = [first.first.slice(0, 4), (rest.at(-1) ?? first).first.slice(0, 4)];
  const span = format.period(years[0] === years[1] ? (years[0] ?? '') : years.join('/'));
  return {
    kind: 'timeline',
    locale: format.locale,
    title: format.words.trend.title(scheme ? withoutBrackets(format.text(scheme)) : everything, span),
    source: sourceLine(
      drawn.map(({ one }) => one),
      format,
    ),
    events: [first, ...rest],
  };
}
