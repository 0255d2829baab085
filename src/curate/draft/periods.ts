import type { Measure, Status } from '../../knowledge/knowledge.ts';
import { firstYearOf, monthOfDay, periodOf, yearOf } from '../../language/period.ts';
import type { TimeIn } from '../../language/times.ts';
import { isLinked } from './linked.ts';
import { clauseOf } from './measures.ts';
import type { Found, Told } from './numbers.ts';

/** The time of a figure, and whether the text says it of this very figure. */
export interface PeriodSaid {
  readonly period: string;
  /** It was taken from further off, or from the day of the release. */
  readonly unsure?: true;
}

/** What is known of the release as a whole. */
export interface Setting {
  /** As exactly as it is known; empty where nothing says it. */
  readonly published: string;
  /** The year that a budget is for, where the release is about one. */
  readonly budgetYear?: string | undefined;
}

const BASE_BEFORE =
  /(?:sammenlign\w*|samanlikn\w*|mot|enn|fra|siden|sidan|compared)(?: med| to| with)?(?: (?:slutten|utgangen|starten|begynnelsen) av| soknadsaret| aret| det| vi la opp til i| i)*\s*$/;
const END_OF = /(?:slutten|utgangen|arsskiftet)(?: av)?\s*$/;
const SO_FAR = /\bsa langt i ar|hittil i ar|so far this year/;
const DURING = /\bi lopet av\s*$/;
const NOW = /\b(?:na|no|fortsatt|i dag|now|still)\b/;
const SAME_TIME = /\b(?:i perioden|samme periode|i same periode|dette aret|da)\b/;

const isYear = (period: string): boolean => yearOf(period) !== undefined;
const year = (period: string): string => String(firstYearOf({ period }) ?? '');

/** The times of a sentence that a figure may be about, and, of one that grows, the one that it is held against. */
function timesOf({ times, plain }: Told, grows: boolean): { readonly own: readonly TimeIn[]; readonly base?: TimeIn } {
  const base = times.find(({ start, relation }) => relation === 'since' || BASE_BEFORE.test(plain.slice(0, start)));
  return grows && base ? { own: times.filter((one) => one !== base), base } : { own: times };
}

const isGrowth = (measure: Measure): boolean => measure === 'increase' || measure === 'cumulative';

/** The time nearest to a number: after it in its own clause, else before it, else any. */
function nearest(own: readonly TimeIn[], { numeral: { start, end } }: Found): TimeIn | undefined {
  const distance = (one: TimeIn): number => (one.start >= end ? one.start - end : (start - one.end) * 1.5);
  return own.toSorted((one, other) => distance(one) - distance(other))[0];
}

/** So many years that end with the last that a figure is about. */
function spanned(period: string, { numbers }: Told): string {
  const span = numbers.find(({ kind }) => kind === 'span')?.value ?? 0;
  const last = Number(year(period));
  return span > 1 && isYear(period) ? `${last - span + 1}/${last}` : period;
}

/** A plan's money is reached so many years after the year that it is held against. */
function plannedFrom(base: string, { numbers, plain }: Told): string | undefined {
  const span = numbers.find(({ kind }) => kind === 'span')?.value ?? 0;
  return span > 1 && /\better\b/.test(plain) ? `${year(base)}/${Number(year(base)) + span}` : undefined;
}

function inSentence(told: Told, found: Found, measure: Measure, { published }: Setting): string | undefined {
  const { plain } = told;
  const { own, base } = timesOf(told, isGrowth(measure));
  const planned = base && plannedFrom(base.period, told);
  if (planned) return planned;
  const { before, after } = clauseOf(told, found);
  const near = nearest(own, found);
  const isFar =
    near !== undefined &&
    (near.end <= found.numeral.start - before.length || near.start >= found.numeral.end + after.length);
  if (isFar && measure === 'level' && NOW.test(before + after)) return undefined;
  if (!near) return undefined;
  const { period, start } = near;
  if (measure === 'cumulative') return spanned(period, told);
  if (measure !== 'increase') return period;
  if (base && !isYear(period) && END_OF.test(plain.slice(0, base.start)) && isYear(base.period))
    return `${base.period}-12/${period}`;
  if (SO_FAR.test(plain) && periodOf(period)?.grain === 'month') return `${Number(year(period)) - 1}-12/${period}`;
  const isUnfinished = DURING.test(plain.slice(0, start)) && period === year(published) && !isYear(published);
  return isUnfinished ? `${period}-01/${monthOfDay(published)}` : period;
}

/** The time that an earlier sentence of the same matter is about. */
function inherited(before: readonly Told[], told: Told): string | undefined {
  const earlier = before.toReversed().find(({ times }) => times.length > 0);
  if (!earlier) return undefined;
  const isSamePiece = earlier.piece === told.piece;
  const isOfList = told.piece.isItem && before.some(({ piece }) => piece.isItem !== true && piece === earlier.piece);
  return isSamePiece || isOfList ? earlier.times.at(-1)?.period : undefined;
}

/** A cell is about the time that its column says, else its row. */
const ofCell = ({ piece: { column = '', row = '' } }: Told): string | undefined =>
  [column, row].map((one) => /(?:19|20)\d{2}/.exec(one)?.[0]).find((one) => one !== undefined);

/**
 * The time that a figure is about.
 * @param before The sentences before it, in order.
 */
export function periodSaid(
  told: Told,
  found: Found,
  { measure, status }: { readonly measure: Measure; readonly status: Status },
  before: readonly Told[],
  setting: Setting,
): PeriodSaid {
  const { published, budgetYear } = setting;
  const said = inSentence(told, found, measure, setting) ?? ofCell(told);
  if (said !== undefined) return { period: said };
  const isMoney = found.counted?.units[0] === 'NOK';
  const isCounted = !isMoney && status === 'observed';
  const linked =
    SAME_TIME.test(told.plain) || isLinked(told) ? before.toReversed().flatMap(({ times }) => times)[0] : undefined;
  if (linked !== undefined && isGrowth(measure)) return { period: linked.period, unsure: true };
  const { base } = timesOf(told, isGrowth(measure));
  if (base && measure === 'increase' && isYear(base.period))
    return { period: String(Number(base.period) + 1), unsure: true };
  if (isCounted && measure === 'level' && NOW.test(told.plain)) return { period: monthOfDay(published), unsure: true };
  const close = inherited(before, told);
  if (close !== undefined) return { period: close, unsure: true };
  if (budgetYear !== undefined && !isCounted) return { period: budgetYear, unsure: true };
  return { period: isCounted ? monthOfDay(published) : year(published), unsure: true };
}
