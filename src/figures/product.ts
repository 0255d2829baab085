import type { Rate } from '../knowledge/knowledge.ts';
import { grouped } from '../language/grouped.ts';
import { chooseFigure } from './choose.ts';
import type { Figure } from './figure.ts';
import { exact, type Operated } from './operations.ts';

/** Money is told in whole kroner where it is not told to the øre. */
const inKroner = (value: number, isAbout: boolean): number => (isAbout ? Math.round(value) : exact(value));

/**
 * What a rate comes to for so many of what it is given for each of, with formula, the rate itself and its citations; or why there is
 * nothing to multiply. What a mean rate comes to is about so much.
 * @param figures Of the rate, for the time that is asked about.
 * @param number How many.
 */
export function productOf(figures: readonly Figure[], rate: Rate | undefined, number: number | undefined): Operated {
  const one = chooseFigure(figures.filter(({ measure, unit }) => measure === 'level' && unit === 'NOK'));
  if (!rate || !one) return { ok: false, operation: 'times', reason: 'no-rate' };
  if (number === undefined) return { ok: false, operation: 'times', reason: 'no-number' };
  const { note: _note, ...rest } = one;
  const isAbout = rate.mean ?? false;
  const figure: Figure = {
    ...rest,
    id: `${one.series}:${one.period}:times:${number}`,
    value: inKroner(one.value * number, isAbout),
    printed: null,
    ...(isAbout && one.qualifier === undefined && { qualifier: 'about' as const }),
    derived: { formula: `${grouped(number)} × ${grouped(one.value)}`, from: [one.id] },
  };
  return { ok: true, operation: 'times', figure, parts: [one], times: { number, isYearly: rate.yearly ?? false } };
}
