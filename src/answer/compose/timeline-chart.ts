import { boundsOf } from '../../language/period.ts';
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

/** A rule lasts until its end; all else is of its own time. What no calendar has, or is too long to draw, is left out. */
function eventOf(one: Happening, format: Format): readonly ChartEvent[] {
  const time = chartTimeOf(one.period, format);
  const text = textOf(one, format);
  if (!time || text.length > LONGEST) return [];
  if (one.kind === 'rule') {
    const end = one.to === null ? undefined : boundsOf(one.to)?.last;
    return [{ kind: 'rule', text, ...time, last: end ?? time.last, ...(one.to === null && { isOpen: true as const }) }];
  }
  if (one.kind === 'release') return [{ kind: 'release', text, ...time }];
  return [{ kind: 'money', text, ...time, amount: chartValueOf(one.figure, scaleOf([one.figure], format)) }];
}

/** What happened as a picture, oldest first; nothing where there is too little of it. */
export function timelineChart({ scheme, happenings }: TimelineAnswer, format: Format): ChartDraft | undefined {
  const inOrder = happenings.toSorted((one, other) => WANTED.indexOf(one.kind) - WANTED.indexOf(other.kind));
  const drawn = inOrder.filter((one) => eventOf(one, format).length > 0).slice(0, MOST_EVENTS);
  const events = happenings.filter((one) => drawn.includes(one)).flatMap((one) => eventOf(one, format));
  const [first, ...rest] = events.toReversed();
  if (!first || events.length < FEWEST_EVENTS) return undefined;
  const { everything } = format.words.timeline;
  const years = [first.first.slice(0, 4), (rest.at(-1) ?? first).first.slice(0, 4)];
  const span = format.period(years[0] === years[1] ? (years[0] ?? '') : years.join('/'));
  return {
    kind: 'timeline',
    locale: format.locale,
    title: format.words.trend.title(scheme ? withoutBrackets(format.text(scheme)) : everything, span),
    source: sourceLine(drawn, format),
    events: [first, ...rest],
  };
}
