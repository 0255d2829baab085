import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose } from '../../src/answer/compose/compose.ts';
import { answer as answerSchema } from '../../src/answer/schema.ts';
import type { Option } from '../../src/command/command.ts';
import { findCommand, lineOf } from '../../src/command/command-line.ts';
import type { ExplainedChoice } from '../../src/command/options/choice.ts';
import { loadCommands } from '../../src/commands.ts';
import { ABOUT, valuesOf } from '../../src/eligibility/facts.ts';
import { LOCALES } from '../../src/language/locale.ts';
import { answered, ask } from '../eligibility/ask.ts';
import { realTables } from '../eligibility/real-tables.ts';

const commands = await loadCommands({ tables: realTables });
const NO: ReadonlySet<string> = new Set(['not-eligible', 'lapsed']);

/** What a program says where it meant to say something else. */
const BROKEN = /undefined|NaN|\[object/;

describe.each(realTables.map((table) => [table.command.name.en, table] as const))('/%s', (name, table) => {
  const all = Object.entries<Option>(findCommand(name, commands)?.options ?? {});
  const options = all.filter(([option]) => option !== ABOUT);

  test('has the inputs of the table as options, in its order, with its values and unknown; last which of several questions is asked', () => {
    const inputs = table.inputs.map(({ id }) => id);
    const isOfSeveral = table.questions.length > 1;
    expect(all.map(([option]) => option)).toEqual(isOfSeveral ? [...inputs, ABOUT] : inputs);
    expect(all.find(([option]) => option === ABOUT)?.[1].kind.choices?.map(({ value }) => value)).toEqual(
      isOfSeveral ? table.questions.map(({ id }) => id) : undefined,
    );
    for (const [index, input] of table.inputs.entries()) {
      const kind = options[index]?.[1].kind;
      if (input.kind === 'choice')
        expect(kind?.choices?.map(({ value }) => value)).toEqual([...valuesOf(input), 'unknown']);
      else expect(kind?.expected).toBe(input.kind === 'date' ? 'date' : input.unit);
    }
  });

  test('explains each choice in one line that a menu can show', () => {
    for (const [, { kind }] of options)
      for (const { label, explain } of (kind.choices ?? []) as readonly ExplainedChoice[])
        for (const text of [...Object.values(label), ...Object.values(explain ?? { missing: '' })])
          expect(text).toMatch(/^.{1,100}$/);
  });

  test('asks each thing once, always with "don\'t know", and ends when nothing told would change an answer', () => {
    const day = fc.constantFrom(
      '',
      ...['unknown', '2019-06-01', '2023-02-01', '2024-06-01', '2024-10-01', '2026-03-01'].map(
        (on) => ` ${table.timeline}:${on}`,
      ),
    );
    const picks = fc.array(fc.nat(), { minLength: options.length, maxLength: options.length });
    fc.assert(
      fc.property(day, picks, (on, all) => {
        let line = `/${name}${on}`;
        const asked: string[] = [];
        for (const pick of all) {
          const question = ask(line).ask;
          if (!question) break;
          expect(question.choices.at(-1)?.call.options[question.input]).toBe('unknown');
          expect(question.explain).toBeDefined();
          asked.push(question.input);
          line = lineOf(question.choices[pick % question.choices.length]?.call ?? '');
        }
        expect(new Set(asked).size).toBe(asked.length);
        const { ask: left, outcomes } = ask(line);
        expect(left).toBeUndefined();
        // Where it is no on whatever ground is left, if only by the newest rules, what is open is not asked.
        for (const { missing, possible, newest } of outcomes)
          if (!possible.every((one) => NO.has(one)) && !NO.has(newest?.outcome ?? 'unclear'))
            for (const input of missing) expect(line).toContain(` ${input}:`);
      }),
      { numRuns: 60 },
    );
  });

  const value = ([option, { kind }]: readonly [string, Option]) =>
    fc
      .oneof(
        fc.constantFrom(
          ...(kind.choices?.map((one) => one.value) ?? ['unknown', '4', '../3', '2024-04-18', '2024-04-18/..']),
        ),
        fc.string({ maxLength: 12 }),
      )
      .map((given) => [option, given] as const);
  const given = fc.subarray(options).chain((some) => fc.tuple(...some.map(value)));
  const written = (pairs: readonly (readonly [string, string])[]): string =>
    [`/${name}`, ...pairs.map(([option, text]) => `${option}:"${text.replace(/["\\]/g, '\\$&')}"`)].join(' ');

  test('gives an answer or an error that says what would do, the same each time, in all languages', () => {
    fc.assert(
      fc.property(given, (pairs) => {
        const line = written(pairs);
        // What was typed is said back, and may be such a word itself.
        fc.pre(!BROKEN.test(line));
        const found = answered(line);
        expect(answerSchema.safeParse(found.answer).error).toBeUndefined();
        expect(['verdict', 'error']).toContain(found.answer.kind);
        if (found.answer.kind === 'error') expect(found.answer.problem.kind).not.toBe('failed');
        expect(JSON.stringify(answered(line))).toBe(JSON.stringify(found));
        for (const locale of LOCALES) expect(JSON.stringify(compose(found, locale))).not.toMatch(BROKEN);
      }),
    );
  });
});

test('who employs is asked for the second question where neither post nor agreement, on which the first turns, is known', () => {
  const { ask: left } = ask(
    '/alis-eligibility training:in-training post:unknown substitute-months:../3 agreement:unknown assessed:2023-02-01',
  );
  expect(left?.input).toBe('affiliation');
});
