import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesFrom } from '../../src/eligibility/changes.ts';
import { decide, slips, withDerived } from '../../src/eligibility/evaluate.ts';
import { isOpen, readFact, readFacts, type Told, valuesOf, writeFact } from '../../src/eligibility/facts.ts';
import { missing, possible } from '../../src/eligibility/open.ts';
import { spaceOf } from '../../src/eligibility/space.ts';
import { structureOf } from '../../src/eligibility/structure.ts';
import { timelineOf } from '../../src/eligibility/timeline.ts';
import { dayText } from '../../src/language/calendar.ts';
import { realTables } from './real-tables.ts';

const TODAY = '2025-03-01';

describe.each(realTables.map((one) => [one.id, one] as const))('%s', (_, table) => {
  const targets = table.questions.map((question) => ({ question }));

  /** Days about the cuts, where mistakes would be, and others. */
  const cuts = [...structureOf(table).cuts].flatMap(([id, at]) =>
    table.inputs.some((input) => input.id === id && input.kind === 'date') ? at : [],
  );
  const day = fc.oneof(
    fc.constantFrom(...cuts.flatMap((at) => [at - 1, at]).map(dayText)),
    fc.integer({ min: Math.min(...cuts) - 365, max: Math.max(...cuts) + 365 }).map(dayText),
  );
  const anyValue = (input: (typeof table.inputs)[number]): fc.Arbitrary<string> => {
    if (input.kind === 'choice') return fc.constantFrom(...valuesOf(input));
    return input.kind === 'number' ? fc.integer({ min: 0, max: 24 }).map(String) : day;
  };
  /** All facts told, so that nothing is open; then some taken away or made unknown. */
  const complete: fc.Arbitrary<Told> = fc.record(
    Object.fromEntries(table.inputs.map((input) => [input.id, anyValue(input)])),
  );
  const partial: fc.Arbitrary<Told> = fc
    .tuple(
      complete,
      fc.array(fc.constantFrom('told', 'told', 'left out', 'unknown'), {
        minLength: table.inputs.length,
        maxLength: table.inputs.length,
      }),
    )
    .map(([told, fates]) =>
      Object.fromEntries(
        table.inputs.flatMap(({ id }, index) => {
          const fate = fates[index];
          return fate === 'left out' ? [] : [[id, fate === 'unknown' ? 'unknown' : (told[id] ?? 'unknown')] as const];
        }),
      ),
    );

  const look = (told: Told) => {
    const facts = readFacts(table, told, TODAY);
    const space = spaceOf(table, facts, targets);
    const derived = withDerived(table, facts);
    return {
      facts,
      outcomes: table.questions.map((question) => decide(question, derived).outcome),
      possible: table.questions.map((_, index) => possible(space, index)),
      missing: missing(table, space, facts),
      isSlip: slips(table, derived).length > 0,
    };
  };

  test('whatever is told, each question has an outcome, and some that is possible', () => {
    fc.assert(
      fc.property(partial, (told) => {
        const found = look(told);
        for (const outcomes of found.possible) expect(outcomes.length).toBeGreaterThan(0);
      }),
    );
  });

  test('with everything told, the outcome is the only one possible and nothing is missing but what contradicts', () => {
    fc.assert(
      fc.property(complete, (told) => {
        const { outcomes, possible: all, missing: open, isSlip } = look(told);
        expect(all).toEqual(outcomes.map((outcome) => [outcome]));
        if (!isSlip) expect(open.flat()).toEqual([]);
      }),
    );
  });

  test('telling one thing more never widens what is possible, unless it contradicts the rest', () => {
    const more = fc.tuple(partial, complete, fc.constantFrom(...table.inputs));
    fc.assert(
      fc.property(more, ([told, all, input]) => {
        const before = look(told);
        fc.pre(isOpen(before.facts[input.id]));
        const after = look({ ...told, [input.id]: all[input.id] ?? 'unknown' });
        fc.pre(!after.isSlip);
        for (const [index, outcomes] of after.possible.entries())
          expect(before.possible[index]).toEqual(expect.arrayContaining(outcomes));
      }),
    );
  });

  test('what is not missing changes nothing: telling all of it leaves the outcome as it was', () => {
    fc.assert(
      fc.property(partial, complete, (told, all) => {
        const before = look(told);
        for (const index of table.questions.keys()) {
          const idle = table.inputs.filter(
            ({ id }) => isOpen(before.facts[id]) && !before.missing[index]?.includes(id),
          );
          const after = look({ ...told, ...Object.fromEntries(idle.map(({ id }) => [id, all[id] ?? 'unknown'])) });
          if (!after.isSlip) expect(after.outcomes[index]).toBe(before.outcomes[index]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('each change leads where it says, by one input', () => {
    fc.assert(
      fc.property(partial, (told) => {
        const before = look(told);
        for (const [index, question] of table.questions.entries())
          for (const { input, told: next, outcome } of changesFrom(table, told, TODAY)(question)) {
            expect(outcome).not.toBe(before.outcomes[index]);
            expect(look(next).outcomes[index]).toBe(outcome);
            expect(next[input.id]).not.toBe(told[input.id]);
          }
      }),
    );
  });

  test('the timeline has no gap and says for each day what the table says', () => {
    fc.assert(
      fc.property(partial, day, (told, on) => {
        const facts = readFacts(table, { ...told, [table.timeline ?? '']: on }, TODAY);
        const derived = withDerived(table, facts);
        for (const question of table.questions) {
          const row = decide(question, derived);
          if (slips(table, derived).some((id) => id in row.when)) continue;
          const found = timelineOf(table, question, facts).filter(
            ({ from, to }) => (from ?? on) <= on && on <= (to ?? on),
          );
          expect(found.map(({ outcome }) => outcome)).toEqual([row.outcome]);
        }
      }),
    );
  });

  test('a fact written is read back', () => {
    fc.assert(
      fc.property(fc.constantFrom(...table.inputs), day, day, (input, one, other) => {
        const [from, to] = [one, other].sort();
        const texts =
          input.kind === 'choice'
            ? [...valuesOf(input), 'unknown']
            : input.kind === 'number'
              ? ['0', '3', '../3', '4/..', '4/6', 'unknown', 'none']
              : [one, `../${one}`, `${one}/..`, from === to ? one : `${from}/${to}`, 'unknown', 'none'];
        for (const text of texts) expect(writeFact(input, readFact(input, text))).toBe(text);
      }),
    );
  });
});
