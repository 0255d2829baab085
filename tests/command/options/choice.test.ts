import { expect, test } from 'vitest';
import type { Context } from '../../../src/command/command.ts';
import { choice } from '../../../src/command/options/choice.ts';

const context = {} as Context;
const post = choice([
  { value: 'fastlege', label: { nb: 'Fastlege', en: 'GP with a list' } },
  { value: 'substitute', label: { nb: 'Vikar for fastlege', nn: 'Vikar for fastlege', en: 'Substitute GP' } },
  { value: 'not-known-yet', label: { nb: 'Ikke avgjort ennå', nn: 'Ikkje avgjort enno', en: 'Not decided yet' } },
]);

test.each([
  ['substitute', 'substitute'],
  ['Substitute GP', 'substitute'],
  ['vikar for fastlege', 'substitute'],
  ['IKKJE AVGJORT ENNO', 'not-known-yet'],
  ['ikke avgjort enna', 'not-known-yet'],
  ['not_known_yet', 'not-known-yet'],
  ['fastlege', 'fastlege'],
])('reads %s as %s', (given, value) => {
  expect(post.read(given, context)).toEqual({ ok: true, value });
});

test('a slip is not mended in silence: what is like it comes first', () => {
  const read = post.read('substitut', context);
  expect(read.ok || read.suggestions[0]?.en).toBe('Substitute GP');
});

test('with nothing like it, all there is to choose from', () => {
  const read = post.read('banana', context);
  expect(read.ok || read.suggestions).toHaveLength(3);
});
