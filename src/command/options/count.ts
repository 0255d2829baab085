import { fold } from '../../language/fold.ts';
import type { Kind } from '../command.ts';

/** A whole number in digits, thousands apart or not. */
const WRITTEN = /^\d{1,3}(?:[ .,]?\d{3})?$/;
const EXAMPLE = '950';

/** How many of something: a whole number from 1 up, under a million. */
export const count: Kind<number> = {
  expected: 'count',
  read: (given) => {
    const written = fold(given);
    const value = Number(written.replace(/\D/g, ''));
    return WRITTEN.test(written) && value > 0
      ? { ok: true, value }
      : { ok: false, suggestions: [{ nb: EXAMPLE, en: EXAMPLE }] };
  },
  write: (value) => String(value),
};
