import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { compose } from '../src/answer/compose/compose.ts';
import { answer as answerSchema } from '../src/answer/schema.ts';
import { answerTo, answerToText } from '../src/answer-to.ts';
import type { Option } from '../src/command/command.ts';
import { lineOf } from '../src/command/command-line.ts';
import { loadCommands, loadDefinitions } from '../src/commands.ts';
import type { Localized } from '../src/knowledge/knowledge.ts';
import { LOCALES } from '../src/language/locale.ts';
import { theKnowledge } from './the-knowledge.ts';

const commands = await loadCommands(theKnowledge);
const house = { knowledge: theKnowledge, commands };
const optionsOf = (of: (typeof commands)[number]): Option[] => Object.values(of.options);
const texts = ({ nb, nn, en }: Localized): string[] => [nb, nn ?? nb, en];
const NAME = /^[-_\p{Ll}\p{N}]{1,32}$/u;

/** What Discord counts against the 8,000 characters of a command: of each text, its longest language. */
function size(of: (typeof commands)[number]): number {
  const longest = (text: Localized): number => Math.max(...texts(text).map((one) => one.length));
  const choices = optionsOf(of).flatMap(({ kind }) => kind.choices ?? []);
  return [of, ...optionsOf(of)]
    .flatMap(({ name, description }) => [name, description])
    .concat(choices.map(({ label }) => label))
    .reduce(
      (sum, text) => sum + longest(text),
      choices.reduce((sum, { value }) => sum + value.length, 0),
    );
}

describe.each(commands.map((command) => [command.name.en, command] as const))('/%s', (_, command) => {
  test('has names that Discord takes, in every language', () => {
    for (const { name } of [command, ...optionsOf(command)]) for (const one of texts(name)) expect(one).toMatch(NAME);
  });
  test('has option names that its command lines use', () => {
    expect(Object.keys(command.options)).toEqual(optionsOf(command).map(({ name }) => name.en));
    for (const language of [0, 1, 2]) {
      const names = optionsOf(command).map(({ name }) => texts(name)[language]);
      expect(new Set(names).size).toBe(names.length);
    }
  });
  test('is described in at most 100 characters', () => {
    for (const { description } of [command, ...optionsOf(command)])
      for (const one of texts(description)) expect(one.length).toBeLessThanOrEqual(100);
  });
  test('has at most 25 options, the required ones first, each with at most 25 choices', () => {
    const required = optionsOf(command).map((option) => option.required ?? false);
    expect(required).toEqual(required.toSorted((one, other) => Number(other) - Number(one)));
    expect(required.length).toBeLessThanOrEqual(25);
    for (const { kind } of optionsOf(command)) {
      expect(kind.choices?.length ?? 0).toBeLessThanOrEqual(25);
      for (const { label, value } of kind.choices ?? [])
        for (const one of [value, ...texts(label)]) expect(one.length).toBeLessThanOrEqual(100);
    }
  });
  test('is within what Discord takes for a whole command', () => {
    expect(size(command)).toBeLessThanOrEqual(8000);
  });
  test('answers its example, under the very line that the example is', () => {
    const answered = answerToText(command.example, { locale: 'nb', today: '2024-10-01' }, house);
    expect(compose(answered, 'nb').status).toBe('answered');
    expect(lineOf(answered.call).split(' ')[0]).toBe(command.name.en === 'ask' ? '/budget' : `/${command.name.en}`);
  });
});

describe('anything given to any command', () => {
  const values = fc.oneof(
    fc.constantFrom(
      '2024',
      '2021',
      'alis-grant',
      'lis1',
      'gp.left',
      'why',
      'adopted',
      'unknown',
      '2024-09-01',
      'ALIS 2024',
    ),
    fc.string({ unit: 'binary' }),
  );
  test.each(commands.map((command) => [command.name.en, command] as const))('/%s', (_, command) => {
    const given = fc.dictionary(fc.constantFrom('nothing', ...Object.keys(command.options)), values);
    fc.assert(
      fc.property(given, fc.constantFrom(...LOCALES), (options, locale) => {
        const invocation = { command: command.name.en, options, locale, today: '2026-11-22' };
        const failed = vi.fn();
        const answered = answerTo(invocation, { ...house, failed });
        expect(failed).not.toHaveBeenCalled();
        expect(answerSchema.safeParse(answered.answer).error).toBeUndefined();
        expect(answerTo(invocation, house)).toEqual(answered);
        // An option that a command of free text does not have reads as part of that text.
        if ('nothing' in options && optionsOf(command)[0]?.kind.expected === 'text') return;
        const again = answerToText(lineOf(answered.call), { locale, today: '2026-11-22' }, house);
        expect(lineOf(again.call)).toBe(lineOf(answered.call));
        expect(again.answer.kind).toBe(answered.answer.kind);
      }),
      { numRuns: 60 },
    );
  });
});

test('no two commands share a name in any language', () => {
  for (const language of [0, 1, 2]) {
    const names = commands.map(({ name }) => texts(name)[language]);
    expect(new Set(names).size).toBe(names.length);
  }
});

test('commands come by name', () => {
  const names = commands.map(({ name }) => name.en);
  expect(names).toEqual(names.toSorted());
  expect(names).toContain('alis-eligibility');
});

test('a file that exports no command is named at start', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'commands-'));
  writeFileSync(join(folder, 'broken.ts'), 'export default { name: "broken" };\n');
  await expect(loadDefinitions(folder)).rejects.toThrow('broken.ts: the default export is no command');
});
