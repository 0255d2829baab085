import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compose } from '../src/answer/compose/compose.ts';
import { answerToText } from '../src/answer-to.ts';
import { loadCommands } from '../src/commands.ts';
import { KNOWLEDGE_FOLDER, ROOT } from '../src/compile/folder.ts';
import { renderJson } from '../src/render/json.ts';
import { SETTINGS } from '../src/settings.ts';
import { wholeRegistration } from '../src/transports/moderation/definitions.ts';
import { readSubcommand } from '../src/transports/playground/subcommand.ts';
import { USAGE } from '../src/transports/terminal/arguments.ts';
import { theKnowledge as knowledge, theKnowledge } from './the-knowledge.ts';

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const commands = await loadCommands(theKnowledge);
const rows = readme.split('\n').filter((line) => line.startsWith('| '));

/** Command lines that are given as examples: in a table, or to `ask`. */
const examples = [...readme.matchAll(/`([^`\n]+)`|"([^"\n]+)"/g)]
  .map(([, code, asked]) => code ?? asked ?? '')
  .filter((text) => /^\/[a-z-]+ /.test(text));

describe('the README', () => {
  test.each(commands.map(({ name }) => [name.en, name.nb]))('tells of /%s, in Norwegian /%s', (en, nb) => {
    expect(rows.some((row) => row.startsWith(`| \`/${en}\` | \`/${nb}\` |`))).toBe(true);
  });

  test('has an example of each command that takes options', () => {
    const shown = new Set(examples.map((line) => line.split(' ', 1)[0]));
    for (const { name, options } of commands) {
      if (Object.keys(options).length > 0) expect(shown).toContain(`/${name.en}`);
    }
  });

  const kept = examples.filter((line) => readSubcommand(line, wholeRegistration(commands)));

  test.each(kept)('gives an example of a command with subcommands that is there: %s', (line) => {
    const [command, subcommand = ''] = line.slice(1).split(' ');
    const read = readSubcommand(line, wholeRegistration(commands));
    const found = readSubcommand(`/${command} ${subcommand}`, wholeRegistration(commands));
    expect(read?.name).toBe(found?.name);
    expect(read?.name.split(' ')).toHaveLength(2);
  });

  test('tells of every command with subcommands', () => {
    const all = wholeRegistration(commands).flatMap(({ name, ...one }) =>
      ('options' in one ? (one.options ?? []) : []).flatMap((option) =>
        option.type === 1 ? [`${name} ${option.name}`] : [],
      ),
    );
    const told = new Set(kept.map((line) => readSubcommand(line, wholeRegistration(commands))?.name));
    expect([...told].sort()).toEqual(all.toSorted());
  });

  test.each(examples.filter((line) => !kept.includes(line)))('gives an example that is answered: %s', (line) => {
    const { answer } = answerToText(line, { locale: 'nb', today: '2026-11-21' }, { knowledge, commands });
    expect(['error', 'not-found']).not.toContain(answer.kind);
  });

  test.each(Object.values(SETTINGS).map((one) => [one.name, 'default' in one ? `\`${one.default}\`` : 'none']))(
    'has the setting %s, by default %s',
    (name, value) => {
      expect(rows.some((row) => row.startsWith(`| \`${name}\` | ${value} |`))).toBe(true);
    },
  );

  test('has every flag of ask, and no other', () => {
    const flags = (text: string) => new Set(text.match(/--(?:json|format|locale|today|batch|[a-z]+(?= [A-Z|]))/g));
    const section = readme.slice(readme.indexOf('## Ask from the shell'), readme.indexOf('## Curate'));
    expect(flags(rows.filter((row) => section.includes(row)).join('\n'))).toEqual(flags(USAGE));
  });

  test('has every key of the JSON', () => {
    const answered = answerToText('/help', { locale: 'nb', today: '2026-11-21' }, { knowledge, commands });
    const keys = Object.keys(JSON.parse(renderJson(compose(answered, 'nb'))));
    for (const key of keys) expect(rows.some((row) => row.slice(0, 30).includes(`\`${key}\``))).toBe(true);
  });

  test('leads to pages that are there', () => {
    const links = [...readme.matchAll(/\]\(([^)]+)\)|src="([^"]+)"/g)].map(([, link, source]) => link ?? source ?? '');
    for (const link of links.filter((one) => !one.startsWith('https://'))) {
      expect(() => readFileSync(join(ROOT, link))).not.toThrow();
    }
    expect(readFileSync(join(KNOWLEDGE_FOLDER, 'README.md'), 'utf8')).toContain('in five minutes');
  });
});
