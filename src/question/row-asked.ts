import { coursesOf } from '../figures/course.ts';
import { figuresOf } from '../figures/figures.ts';
import { type Span, within } from '../figures/operations.ts';
import type { Knowledge } from '../knowledge/find.ts';
import type { Series } from '../knowledge/knowledge.ts';
import { oncePer } from '../knowledge/once.ts';
import { spaced, wholeWords } from '../language/whole-words.ts';
import type { Asked } from '../reader/asked.ts';
import type { Match } from '../reader/match.ts';
import { formOf, RECENT_YEARS } from './form.ts';
import { led, wantedAmong } from './led.ts';
import { seriesShown } from './series-shown.ts';
import { addsUp, spanOf, workFor } from './work.ts';

const YEAR = String.raw`(?:19|20)\d{2}`;
/** Asks for a figure of each of several times: "hvert år 2015–2024", "per kvartal", "siste ti år", "fra 2016 og framover". */
const ROW = wholeWords(
  new RegExp(
    [
      String.raw`\b(?:hvert|kvart|each|every) (?:år|year) (?:fra|frå|from|i|in|siden|sidan|since|mellom|between|${YEAR})`,
      String.raw`\b(?:år for år|year by year|tabuler\p{L}*|tabulate|(?:per|pr\.?|by|each|hvert|kvart) (?:kvartal|quarter)|kvartalsvis|quarterly)\b`,
      String.raw`\b(?:tidsserie\p{L}*|time series|finnes det (?:en|ei) serie|finst det ein serie|is there a series)\b`,
      String.raw`\b(?:fra|frå|from|siden|sidan|since) (?:og med )?${YEAR} (?:og |and )?(?:framover|fremover|utover|onwards?|forward)\b`,
    ].join('|'),
    'u',
  ),
);
/** Several years up to now. */
const LATELY = wholeWords(
  /\b(?:siste|seneste|seinaste|last|past) (?:\d{1,2}|tre|fire|fem|seks|sju|åtte|ni|ti|three|four|five|six|seven|eight|nine|ten) (?:år|åra|årene|years)\b/u,
);
/** Fewer are no row. */
const LEAST = 3;
const isSeveral = ({ text, times }: Asked): boolean =>
  LATELY.test(spaced(text)) ||
  RECENT_YEARS.test(spaced(text)) ||
  new Set(times.flatMap(({ period }) => period.split('/')).filter((one) => /^\d{4}$/.test(one))).size >= LEAST;

/** Which way it went each year is told in words, a sum of the years is one number, and so is all else that is worked out of some years. */
const asksRow = oncePer(
  (asked: Asked): boolean =>
    (ROW.test(spaced(asked.text)) || (isSeveral(asked) && workFor(asked, () => []) === undefined)) &&
    formOf(asked) !== 'direction' &&
    addsUp(asked) === undefined &&
    !asked.isPersonal,
);

const pointsIn = (series: Series, span: Span, knowledge: Knowledge): number =>
  Math.max(0, ...coursesOf(figuresOf(series, knowledge)).map(({ points }) => within(points, span).length));

/** From when to when a question wants a series year by year, where it has so many figures; nothing of any other question. */
export function rowAsked(asked: Asked, series: Series, knowledge: Knowledge): Span | undefined {
  if (!asksRow(asked)) return undefined;
  const { from, to } = spanOf(asked, false);
  const span = { from, to };
  return pointsIn(series, span, knowledge) < LEAST ? undefined : span;
}

const NEAR = { behind: 2 };

/** The series first that has such a row, of the same scheme as the likeliest figure, where that one has none. */
export function ledByRow(matches: readonly Match[], asked: Asked, knowledge: Knowledge): readonly Match[] {
  const [best] = matches;
  if (best?.thing.kind !== 'series' || !asksRow(asked)) return matches;
  const hasRow = ({ thing }: Match): boolean => {
    const series = thing.kind === 'series' ? seriesShown(thing.step, knowledge) : undefined;
    return series !== undefined && rowAsked(asked, series, knowledge) !== undefined;
  };
  return led(matches, wantedAmong(matches, hasRow, NEAR));
}
