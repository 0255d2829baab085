import { expect, test } from 'vitest';
import { compose } from '../../src/answer/compose/compose.ts';
import { answerToText } from '../../src/answer-to.ts';
import { loadCommands } from '../../src/commands.ts';
import type { Locale } from '../../src/language/locale.ts';
import { renderDiscord } from '../../src/render/discord/message.ts';
import { renderTerminal } from '../../src/render/terminal.ts';
import { theKnowledge } from '../the-knowledge.ts';

const commands = await loadCommands(theKnowledge);
/** The version changes with every edit of the knowledge; the words do so only where the edit is about them. */
const knowledge = { ...theKnowledge, version: '0123456789ab' };

const wordedAs = (text: string, locale: Locale) =>
  compose(answerToText(text, { locale, today: '2024-10-01' }, { knowledge, commands }), locale);

/** Answers to read: a change in one of these is a change that somebody will see. `vitest -u` takes it over. */
const READ: readonly (readonly [file: string, text: string, locale: Locale])[] = [
  ['budget-2024-alis-grant', '/budget 2024 alis-grant', 'nb'],
  ['budget-2021', '/budget 2021', 'nb'],
  ['budget-2031', '/budget 2031', 'nn'],
  ['basistilskudd-2023', '/budget 2023 basistilskudd', 'en'],
  ['people-without-a-gp', '/figure gp.without-gp', 'en'],
  ['rules-of-the-alis-grant', '/rule alis-grant 2024-09-01', 'nn'],
  [
    'agency-doctor',
    '/alis-eligibility in-training fastlege agreement:yes signed:2024-04-17 affiliation:agency assessed:2024-09-01',
    'nb',
  ],
  ['unknown-year', '/budget 20xx', 'nb'],
];

test.each(READ)('%s in the terminal', async (file, text, locale) => {
  await expect(renderTerminal(wordedAs(text, locale), { full: true })).toMatchFileSnapshot(
    `golden/${file}.${locale}.txt`,
  );
});

test('budget-2021 on Discord', async () => {
  const body = renderDiscord(wordedAs('/budget 2021', 'nb'), { commands, isPrivate: true });
  await expect(`${JSON.stringify(body, null, 2)}\n`).toMatchFileSnapshot('golden/budget-2021.nb.discord.json');
});
