import type { Figure } from '../figures/figure.ts';
import { isTelling } from '../figures/rounding.ts';

/** So many digits of a figure are not met twice by chance: amounts and counts of a budget, and levels that last. */
const TELLING_DIGITS = 2;
export const TELLING_DIGITS_OF_LEVEL = 3;

/** Whether a figure is not met by chance. */
export const isTellingOf = ({ value, unit, measure }: Figure): boolean =>
  isTelling(value, unit !== 'NOK' && measure === 'level' ? TELLING_DIGITS_OF_LEVEL : TELLING_DIGITS);
