import type { NonEmpty, Rate } from '../knowledge/knowledge.ts';
import { grouped } from '../language/grouped.ts';
import { chooseFigure } from './choose.ts';
import type { Figure } from './figure.ts';
import { figuresFor } from './figures.ts';
import { exact, type Operated } from './operations.ts';
import type { OwnNumber } from './own-number.ts';

/** Money is told in whole kroner where it is not told to the øre. */
const inKroner = (value: number, isAbout: boolean): number => (isAbout ? Math.round(value) : exact(value));

/** What a rate is a figure of: so much, as a level. */
export const rateAmong = (figures: readonly Figure[]): Figure | undefined =>
  chooseFigure(figures.filter(({ measure, unit }) => measure === 'level' && unit === 'NOK'));

/** A number as it stands in a product. */
const factorOf = ({ value, formula }: OwnNumber): string =>
  formula === undefined ? grouped(value) : /[+−]/.test(formula) && !formula.startsWith('(') ? `(${formula})` : formula;

/**
 * What a rate comes to for so many of what it is given for each of, with formula, the rate itself and its citations; or why there is
 * nothing to multiply. What a mean rate comes to is about so much.
 * @param figures Of the rate, for the time that is asked about.
 * @param own How many.
 * @param beyond Of the rate for those that are more than it is for: the one of the same time counts.
 */
export function productOf(
  figures: readonly Figure[],
  rate: Rate | undefined,
  own: OwnNumber | undefined,
  beyond: readonly Figure[] = [],
): Operated {
  const one = rateAmong(figures);
  if (!rate || !one) return { ok: false, operation: 'times', reason: 'no-rate' };
  if (own === undefined) return { ok: false, operation: 'times', reason: 'no-number' };
  const number = own.value;
  const first = Math.min(number, rate.up_to ?? number);
  // A rate for the first so many needs the one for the rest, of the same time.
  const other = first < number ? rateAmong(figuresFor(one.period, beyond)) : undefined;
  if (first < number && !other) return { ok: false, operation: 'times', reason: 'no-rate' };
  const { note: _note, ...rest } = one;
  const isAbout = (rate.mean ?? false) || !Number.isInteger(number);
  const ofRest = other ? ` + ${grouped(number - first)} × ${grouped(other.value)}` : '';
  const parts: NonEmpty<Figure> = other ? [one, other] : [one];
  const figure: Figure = {
    ...rest,
    id: `${one.series}:${one.period}:times:${own.written}`,
    value: inKroner(one.value * first + (other?.value ?? 0) * (number - first), isAbout),
    printed: null,
    ...(isAbout && one.qualifier === undefined && { qualifier: 'about' as const }),
    derived: {
      formula: `${other ? grouped(first) : factorOf(own)} × ${grouped(one.value)}${ofRest}`,
      from: parts.map(({ id }) => id),
    },
    citations: parts.flatMap(({ citations }) => citations) as Figure['citations'],
  };
  const every = rate.yearly ? (own.isMonthly ? 'month' : 'year') : undefined;
  return {
    ok: true,
    operation: 'times',
    figure,
    parts,
    times: {
      number,
      ...(own.isMonthly && { formula: factorOf(own) }),
      ...(every && { every }),
      ...(other && { upTo: first }),
    },
  };
}
