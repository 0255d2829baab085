// A program that reports one thing after another, and says each number once it has been acknowledged: what a replica does.
// node --import ./tests/transports/typescript-loader.mjs tests/store/writer.ts FOLDER COUNT NAME [DATABASE_URL]
import { openStore } from '../../src/store/open.ts';

const [folder = '', count = '0', name = '', databaseUrl] = process.argv.slice(2);
const store = await openStore({ folder, databaseUrl }, console.error);
const report = { guild: '500000000000000001', line: '/help', locale: 'nb', knowledge: 'v1' } as const;
for (let at = 0; at < Number(count); at += 1) {
  const text = `${name} ${at} ${'x'.repeat(500)}`;
  // Written at once, not buffered: what is said is what somebody was told.
  process.stdout.write(`${await store.reports.add({ ...report, text }, new Date().toISOString())} ${name} ${at}\n`);
}
await store.close();
