import { describe, expect, test } from 'vitest';
import type { House } from '../src/answer-to.ts';
import { loadCommands } from '../src/commands.ts';
import { warmUp } from '../src/warm-up.ts';
import { theKnowledge } from './the-knowledge.ts';

const TODAY = '2026-11-26';

/** A house that counts what each of its commands answers, and tells of what failed. */
async function countingHouse() {
  const knowledge = theKnowledge;
  const counts = new Map<string, number>();
  const failures: unknown[] = [];
  const commands = (await loadCommands(knowledge)).map((command) => ({
    ...command,
    answer: (...given: Parameters<typeof command.answer>) => {
      counts.set(command.name.en, (counts.get(command.name.en) ?? 0) + 1);
      return command.answer(...given);
    },
  }));
  const house: House = { knowledge, commands, failed: (error) => failures.push(error) };
  return { house, counts, failures, timesOf: (name: string) => counts.get(name) ?? 0 };
}

describe('warming up', () => {
  test('every command answers, tables in several ways, and questions and claims of all kinds', async () => {
    const { house, failures, timesOf } = await countingHouse();
    await warmUp(house, TODAY, new AbortController().signal);
    expect(failures).toEqual([]);
    expect(house.commands.filter(({ name }) => timesOf(name.en) < 3).map(({ name }) => name.en)).toEqual([]);
    for (const { command } of house.knowledge.tables) expect(timesOf(command.name.en)).toBeGreaterThan(4);
    expect(timesOf('ask')).toBeGreaterThan(20);
    expect(timesOf('check')).toBeGreaterThan(5);
  });

  test('it ends where the program is to stop', async () => {
    const { house, counts } = await countingHouse();
    await warmUp(house, TODAY, AbortSignal.abort());
    expect([...counts]).toEqual([]);
  });
});
