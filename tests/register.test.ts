import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../src/compile/folder.ts';
import { discordForTest, settingsOf } from './faults/discord.ts';
import { run } from './faults/house.ts';

test('what was built registers the commands with Discord, and takes them away', async () => {
  const discord = await discordForTest();
  const register = (...args: readonly string[]) =>
    run(process.execPath, [join(ROOT, 'dist/src/register.js'), ...args], { env: settingsOf(discord) }).ended;
  expect((await register()).out).toContain('Registered');
  expect(discord.stored.get('global')?.length).toBeGreaterThan(10);
  await register('--clear');
  expect(discord.stored.get('global')).toHaveLength(0);
});
