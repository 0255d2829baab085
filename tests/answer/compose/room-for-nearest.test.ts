import { expect, test } from 'vitest';
import { formatIn } from '../../../src/answer/format.ts';
import { LOCALES } from '../../../src/language/locale.ts';
import { theKnowledge } from '../../the-knowledge.ts';

/** No headline is longer. */
const LONGEST = 120;

/** Each one-line form there is, by its thing. */
const shorts = [
  ...theKnowledge.schemes.flatMap(({ id, short, statements }) => [
    { id, short },
    ...statements.map((one) => ({ id: one.id, short: one.short })),
  ]),
  ...theKnowledge.topics.flatMap(({ rules }) => rules.map(({ id, short }) => ({ id, short }))),
];

test.each(LOCALES)('a one-line form has room for saying that it is only the nearest: %s', (locale) => {
  const { nearest } = formatIn(locale).words.surface;
  const long = shorts.flatMap(({ id, short }) => {
    const said = short?.[locale] ?? short?.nb;
    return said !== undefined && nearest.length + said.length > LONGEST ? [`${id}: ${said}`] : [];
  });
  expect(long).toEqual([]);
});
