import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRegistered } from '../../src/transports/register.ts';
import { asStored, type WrittenCommand } from '../discord-stand-in/registry.ts';

const word = fc.stringMatching(/^[a-z]{1,8}$/);
const localizations = fc.option(fc.dictionary(fc.constantFrom('no', 'da', 'sv-SE'), word), { nil: undefined });
const named = {
  name: word,
  description: word,
  name_localizations: localizations,
  description_localizations: localizations,
};
const choice = fc.record(
  { name: word, name_localizations: localizations, value: word },
  { requiredKeys: ['name', 'value'] },
);
const option = fc.record(
  {
    ...named,
    type: fc.constant(3),
    required: fc.boolean(),
    autocomplete: fc.boolean(),
    choices: fc.array(choice, { maxLength: 3 }),
  },
  { requiredKeys: ['name', 'description', 'type'] },
);
const command = fc.record(
  {
    ...named,
    options: fc.array(option, { maxLength: 3 }),
    contexts: fc.constant([0, 1, 2]),
    integration_types: fc.constant([0, 1]),
  },
  { requiredKeys: ['name', 'description'] },
);
const commands = fc.uniqueArray(command, { minLength: 1, maxLength: 4, selector: ({ name }) => name });
const GUILD = '500000000000000001';

/** What Discord would give back for the commands, in an order of its own. */
const stored = (list: readonly object[], guild: string | undefined) =>
  list.map((one, index) => asStored(JSON.parse(JSON.stringify(one)) as WrittenCommand, index, '6', guild)).reverse();

describe('isRegistered', () => {
  it.each([undefined, GUILD])('knows its own commands in what Discord gives back (server: %s)', (guild) => {
    fc.assert(fc.property(commands, (list) => isRegistered(list, stored(list, guild), guild)));
  });

  it('knows that a text, an option, a choice or a command differs', () => {
    const edits = [
      (text: string) => text.replace(/"description":"/, '"description":"x'),
      (text: string) => text.replace(/"name":"/, '"name":"x'),
      (text: string) => text.replace(/"type":3/, '"type":4'),
      (text: string) => text.replace(/"value":"/, '"value":"x'),
      (text: string) => text.replace(/"required":true/, '"required":false'),
      (text: string) => text.replace(/"no":"/, '"no":"x'),
      (text: string) => text.replace(/"contexts":\[0,1,2\]/, '"contexts":[0]'),
    ];
    fc.assert(
      fc.property(commands, fc.constantFrom(...edits), (list, edit) => {
        const before = JSON.stringify(list);
        const after = edit(before);
        fc.pre(after !== before);
        expect(isRegistered(JSON.parse(after), stored(list, undefined), undefined)).toBe(false);
      }),
    );
  });

  it('knows that one is gone or new', () => {
    fc.assert(
      fc.property(commands, (list) => {
        expect(isRegistered(list.slice(1), stored(list, undefined), undefined)).toBe(false);
        expect(isRegistered(list, stored(list.slice(1), undefined), undefined)).toBe(false);
      }),
    );
  });
});
