import type { Yardstick } from '../knowledge/knowledge.ts';
import { grouped } from '../language/grouped.ts';
import { chooseFigure } from './choose.ts';
import type { Figure } from './figure.ts';
import { exact, type Operated } from './operations.ts';

const MINUS = '−';

/**
 * How far a number of one's own is from a mean, or how much is left up to a ceiling, with formula, the figure itself and its citations;
 * or why there is nothing to hold it against.
 * @param figures Of the yardstick, for the time that is asked about.
 * @param number One's own.
 */
export function heldAgainst(
  figures: readonly Figure[],
  yardstick: Yardstick | undefined,
  number: number | undefined,
): Operated {
  const operation = 'against';
  const one = chooseFigure(figures.filter(({ measure }) => measure === 'level'));
  if (!yardstick || !one) return { ok: false, operation, reason: 'no-yardstick' };
  if (number === undefined) return { ok: false, operation, reason: 'no-number' };
  const isCeiling = yardstick.ceiling ?? false;
  const [from, less] = isCeiling ? [one.value, number] : [number, one.value];
  const { note: _note, ...rest } = one;
  const figure: Figure = {
    ...rest,
    id: `${one.series}:${one.period}:against:${number}`,
    value: exact(from - less),
    printed: null,
    derived: { formula: `${grouped(from)} ${MINUS} ${grouped(less)}`, from: [one.id] },
  };
  return { ok: true, operation, figure, parts: [one], against: { number, isCeiling } };
}
