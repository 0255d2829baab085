import type { NonEmpty, Rate, Yardstick } from '../knowledge/knowledge.ts';
import { grouped } from '../language/grouped.ts';
import { chooseFigure } from './choose.ts';
import type { Figure } from './figure.ts';
import { exact, type Operated } from './operations.ts';
import type { OwnNumber } from './own-number.ts';
import { rateAmong } from './product.ts';

const MINUS = '−';

/** A rate that goes towards a ceiling, with its figures for the time that is asked about. */
export interface PaidWith {
  readonly rate: Rate | undefined;
  readonly figures: readonly Figure[];
}

/** What numbers of one's own come to: of each rate so many, and what is left as it is. */
interface Told {
  readonly value: number;
  readonly formula: string | undefined;
  readonly parts: readonly Figure[];
}

const plain = ({ value, formula }: OwnNumber): string => formula ?? grouped(value);

/** What is paid in all; nothing where a rate is not known for the time. */
function paidInAll(numbers: readonly OwnNumber[], paidWith: readonly PaidWith[]): Told | undefined {
  const terms = numbers.flatMap((own, at) => {
    const priced = paidWith[at];
    if (!priced) return [{ value: own.value, said: plain(own), parts: [] }];
    const price = priced.rate && rateAmong(priced.figures);
    const said = price && `${plain(own)} × ${grouped(price.value)}`;
    return price && said !== undefined ? [{ value: own.value * price.value, said, parts: [price] }] : [];
  });
  if (terms.length < numbers.length || numbers.length < paidWith.length) return undefined;
  const isTold = terms.length === 1 && paidWith.length === 0 && numbers[0]?.formula === undefined;
  return {
    value: terms.reduce((sum, { value }) => sum + value, 0),
    formula: isTold ? undefined : terms.map(({ said }) => said).join(' + '),
    parts: terms.flatMap(({ parts }) => parts),
  };
}

/**
 * How far a number of one's own is from a mean, or how much is left up to a ceiling, with formula, the figures that go into it and their
 * citations; or why there is nothing to hold it against.
 * @param figures Of the yardstick, for the time that is asked about.
 * @param numbers One's own: of each of the rates that it is paid with, and what is paid besides.
 */
export function heldAgainst(
  figures: readonly Figure[],
  yardstick: Yardstick | undefined,
  numbers: readonly OwnNumber[] | undefined,
  paidWith: readonly PaidWith[] = [],
): Operated {
  const operation = 'against';
  const one = chooseFigure(figures.filter(({ measure }) => measure === 'level'));
  if (!yardstick || !one) return { ok: false, operation, reason: 'no-yardstick' };
  const [own, ...others] = numbers ?? [];
  const told = own && paidInAll([own, ...others], paidWith);
  if (!told) return { ok: false, operation, reason: own ? 'no-rate' : 'no-number' };
  const isCeiling = yardstick.ceiling ?? false;
  const said = told.formula ?? grouped(told.value);
  const isSum = /[+−]/.test(said) && !/^\([^)]*\)(?: \/ \d+)?$/.test(said);
  const formula = isCeiling
    ? `${grouped(one.value)} ${MINUS} ${isSum ? `(${said})` : said}`
    : `${said} ${MINUS} ${grouped(one.value)}`;
  const parts: NonEmpty<Figure> = [one, ...told.parts];
  const { note: _note, ...rest } = one;
  const figure: Figure = {
    ...rest,
    id: `${one.series}:${one.period}:against:${[own, ...others].map(({ written }) => written).join(';')}`,
    value: exact(isCeiling ? one.value - told.value : told.value - one.value),
    printed: null,
    derived: { formula, from: parts.map(({ id }) => id) },
    citations: parts.flatMap(({ citations }) => citations) as Figure['citations'],
  };
  return {
    ok: true,
    operation,
    figure,
    parts,
    against: {
      number: told.value,
      isCeiling,
      isReckoned: told.formula !== undefined,
      isMean: own.isMean ?? false,
      ...(own.before !== undefined && { before: own.before }),
    },
  };
}
