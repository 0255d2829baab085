import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startBot } from '../gateway/bot.ts';
import { machine } from '../goals.ts';
import { table, writeBetween } from '../table.ts';

const IDLE_MS = 5000;
/** How many servers the bot is in, over how many connections. */
const CASES = [
  { guilds: 0, shards: 1 },
  { guilds: 2500, shards: 1 },
  { guilds: 2500, shards: 2 },
];
const ASKED = 30;

const root = process.argv[2] ?? process.cwd();
const rows: (readonly string[])[] = [];
for (const { guilds, shards } of CASES) {
  const ids = Array.from({ length: guilds }, (_, at) => String((600_000_000_000n + BigInt(at)) << 22n));
  const bot = await startBot(root, 'dist/src/main.js', {}, { guilds: ids, shards });
  await bot.quiet();
  await sleep(IDLE_MS);
  let answered = 0;
  for (let at = 0; at < ASKED; at += 1) {
    const setting = { person: String(700_000_000_000_000_000n + BigInt(at)), ...(ids[at] && { guild: ids[at] }) };
    if ((await bot.discord.command('help', {}, setting)).steps.join() === '4') answered += 1;
  }
  await bot.quiet();
  rows.push([
    String(guilds),
    String(shards),
    `${(await bot.heapMb()).toFixed(0)} MB`,
    `${(await bot.rssMb()).toFixed(0)} MB`,
    `${bot.readyMs.toFixed(0)} ms`,
    `${answered} of ${ASKED}`,
  ]);
  await bot.stop();
}
const text = [table(['servers', 'connections', 'heap', 'memory', 'start to ready', 'answered'], rows), machine()].join(
  '\n\n',
);
console.log(text);
writeBetween(join(root, 'docs/performance.md'), 'bench:shards', text);
