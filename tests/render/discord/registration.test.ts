import { ApplicationCommandType } from 'discord-api-types/v10';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCommandLine } from '../../../src/command/command-line.ts';
import { loadCommands } from '../../../src/commands.ts';
import { LOCALES } from '../../../src/language/locale.ts';
import { renderChoices } from '../../../src/render/discord/choices.ts';
import { encodeClick } from '../../../src/render/discord/custom-id.ts';
import { registrationOf, slashCommandsOf } from '../../../src/render/discord/registration.ts';
import { faultsOf } from '../../discord-stand-in/spec.ts';

const commands = await loadCommands();

test.each(slashCommandsOf(commands).map((body) => [body.name, body] as const))(
  '/%s is a command that Discord takes',
  (_name, body) => {
    expect(faultsOf('command', body)).toEqual([]);
    expect(body.integration_types).toEqual([0, 1]);
    expect(body.contexts).toEqual([0, 1, 2]);
    expect(body.name_localizations?.no).toMatch(/^[-_\p{Ll}\p{N}]{1,32}$/u);
  },
);

test('what is used on a message is registered for messages, under a name that people read', () => {
  const menus = registrationOf(commands).filter(({ type }) => type === ApplicationCommandType.Message);
  expect(menus.map(({ name }) => name)).toContain('Answer from sources');
  expect(menus).toHaveLength(commands.filter(({ message }) => message).length);
  for (const menu of menus) {
    expect(faultsOf('command', menu)).toEqual([]);
    expect(menu).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
    expect(menu).not.toHaveProperty('description');
    for (const name of [menu.name, menu.name_localizations?.no ?? '']) expect(name).toMatch(/^\S.{0,30}\S$/u);
  }
});

test('required options come first, and an option has choices or autocomplete, never both', () => {
  for (const { options = [] } of slashCommandsOf(commands)) {
    const required = options.map((option) => ('required' in option && option.required ? 0 : 1));
    expect(required).toEqual(required.toSorted());
    for (const option of options) expect('choices' in option && 'autocomplete' in option).toBe(false);
  }
});

test("every command's example fits in a button", () => {
  for (const { example } of commands) {
    const read = readCommandLine(example, commands);
    const id = read.ok ? encodeClick({ action: 'ask', call: read.call, locale: 'nb' }, commands) : undefined;
    expect(id?.length).toBeLessThanOrEqual(100);
  }
});

test('whatever is offered while typing is within the limits of autocomplete', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 150 });
  const choice = fc.record({ value: text, label: fc.record({ nb: text, nn: text, en: text }) });
  fc.assert(
    fc.property(fc.array(choice, { maxLength: 40 }), fc.constantFrom(...LOCALES), (choices, locale) => {
      const data = { choices: renderChoices(choices, locale) };
      expect(faultsOf('autocompleteCallback', { type: 8, data })).toEqual([]);
      expect(data.choices.map(({ value }) => value)).toEqual(
        choices
          .map(({ value }) => value)
          .filter((value) => value.length <= 100)
          .slice(0, 25),
      );
    }),
  );
});
