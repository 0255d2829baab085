import { expect, test } from 'vitest';
import {
  changeReckoned,
  groupsReckoned,
  isRise,
  partReckoned,
  productReckoned,
  quotientReckoned,
  riseReckoned,
  shareReckoned,
  type Term,
} from '../../src/figures/reckoning.ts';

const many = (value: number): Term => ({ value, unit: 'ratio' });
const kroner = (value: number, more: Partial<Term> = {}): Term => ({ value, unit: 'NOK', ...more });
const percent = (value: number): Term => ({ value, unit: 'percent' });

test('a part of a whole is told in per cent, to a tenth', () => {
  expect(shareReckoned(many(410), many(3100)).result).toEqual(percent(13.2));
});

test('so many per cent of a number, and what is left of it', () => {
  expect(partReckoned(percent(4), many(5_500_000)).result).toEqual(many(220_000));
  const rest = partReckoned(percent(64), many(5400), true);
  expect([rest.formula[0], rest.result]).toEqual([percent(36), many(1944)]);
});

test('so much for each of several keeps its unit; of a month it is a twelfth, in whole kroner', () => {
  expect(productReckoned(many(7), kroner(300_000)).result).toEqual(kroner(2_100_000));
  expect(productReckoned(many(850), kroner(720), true).result).toEqual(kroner(51_000));
});

test('what is about so much comes to about so much', () => {
  expect(productReckoned(many(7), kroner(200_000, { qualifier: 'about' })).result.qualifier).toBe('about');
});

test('how long a sum lasts', () => {
  expect(quotientReckoned(kroner(500_000), kroner(35_000), 'months').result).toEqual({ value: 14.3, unit: 'months' });
});

test('what a rise comes to is a rise of prices that were told', () => {
  const rise = riseReckoned(many(160), many(170), many(10));
  expect([rise.result.value, isRise(rise)]).toEqual([100, true]);
});

test('by how many per cent it has become another', () => {
  expect(changeReckoned(many(1400), many(900))).toMatchObject({ result: percent(-35.7), isChange: true });
});

test('groups with an amount each are added, and what they were before is taken off; none of it is the asker’s own', () => {
  const most = (value: number) => kroner(value, { qualifier: 'at-most' });
  const both = groupsReckoned(
    [
      { count: 3, each: most(380_000) },
      { count: 1, each: most(580_000) },
    ],
    true,
  );
  expect(both).toMatchObject({ result: most(1_720_000), isOwn: false, isYearly: true });
  const more = groupsReckoned([{ count: 5, before: 2, each: most(380_000) }], true);
  expect([more.result.value, isRise(more)]).toEqual([1_140_000, false]);
});
