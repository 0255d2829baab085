import type { Figure } from '../figures/figure.ts';
import { figuresOf, lastDay } from '../figures/figures.ts';
import type { Knowledge } from '../knowledge/find.ts';
import { addDays } from '../language/calendar.ts';
import { boundsOf } from '../language/period.ts';
import { timesIn } from '../language/times.ts';
import { flat } from '../language/tokens.ts';
import type { Claim } from './claim.ts';
import type { Part } from './part.ts';
import { excerptOf } from './said.ts';

const UP =
  /(?<!\p{L})(?:flere|fleire|okt|oker|okte|auka|aukar|steget|stiger|stig|vokst|vokser|veks|opp|lengre|lenger|hoyere|hogare|storre|more|increas\p{L}*|rising|risen|rose|grow\p{L}*|grew|longer|higher|up)(?!\p{L})/u;
const DOWN =
  /(?<!\p{L})(?:faerre|farre|mindre|ned|nede|gatt ned|falt|faller|fell|sunket|synker|sank|minka|minsket|redusert|kortere|kortare|lavere|lagare|fewer|less|decreas\p{L}*|falling|fallen|dropp\p{L}*|shorter|lower|down|halvert|halved)(?!\p{L})/u;
/** Only what is said of a course of time: not "more than 200", and not "more money". */
const COURSE =
  /(?<!\p{L})(?:gatt (?:opp|ned)|gar (?:opp|ned)|gone (?:up|down)|going (?:up|down)|went (?:up|down)|stadig|for hvert ar|for kvart ar|hvert ar|kvart ar|every year|okt|oker|okte|auka|aukar|steget|stiger|vokst|vokser|falt|faller|sunket|synker|minka|minsket|increas\p{L}*|decreas\p{L}*|rising|falling|risen|fallen|getting|blir|vorte|blitt|enn (?:i|for)|than (?:in|before)|enn for|siden|sidan|since|na enn|no enn|now than)(?!\p{L})/u;
/** A time that is told by who ruled is not known here. */
const UNDER_SOMEBODY = /(?<!\p{L})(?:enn|than) (?:under|da|when)(?!\p{L})/u;
/** A change of less than this share is none that anybody would speak of. */
const LEAST_CHANGE = 0.01;
/** Without a time, it is held against what was so about a year before. */
const A_YEAR = 365;
/** The newest figure of what is said of now is at most this old. */
const OLDEST = 400;

/** Whether a sentence says how something has gone, and not when it began. */
export function isOfCourse(sentence: string, today: string): boolean {
  if (timesIn(sentence, today).some(({ period }) => period.length === today.length)) return false;
  const text = flat(sentence).replaceAll('æ', 'ae');
  return UP.test(text) !== DOWN.test(text) && COURSE.test(text);
}

/** The one series that is named, whose figures are levels that were counted. */
function seriesOf({ subjects, isWithout }: Part, knowledge: Knowledge): readonly Figure[] {
  const named = [...subjects.series].sort(([, one], [, other]) => other - one);
  const most = named[0]?.[1];
  const ids = named.filter(([, words]) => words === most).map(([id]) => id);
  const main = [...subjects.schemes].flatMap((scheme) =>
    (knowledge.findScheme(scheme)?.main ?? []).map((id) => `${scheme}.${id}`),
  );
  const wanted = isWithout ? ['gp.without-gp'] : ids.length > 0 ? ids : main;
  const [first] = wanted.length > 1 ? wanted.filter((id) => main.includes(id)) : wanted;
  const series = first === undefined ? undefined : knowledge.findSeries(first);
  if (!series) return [];
  return figuresOf(series, knowledge)
    .filter(
      ({ measure, status, derived }) =>
        !derived && status === 'observed' && (measure === 'level' || measure === 'share'),
    )
    .toSorted((one, other) => lastDay(one.period).localeCompare(lastDay(other.period)));
}

/**
 * Holds what is said of a course, up or down, against the newest figure of the one series that is named and the figure of the time
 * that is told, or of a year before. Nothing where more series may be meant, or where hardly anything has changed.
 */
export function judgeTrend(part: Part, knowledge: Knowledge, today: string): Claim | undefined {
  const text = flat(part.text).replaceAll('æ', 'ae');
  const [isUp, isDown] = [UP.test(text), DOWN.test(text)];
  if (isUp === isDown || !COURSE.test(text) || UNDER_SOMEBODY.test(text) || part.isDenied || part.places.length > 0)
    return undefined;
  if (part.unexplained(part.subjects.schemes, undefined, timesIn(part.text, today)) > 0) return undefined;
  const figures = seriesOf(part, knowledge);
  const newest = figures.at(-1);
  if (!newest || lastDay(newest.period) < addDays(today, -OLDEST)) return undefined;
  const times = timesIn(part.text, today).filter(({ period }) => period !== today);
  const [time, ...more] = times;
  const then = time ? boundsOf(time.period)?.last : addDays(lastDay(newest.period), -A_YEAR);
  if (then === undefined || more.length > 0 || then >= lastDay(newest.period)) return undefined;
  const before = figures.filter(({ period }) => lastDay(period) <= then).at(-1);
  if (!before || lastDay(before.period) < addDays(then, -OLDEST)) return undefined;
  const change = (newest.value - before.value) / Math.abs(before.value || 1);
  if (Math.abs(change) < LEAST_CHANGE) return undefined;
  const said = excerptOf(part.text, { start: 0, end: part.text.length });
  const evidence = { kind: 'figures' as const, figures: [newest, before] as [Figure, Figure] };
  return change > 0 === isUp
    ? { verdict: 'matches', said, about: newest.label, evidence }
    : { verdict: 'differs', by: 'direction', said, about: newest.label, evidence };
}
