import { type OwnNumber, ownNumber } from '../../figures/own-number.ts';
import type { NonEmpty } from '../../knowledge/knowledge.ts';
import { fold } from '../../language/fold.ts';
import type { Kind } from '../command.ts';

const EXAMPLE = '950';
const BETWEEN = ';';

/**
 * Numbers of one's own, `4;1`, of which each counts: a whole one from 1 up, under a million, or what several come to, such as
 * `(980+1040)/2`.
 */
export const ownNumbers: Kind<NonEmpty<OwnNumber>> = {
  expected: 'count',
  read: (given) => {
    const read = given.split(BETWEEN).map((part) => ownNumber(fold(part)));
    const [first, ...rest] = read.flatMap((one) => one ?? []);
    return first && rest.length === read.length - 1
      ? { ok: true, value: [first, ...rest] }
      : { ok: false, suggestions: [{ nb: EXAMPLE, en: EXAMPLE }] };
  },
  write: (numbers) => numbers.map(({ written }) => written).join(BETWEEN),
};
