import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerToText } from '../src/answer-to.ts';
import { lineOf } from '../src/command/command-line.ts';
import { loadCommands } from '../src/commands.ts';
import { meantLine } from '../src/typed-line.ts';
import { theKnowledge } from './the-knowledge.ts';

test.each([
  '/budget 2024',
  '／budget 2024',
  '⁄budget 2024',
  '\u200b/budget 2024',
  '\u200e/budget 2024',
  '\ufeff/budget 2024',
  ' \u2060 /budget 2024',
  '`/budget 2024`',
  '```/budget 2024```',
  '```\n/budget 2024\n```',
  '**/budget 2024**',
  '***/budget 2024***',
  '_/budget 2024_',
  '~~/budget 2024~~',
  '||/budget 2024||',
  '> /budget 2024',
  '>>> /budget 2024',
  '> `/budget 2024`',
  '- /budget 2024',
  '* /budget 2024',
  '\\/budget 2024',
  '</budget:123456789012345678> 2024',
  '`</budget:123456789012345678> 2024`',
])('%j is /budget 2024', (text) => {
  expect(meantLine(text).trim()).toBe('/budget 2024');
});

test.each(['ALIS 2024', '**ALIS** 2024', '> ALIS', '1/2 stilling', '<@1> hei', '<b>', '- 5 %', '', '`', 'http://x/y'])(
  '%j is no command line and stays as it is',
  (text) => {
    expect(meantLine(text)).toBe(text);
  },
);

test('nothing that is typed is too much', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => typeof meantLine(text) === 'string'),
  );
  for (const one of ['> ', '`', '\u200b', '- ', '\\', '</', '| '])
    for (const end of ['', 'x', '/x']) expect(meantLine(one.repeat(50_000) + end)).toBeTypeOf('string');
});

test('options may have a space after their colon, as Discord shows them', async () => {
  const house = { knowledge: theKnowledge, commands: await loadCommands() };
  const asked = { locale: 'nb', today: '2024-10-01' } as const;
  const commandOf = (text: string) => lineOf(answerToText(text, asked, house).call);
  expect(commandOf('/budget year: 2024 scheme: lis1')).toBe('/budget year:2024 scheme:lis1');
  expect(commandOf('/ask question: hva er lis1?')).toBe(commandOf('/ask question:"hva er lis1?"'));
  expect(commandOf('`/budsjett år: 2024`')).toBe('/budget year:2024');
});
