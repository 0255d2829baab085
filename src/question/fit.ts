import type { Asked } from './asked.ts';
import type { Target } from './targets/target.ts';
import type { Intent } from './words/asking.ts';
import { FITS } from './words/fits.ts';

/** What is said of another time than the one asked about. */
const OTHER_TIME = 0.6;
/** A series and a release say themselves which times they are of. */
const OTHER_TIME_SAID = 0.75;
/** A release where nothing is asked of a release, and anything else where something is. */
const NO_SOURCE = 0.7;
const NOT_THE_PEOPLE = 0.8;
/** "What is the 12 million for?" asks for the figure by its amount. */
const REVERSED: readonly Intent[] = ['what', 'what-for', 'how', 'is-it'];
const BY_AMOUNT = 0.97;
const OTHER_UNIT = 0.8;
/** A name alone asks for the scheme before a figure of it. */
const UNASKED = 0.95;

/** Whether it says something of the time that is asked about, where one is. */
export const isPinned = ({ times }: Target, { bounds }: Asked): boolean =>
  bounds !== undefined && times.some(({ first, last }) => first <= bounds.last && bounds.first <= last);

/** Whether it is of the time that is asked about, or of no time, or none is asked about. */
export const isOfTime = (target: Target, asked: Asked): boolean =>
  asked.period === undefined || target.times.length === 0 || isPinned(target, asked);

/** How well the time of a target suits the question, 0 to 1. */
export function timely(target: Target, asked: Asked): number {
  if (isOfTime(target, asked)) return 1;
  return target.kind === 'series' || target.kind === 'release' ? OTHER_TIME_SAID : OTHER_TIME;
}

function figureFits(unit: Target['unit'], intent: Intent, hasAmount: boolean): number {
  if (hasAmount && REVERSED.includes(intent)) return BY_AMOUNT;
  if (intent === 'money' || intent === 'count' || intent === 'long')
    return unit === { money: 'money', count: 'count', long: 'years' }[intent] ? 1 : OTHER_UNIT;
  return FITS[intent].series;
}

/** How well the kind of a target suits the question, 0 to 1; `hasAmount` where it holds an amount that the question names. */
export function fits(target: Target, { intent, facet, period }: Asked, hasAmount: boolean): number {
  const { kind, about, unit } = target;
  if (kind === 'release') return facet === undefined ? FITS.release : 1;
  if (facet !== undefined && kind !== 'statement') return NO_SOURCE;
  if (facet !== undefined) return facet !== 'people' ? NOT_THE_PEOPLE : about === 'who' ? 1 : NO_SOURCE;
  if (intent === undefined) return kind === 'series' && period === undefined ? UNASKED : 1;
  if (kind === 'series') return figureFits(unit, intent, hasAmount);
  return isAbout(target, intent) ? 1 : FITS[intent][kind];
}

/** Whether a statement is about what is asked. */
export const isAbout = ({ kind, about }: Pick<Target, 'kind' | 'about'>, intent: Intent | undefined): boolean =>
  kind === 'statement' && intent !== undefined && about !== undefined && FITS[intent].abouts.includes(about);
