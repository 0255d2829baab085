import type { NonEmpty } from '../knowledge/knowledge.ts';
import type { Figure } from './figure.ts';
import { exact, readable } from './operations.ts';

/** A number that is reckoned with, as it was told. */
export interface Term {
  readonly value: number;
  readonly unit: Figure['unit'];
  readonly qualifier?: Figure['qualifier'];
}

/** What stands between the numbers of a reckoning. */
export type Sign = '×' | '/' | '−' | '+' | '(' | ')' | 'of' | 'from' | 'to';

/** What a few numbers come to by themselves, with how: `410 of 3,100` is 13.2%. */
export interface Reckoning {
  readonly formula: NonEmpty<Term | Sign>;
  readonly result: Term;
  /** The result is a change from one number to another, up or down. */
  readonly isChange?: true;
  /** So much a year. */
  readonly isYearly?: true;
  /** All numbers are the asker's own, and none is of a source. */
  readonly isOwn: boolean;
}

const PERCENT = 100;
const MONTHS = 12;

const aboutOf = (...terms: readonly Term[]): Pick<Term, 'qualifier'> =>
  terms.some(({ qualifier }) => qualifier !== undefined) ? { qualifier: 'about' } : {};

const toTenth = (value: number): number => Math.round(value * 10) / 10;

/** What part of a whole another number is. */
export const shareReckoned = (part: Term, whole: Term): Reckoning => ({
  formula: [part, 'of', whole],
  result: { value: toTenth((PERCENT * part.value) / whole.value), unit: 'percent', ...aboutOf(part, whole) },
  isOwn: true,
});

/** So many per cent of a number; or of what is left of it beside those. */
export function partReckoned(percent: Term, whole: Term, isRest = false): Reckoning {
  const share = isRest ? { ...percent, value: exact(PERCENT - percent.value) } : percent;
  const value = exact((share.value * whole.value) / PERCENT);
  return {
    formula: [share, 'of', whole],
    result: { ...whole, value: whole.unit === 'NOK' ? value : readable(value), ...aboutOf(percent, whole) },
    isOwn: true,
  };
}

/** So many, with so much for each; of what is so much a year, the part of a month. */
export function productReckoned(count: Term, each: Term, isMonthly = false): Reckoning {
  const value = exact((count.value * each.value) / (isMonthly ? MONTHS : 1));
  return {
    formula: [count, '×', each, ...(isMonthly ? (['/', { value: MONTHS, unit: 'ratio' }] as const) : [])],
    result: { value: isMonthly ? Math.round(value) : value, unit: each.unit, ...aboutOf(count, each) },
    isOwn: true,
  };
}

/** What so much a month or a year comes to for so many of them, and for each of several where these are told. */
export function lastingReckoned(each: Term, lasts: Term, count?: Term): Reckoning {
  const all = count ? [each, count, lasts] : [each, lasts];
  return {
    formula: [each, ...all.slice(1).flatMap((one) => ['×' as const, one])],
    result: {
      value: exact(all.reduce((product, { value }) => product * value, 1)),
      unit: each.unit,
      ...aboutOf(...all),
    },
    isOwn: true,
  };
}

/** How much there is for each of several, or how many times the one goes into the other. */
export const quotientReckoned = (total: Term, among: Term, unit: Term['unit']): Reckoning => ({
  formula: [total, '/', among],
  result: { value: readable(total.value / among.value), unit, ...aboutOf(total, among) },
  isOwn: true,
});

/** What a rise from one number to another comes to for so many, or at so much money for each. */
export const riseReckoned = (from: Term, to: Term, count: Term): Reckoning => ({
  formula: ['(', to, '−', from, ')', '×', count],
  result: {
    value: exact((to.value - from.value) * count.value),
    unit: count.unit === 'NOK' ? 'NOK' : from.unit,
    ...aboutOf(from, to, count),
  },
  isOwn: true,
});

/** By how many per cent a number has become another. */
export const changeReckoned = (from: Term, to: Term): Reckoning => ({
  formula: ['from', from, 'to', to],
  result: {
    value: toTenth((PERCENT * (to.value - from.value)) / from.value),
    unit: 'percent',
    ...aboutOf(from, to),
  },
  isChange: true,
  isOwn: true,
});

/** So many with an amount for each, and others with another; `count` may have grown from another number. */
export interface Group {
  readonly count: number;
  readonly before?: number;
  readonly each: Term;
}

const count = (value: number): Term => ({ value, unit: 'ratio' });

/** What an amount that a source gives for each of several comes to. */
export function groupsReckoned(groups: NonEmpty<Group>, isYearly: boolean): Reckoning {
  const terms = groups.map(({ count: all, before, each: { value, unit } }) => [
    ...(before === undefined ? [count(all)] : (['(', count(all), '−', count(before), ')'] as const)),
    '×' as const,
    { value, unit },
  ]);
  const [first = [], ...rest] = terms;
  const qualifier = groups.find(({ each }) => each.qualifier)?.each.qualifier;
  return {
    formula: [...first, ...rest.flatMap((one) => ['+' as const, ...one])] as unknown as Reckoning['formula'],
    result: {
      value: exact(groups.reduce((sum, { count: all, before = 0, each }) => sum + (all - before) * each.value, 0)),
      unit: groups[0].each.unit,
      ...(qualifier && { qualifier }),
    },
    ...(isYearly && { isYearly }),
    isOwn: false,
  };
}

/** Whether it is what a rise comes to. */
export const isRise = ({ formula, isOwn }: Reckoning): boolean => isOwn && formula.includes('−');
