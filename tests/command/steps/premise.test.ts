import { expect, test } from 'vitest';
import { compose } from '../../../src/answer/compose/compose.ts';
import { plain } from '../../../src/answer/compose/draft.ts';
import { answerToText } from '../../../src/answer-to.ts';
import { loadCommands } from '../../../src/commands.ts';
import { theKnowledge } from '../../the-knowledge.ts';

const lineFor = async (question: string, locale: 'nb' | 'en') => {
  const commands = await loadCommands(theKnowledge);
  const answered = answerToText(question, { locale, today: '2026-11-27' }, { knowledge: theKnowledge, commands });
  return plain(compose(answered, locale).headline);
};

test('what says otherwise than a question takes for granted is told first, and the nearest to it after that', async () => {
  expect(
    await lineFor(
      'Siden knekkpunktet kom allerede med fastlegereformen i 2001, hvorfor tok det over tjue år å fjerne det?',
      'nb',
    ),
  ).toMatch(/^Nærmeste jeg har: Knekkpunktet gjaldt fra 1\. mai 2020 .*Eller: /);
  expect(
    await lineFor(
      'i heard the first 1000 patients now give double capitation for everyone. which month did that start',
      'en',
    ),
  ).toMatch(/^The nearest I have: The first 1000 on the list no longer give a higher rate\./);
});

test('what is so is told of no premise', async () => {
  const plainly = await lineFor('hvorfor tok det over tjue år å fjerne knekkpunktet?', 'nb');
  const granted = await lineFor(
    'Siden knekkpunktet ble fjernet i 2023, hvorfor tok det over tjue år å fjerne det?',
    'nb',
  );
  expect(granted).not.toMatch(/gjaldt fra/);
  expect(plainly).not.toMatch(/gjaldt fra/);
});
