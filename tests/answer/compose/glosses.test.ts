import { expect, test } from 'vitest';
import { plain } from '../../../src/answer/compose/draft.ts';
import { glossLine } from '../../../src/answer/compose/glosses.ts';
import { formatIn } from '../../../src/answer/format.ts';

const glossed = (text: string, locale: 'nb' | 'nn' | 'en' = 'en'): readonly string[] =>
  glossLine(text, formatIn(locale)).flatMap((block) => (block.kind === 'paragraph' ? [plain(block.line)] : []));

test.each([
  [
    'a term that is not explained',
    'LIS1 posts advertised: 1,185 in 2024.',
    ['LIS1: the first 18 months of specialist training'],
  ],
  [
    'two of them, as they are met',
    'Ask Helfo about LIS1, ALIS and KS.',
    ['Helfo: the state agency that pays refunds · LIS1: the first 18 months of specialist training'],
  ],
  ['not one that is explained in brackets', 'A doctor in training (ALIS). The ALIS grant.', []],
  ['nor by brackets after a later use', 'Danish KBU counts. The KBU (clinical basic training) does.', []],
  ['nor one that the answer says what is', 'ALIS is a doctor training in general practice.', []],
  ['nor part of another word', 'ALIS-Vest and ALIS-Nord.', []],
  ['nor a word of a title in Norwegian', 'The source is “Bytte av fastlege”.', []],
])('%s', (_what, text, lines) => {
  expect(glossed(text)).toEqual(lines);
});

test('a reader of Norwegian needs none', () => {
  expect([...glossed('LIS1 og Helfo', 'nb'), ...glossed('LIS1 og Helfo', 'nn')]).toEqual([]);
});
