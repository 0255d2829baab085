import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose } from '../../../src/answer/compose/compose.ts';
import { findCommand } from '../../../src/command/command-line.ts';
import { loadCommands } from '../../../src/commands.ts';
import { valuesOf } from '../../../src/eligibility/facts.ts';
import type { Table, TableInput } from '../../../src/knowledge/schema/table.ts';
import { LOCALES } from '../../../src/language/locale.ts';
import { decodeForm, encodeForm, formButtons, renderForm } from '../../../src/render/discord/form.ts';
import { faultsOf } from '../../discord-stand-in/spec.ts';
import { answered } from '../../eligibility/ask.ts';
import { realTables } from '../../eligibility/real-tables.ts';

const TODAY = '2026-11-22';
const commands = await loadCommands({ tables: realTables });

const DATES = ['2024-04-17', '../2024-04-17', '2024-04-18/..', '2024-04-10/2024-04-20', 'unknown'];
const NUMBERS = ['4', '../3', '56/59', 'unknown'];
const valueFor = (input: TableInput): fc.Arbitrary<string> => {
  if (input.kind === 'choice') return fc.constantFrom(...valuesOf(input), 'unknown');
  return fc.constantFrom(...(input.kind === 'date' ? DATES : NUMBERS));
};
const toldOf = ({ inputs }: Table, requiredKeys: readonly string[]) =>
  fc.record(Object.fromEntries(inputs.map((input) => [input.id, valueFor(input)])), {
    requiredKeys: [...requiredKeys],
  }) as fc.Arbitrary<Record<string, string>>;

describe.each(realTables.map((table) => [table.id, table] as const))('the form of %s', (_, table) => {
  const command = findCommand(table.command.name.en, commands);
  if (!command) throw new Error(`${table.id} has no command`);

  test('holds all that can be told in the id of a button, and gives it back', () => {
    const everything = toldOf(
      table,
      table.inputs.map(({ id }) => id),
    );
    fc.assert(
      fc.property(fc.oneof(toldOf(table, []), everything), (options) => {
        for (const act of ['open', 'hand-in', 'start-over'] as const) {
          const id = encodeForm({ act, command, options }) ?? '';
          expect(id.length).toBeLessThanOrEqual(100);
          expect(decodeForm(id, commands)).toEqual({ act, command, options });
        }
      }),
    );
  });

  test('is one that Discord takes, in every language, with what is known filled in and nothing lost', () => {
    fc.assert(
      fc.property(toldOf(table, []), fc.constantFrom(...LOCALES), (options, locale) => {
        const form = command.form?.(options, { today: TODAY });
        if (!form || form.fields.length === 0) return;
        const data = renderForm(command, form, locale);
        expect(faultsOf('modalCallback', { type: 9, data })).toEqual([]);
        const asked = form.fields.map(({ option }) => option);
        expect(asked.length).toBeLessThanOrEqual(5);
        expect({ ...form.kept, ...Object.fromEntries(asked.map((id) => [id, options[id]])) }).toMatchObject(options);
        for (const { option, choices, chosen } of form.fields)
          if (choices.length > 0) expect(chosen).toBe(options[option]);
      }),
    );
  });

  test('asks for the first five at the start, and is offered by name', () => {
    const worded = compose(answered(`/${table.command.name.en}`, TODAY), 'nb');
    expect(worded.form).toMatchObject({ open: 'Svar på spørsmålene', isWanted: true });
    const [open, ...others] = formButtons(worded.form, worded.call, commands);
    expect(open).toMatchObject({ label: 'Svar på spørsmålene', style: 1 });
    expect(others).toEqual([]);
    expect(command.form?.({}, { today: TODAY }).fields.length).toBe(5);
  });
});

test('an id of another kind, or from before a change, is none of a form', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string().map((rest) => `fo~alis-eligibility.${rest}`),
      ),
      (id) => {
        const form = decodeForm(id, commands);
        if (form) expect(form.command.form).toBeDefined();
      },
    ),
  );
  expect(decodeForm('fo~budget.abc', commands)).toBeUndefined();
});
