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
  ).toMatch(/^Nærmeste jeg har: Knekkpunktet gjaldt fra 1\. mai 2020 /);
  expect(
    await lineFor(
      'i heard the first 1000 patients now give double capitation for everyone. which month did that start',
      'en',
    ),
  ).toMatch(/^The nearest I have: The first 1000 on the list no longer give a higher rate\./);
});

test('what nothing bears out is said to be open before the answer, in the words of the asker', async () => {
  expect(await lineFor('siden alle lis1 får fastlegejobb etterpå, hvor melder jeg meg', 'nb')).toMatch(
    /^Om dette stemmer, kan jeg ikke si: «alle lis1 får fastlegejobb etterpå»\. Nærmeste jeg har: /,
  );
  expect(
    await lineFor('Because every EU doctor must do LIS1 in Norway once more, how long is the queue?', 'en'),
  ).toMatch(/^Whether this is so I cannot say: “every EU doctor must do LIS1 in Norway once more”\. /);
});

test.each([
  'siden jeg er gravid og har liste, må jeg ta legevakt?',
  'Siden kontrakten min gikk ut i mai, får kommunen fortsatt ALIS-tilskudd for meg?',
  'Siden det er kommunen og ikke staten som ansetter fastlegene, hvem har ansvaret?',
])(
  '%s: what somebody tells of themselves, and what the answer settles itself, is not said to be open',
  async (text) => {
    expect(await lineFor(text, 'nb')).not.toMatch(/^Om dette stemmer/);
  },
);

test('why something was done that was not is answered by what says so', async () => {
  expect(await lineFor('Kvifor la staten ned alle ALIS-kontora i 2024?', 'nb')).toMatch(
    /^Nærmeste jeg har: At ALIS-kontorene er lagt ned, har jeg ikke funnet\./,
  );
});

test('what is so is told of no premise', async () => {
  const plainly = await lineFor('hvorfor tok det over tjue år å fjerne knekkpunktet?', 'nb');
  const granted = await lineFor(
    'Siden knekkpunktet ble fjernet i 2023, hvorfor tok det over tjue år å fjerne det?',
    'nb',
  );
  expect(granted).not.toMatch(/gjaldt fra|Om dette stemmer/);
  expect(plainly).not.toMatch(/gjaldt fra/);
});
