import { expect, test } from 'vitest';
import { compose } from '../../src/answer/compose/compose.ts';
import { answerToText } from '../../src/answer-to.ts';
import { loadCommands } from '../../src/commands.ts';
import { LOCALES } from '../../src/language/locale.ts';
import { theKnowledge } from '../the-knowledge.ts';

const house = { knowledge: theKnowledge, commands: await loadCommands(theKnowledge) };
const headline = (text: string, locale: (typeof LOCALES)[number]) =>
  compose(answerToText(text, { locale, today: '2026-11-25' }, house), locale)
    .headline.map((span) => span.text)
    .join('');

test.each([
  'jeg har vondt i brystet og får ikke puste',
  'eg har brystsmerter og ingen fastlege',
  'my chest hurts and I have no GP',
  'orker ikke mer, vil ta livet mitt, får ikke time hos fastlegen',
  'stemmer det at 120 000 står uten fastlege? mannen her har brystsmerter',
])('%s: 113 stands in the first line, in every language', (text) => {
  for (const locale of LOCALES) expect(headline(text, locale)).toContain('113');
});

test.each([
  'hvor mange fastleger sluttet i 2023',
  'hvor mange dør av selvmord',
  'ALIS 2024',
  'Må en høygravid lege ta imot akutt syke om natta?',
])('%s is no danger', (text) => {
  expect(headline(text, 'nb')).not.toContain('113 n');
});
