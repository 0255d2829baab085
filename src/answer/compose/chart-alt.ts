import type { BarChart, ChartDraft, ChartLine, ChartPoint, ChartValue, LineChart, TimelineChart } from '../chart.ts';
import { axisRange } from '../chart-axis.ts';
import type { Format } from '../format.ts';
import { standingsOf, timeOfEvent } from './chart-marks.ts';
import { capitalised } from './headline.ts';

/** What Discord takes as the description of a file. */
const LONGEST = 1024;

/** `560 mill. kr, foreslått`: a value with all that its mark tells of it. */
const valueSaid = (one: ChartValue, format: Format): string => [one.said, ...standingsOf(one, format)].join(', ');

function axisSaid({ axis, lines }: LineChart, format: Format): string {
  const values = lines.flatMap(({ points }) => points.map(({ value }) => value / axis.divisor));
  const { from, to } = axisRange(values);
  return format.words.chart.alt.axis(axis.label, format.number(from), format.number(to));
}

function courseOf(points: readonly ChartPoint[], format: Format): readonly string[] {
  const say = format.words.chart.alt;
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return [];
  if (first === last) return [say.one(valueSaid(first, format), first.when)];
  const [least, most] = [
    points.reduce((one, other) => (other.value < one.value ? other : one)),
    points.reduce((one, other) => (other.value > one.value ? other : one)),
  ];
  const hasTurned = [least, most].some((one) => one.value !== first.value && one.value !== last.value);
  const course =
    last.value === first.value
      ? say.level(first.said, first.when, last.when)
      : (last.value > first.value ? say.rose : say.fell)(first.said, first.when, last.said, last.when);
  return [course, ...(hasTurned ? [say.extremes(least.said, least.when, most.said, most.when)] : [])];
}

/** A line's course since what is counted last changed, its last value, and where it is broken. */
function lineSaid({ name, points }: ChartLine, format: Format): string {
  const { chart: words } = format.words;
  const breaks = points.filter(({ breakBefore }) => breakBefore !== undefined);
  const since = breaks.at(-1);
  const last = points.at(-1);
  const marks = last ? standingsOf(last, format) : [];
  return [
    ...courseOf(since ? points.slice(points.indexOf(since)) : points, format),
    ...(last && points.length > 1 && marks.length > 0 ? [words.alt.last(valueSaid(last, format))] : []),
    ...(breaks.length > 0
      ? [words.alt.breaks(format.list(breaks.map(({ when, breakBefore }) => `${breakBefore} (${when})`)))]
      : []),
  ]
    .map((sentence, at) => (at === 0 && name !== '' ? words.alt.of(capitalised(name)) + sentence : sentence))
    .join(' ');
}

const linesSaid = (chart: LineChart, format: Format): readonly string[] => [
  axisSaid(chart, format),
  ...chart.lines.map((line) => lineSaid(line, format)),
];

const barsSaid = (chart: BarChart, format: Format): readonly string[] => [
  format.words.chart.alt.unit(chart.axis.label),
  ...chart.groups.map(({ name, bars, difference }) => {
    const values = bars.map((one) => [one.name, valueSaid(one, format)].filter((part) => part !== '').join(' '));
    const said = `${[...values, ...(difference ? [difference] : [])].join('; ')}.`;
    return name === '' ? said : format.words.chart.alt.of(name) + said;
  }),
];

function timelineSaid({ events }: TimelineChart, format: Format): readonly string[] {
  const say = format.words.chart.alt;
  const last = events.at(-1) ?? events[0];
  return [
    say.events(events.length, events[0].when, last.when),
    ...events.map((event) => {
      const { text, amount } = event;
      const when = capitalised(timeOfEvent(event));
      const what = amount ? `${text}, ${valueSaid(amount, format)}` : text;
      return `${what.startsWith(when) ? '' : say.of(when)}${what}${/[.!?]$/.test(what) ? '' : '.'}`;
    }),
  ];
}

/**
 * What a chart says, for whoever does not see it: what it is, its axis, each course with range, last value and breaks.
 * At most 1024 characters; whole sentences are left out at the end, and counted.
 */
export function altOf(draft: ChartDraft, format: Format): string {
  const say = format.words.chart.alt;
  const chart = { ...draft, alt: '' };
  const sentences =
    chart.kind === 'lines'
      ? linesSaid(chart, format)
      : chart.kind === 'bars'
        ? barsSaid(chart, format)
        : timelineSaid(chart, format);
  const all = [say[chart.kind](chart.title), ...sentences];
  const upTo = (count: number): string =>
    [...all.slice(0, count), ...(count < all.length ? [say.more(all.length - count)] : [])].join(' ');
  let count = all.length;
  while (count > 1 && upTo(count).length > LONGEST) count -= 1;
  return upTo(count);
}
