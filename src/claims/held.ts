import type { Figure } from '../figures/figure.ts';
import { lastDay } from '../figures/figures.ts';
import { type Agreement, agreement } from '../figures/rounding.ts';
import { addDays } from '../language/calendar.ts';
import { type Candidate, type Fit, fitOf } from './candidates.ts';
import type { FigureClaim } from './figure-claim.ts';
import { isMeasureOf } from './measure.ts';

const MILLION = 1_000_000;
export const ABOUT_A_YEAR = 400;

/** A candidate held against a claim: in what they agree. */
export interface Held extends Candidate {
  readonly agrees: Agreement;
  readonly fit: Fit;
  readonly isMeasure: boolean;
  readonly isStatus: boolean;
  readonly isDirection: boolean;
}

/** Who is "over 60" is no sum: a number that could be an age, of which nothing is said to be given, is short for no millions. */
const isAge = ({ value, period, measure, status, isReceived }: FigureClaim): boolean =>
  Number.isInteger(value) &&
  value < 100 &&
  period === undefined &&
  measure === undefined &&
  status === undefined &&
  !isReceived;

/** Where money is spoken of, a bare number of a subject's money is short for millions. */
export const saidFor = (claim: FigureClaim, { unit, value: known }: Figure, value = claim.value): number =>
  claim.units === undefined &&
  claim.isOfMoney &&
  !isAge(claim) &&
  unit === 'NOK' &&
  value < MILLION &&
  Math.abs(known) >= MILLION
    ? value * MILLION
    : value;

/** Words of share and of a part of a number are as rough as there are few of them: "to av tre" for 63 per cent. */
const WORDS_OFF = 0.06;
const WORDS_ABOUT_OFF = 0.1;
const PART_OFF = 0.2;

function isNearInWords({ isShare, isPart, qualifier }: FigureClaim, said: number, size: number): boolean {
  if (qualifier !== undefined && qualifier !== 'about') return false;
  const off = isPart ? PART_OFF : isShare ? (qualifier === 'about' ? WORDS_ABOUT_OFF : WORDS_OFF) : 0;
  return Math.abs(size - said) <= off * said;
}

/** How what is said compares with a figure, in any way that it can be read; a range holds all that is in it. */
export function agreementOf(claim: FigureClaim, figure: Figure, times = 1): Agreement {
  const { value, or, upTo, qualifier, isMajority } = claim;
  const size = Math.abs(figure.value);
  if (isMajority) return (qualifier === 'over' ? size > value : size < value) ? 'rounded' : 'no';
  const low = saidFor(claim, figure) * times;
  if (upTo !== undefined) return size >= low && size <= saidFor(claim, figure, upTo) * times ? 'rounded' : 'no';
  const first = agreement({ value: low, qualifier }, figure);
  if (first === 'no' && isNearInWords(claim, low, size)) return 'rounded';
  if (first !== 'no' || or === undefined || or === value) return first;
  return agreement({ value: saidFor(claim, figure, or) * times, qualifier }, figure);
}

export function isStatusOf({ status: said, isReceived }: FigureClaim, { status }: Figure): boolean {
  if (!said) return !isReceived || status !== 'proposed';
  if (said.isDenied) return said.is !== status;
  if (said.is === 'adopted') return status !== 'proposed';
  return said.is !== 'paid' || status === 'paid' || status === 'observed';
}

/** The newest first. */
export const byNewest = (one: Held, other: Held): number =>
  lastDay(other.figure.period).localeCompare(lastDay(one.figure.period));

/** A count or a share, and no sum of money. */
export const isCount = ({ unit }: Figure): boolean => unit !== 'NOK';

/** What was counted goes on being so, more or less; what was granted is of its year. */
export const isLasting = ({ measure, status }: Figure): boolean => measure === 'level' && status === 'observed';

/** What lasts and is said without a time is said of now: the newest figure tells, and those of the year before it. */
function fitNow(figure: Figure, newest: ReadonlyMap<string, string>): Fit {
  const last = newest.get(figure.series) ?? '';
  return isLasting(figure) && lastDay(figure.period) < addDays(last, -ABOUT_A_YEAR) ? 'other' : 'unsaid';
}

function newestBySeries(candidates: readonly Candidate[]): ReadonlyMap<string, string> {
  const newest = new Map<string, string>();
  for (const { figure } of candidates) {
    const last = lastDay(figure.period);
    if (last > (newest.get(figure.series) ?? '')) newest.set(figure.series, last);
  }
  return newest;
}

function holdOne(candidate: Candidate, claim: FigureClaim, newest: ReadonlyMap<string, string>): Held {
  const { figure } = candidate;
  const isDown = figure.value < 0;
  return {
    ...candidate,
    agrees: agreementOf(claim, figure),
    fit: claim.isNow ? fitNow(figure, newest) : fitOf(claim.period, figure),
    isMeasure: isMeasureOf(claim, figure.measure) || candidate.isNamedByKind,
    isStatus: isStatusOf(claim, figure),
    isDirection: claim.measure !== 'decrease' || isDown || candidate.isNamedByKind,
  };
}

/** Holds every figure that a claim may be about against it. */
export function holdAll(candidates: readonly Candidate[], claim: FigureClaim): readonly Held[] {
  const newest = newestBySeries(candidates);
  return candidates.map((one) => holdOne(one, claim, newest));
}

const FITS: readonly Fit[] = ['same', 'within', 'unsaid', 'other'];
/** The nearest first: the same figure before a rounder one, the very time before a part of it, a printed one before another. */
export const nearer = (one: Held, other: Held): number =>
  Number(other.isMeant) - Number(one.isMeant) ||
  Number(one.agrees !== 'same') - Number(other.agrees !== 'same') ||
  FITS.indexOf(one.fit) - FITS.indexOf(other.fit) ||
  Number(one.figure.derived !== undefined) - Number(other.figure.derived !== undefined) ||
  other.figure.period.localeCompare(one.figure.period);
