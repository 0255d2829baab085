import type { Measure } from '../../knowledge/knowledge.ts';
import type { Found, Told } from './numbers.ts';

/** What a sentence says of the kind of figure; `unsure` where only the series can tell. */
export interface MeasureSaid {
  readonly measure: Measure;
  readonly unsure?: true;
  /** The figure is a fall, and stands with a minus sign. */
  readonly isFall?: true;
}

const UP = String.raw`(?:(?:ok|auk|styrk|vokst|veks|heve|hev|utvid|oppjust)\w*|increas\w*|grew|growth)`;
const DOWN = String.raw`(?:(?:nedgang|redus|reduksjon|kutt|fall|falt|synk|sank|minsk|gatt ned)\w*|decreas\w*|fell)`;
/** "økning på 167", "økes derfor med 129,5", "styrkes …, med 30": the number belongs to the change. */
const BY = (word: string): RegExp =>
  new RegExp(
    String.raw`\b${word}\b(?:(?!\btil \d)[^.;:])*?\b(?:med|pa|by|of)(?: (?:over|om lag|rundt|ca|naer|totalt|hele|i alt|til sammen))*\s*$`,
  );
const RISE_BEFORE = BY(UP);
const FALL_BEFORE = BY(DOWN);
const MORE_AFTER = /^\s*(?:kroner |kronar )?(?:flere|fleire|fler|mer|meir|more|ekstra)\b/;
const FEWER_AFTER = /^\s*(?:kroner |kronar )?(?:faerre|mindre|fewer|less)\b/;
/** "450 millioner til å styrke", "som skal gå til å styrke": money on top. */
const TO_STRENGTHEN = /^[^.;:]*?\btil a (?:\w+ og )?(?:styrke|oke|auke)\b/;
const STRENGTHEN_BEFORE = /\b(?:styrke|styrker|styrka|strengthen)\b[^.;:]*\bmed\s*(?:over |om lag |rundt )?$/;
const UP_TO = /\b(?:til|to|opp i)\s*(?:om lag |rundt |over |totalt |i alt )?$/;
const NEW_AFTER = /^\s*nye\b/;
const FULL_YEAR = /helars(?:effekt|virkning|verknad)|full[- ]year/;
const PART_OF = /\b(?:andel|prosent av|share of|prosentdel)\w*/;
const PREVIOUSLY = /\b(?:mer|meir|more)\b/;

/** What follows a number speaks of years taken together, and so of growth over them. */
function isOverYears({ numbers, times }: Told, { numeral: { end } }: Found, after: string): boolean {
  const isAfter = (start: number): boolean => start >= end && start < end + after.length;
  return (
    numbers.some(({ kind, numeral }) => kind === 'span' && isAfter(numeral.start)) ||
    times.some(({ period, start }) => /^\d{4}\/\d{4}$/.test(period) && isAfter(start))
  );
}

/** The clause that a number stands in: from the figure before it to the one after. */
export function clauseOf(
  { plain, numbers }: Told,
  { numeral }: Found,
): { readonly before: string; readonly after: string } {
  const figures = numbers.filter(({ kind }) => kind === 'figure').map((one) => one.numeral);
  const last = figures.filter(({ end }) => end <= numeral.start).at(-1);
  const next = figures.find(({ start }) => start >= numeral.end);
  return { before: plain.slice(last?.end ?? 0, numeral.start), after: plain.slice(numeral.end, next?.start) };
}

/** The kind of figure that a number is, by the words around it. */
export function measureOf(told: Told, found: Found): MeasureSaid {
  const { before, after } = clauseOf(told, found);
  if (FULL_YEAR.test(before) || FULL_YEAR.test(after)) return { measure: 'full-year' };
  if (found.counted?.units.includes('percent'))
    return RISE_BEFORE.test(before)
      ? { measure: 'increase' }
      : { measure: 'share', ...(!PART_OF.test(told.plain) && { unsure: true }) };
  const isUpTo = UP_TO.test(before);
  const isFall = !isUpTo && (FALL_BEFORE.test(before) || FEWER_AFTER.test(after));
  const isRise =
    !isUpTo &&
    (RISE_BEFORE.test(before) || STRENGTHEN_BEFORE.test(before) || MORE_AFTER.test(after) || TO_STRENGTHEN.test(after));
  const isMoney = found.counted?.units[0] === 'NOK';
  const isMore = isMoney && PREVIOUSLY.test(after);
  if (isFall || isRise || isMore)
    return {
      measure: isMoney && isOverYears(told, found, after) ? 'cumulative' : 'increase',
      ...(isFall && { isFall }),
    };
  if (NEW_AFTER.test(after)) return { measure: 'increase', unsure: true };
  return { measure: 'level' };
}
