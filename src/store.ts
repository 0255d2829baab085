import './needs.ts';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { environmentWithEnvFile, readConfig } from './config.ts';
import { runProgram } from './run-program.ts';
import { backUp, restore } from './store/backup.ts';
import { openStore } from './store/open.ts';
import type { Store } from './store/store.ts';
import { reportsCsv, reportsJson } from './transports/moderation/export.ts';

const USAGE = `Usage: npm run store -- <what>

  backup FILE              writes all that is kept to a new SQLite file, while the bot runs
  restore FILE             puts a backup into a database that holds nothing: also from SQLite to PostgreSQL
  reports [--format csv|json]   all reports, of all servers and direct messages
  erase --guild ID         takes away all that is kept of a server`;

/** Does what the arguments ask for, and gives what is to be said. @throws in words where they ask for nothing that there is. */
async function run(store: Store, args: readonly string[]): Promise<string> {
  const options = { guild: { type: 'string' }, format: { type: 'string', default: 'csv' } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, strict: true, allowPositionals: true });
  const [what, file, ...more] = positionals;
  if (more.length > 0) throw new Error(USAGE);
  if (what === 'backup' && file !== undefined) {
    await backUp(store.engine, resolve(file));
    return `All that is kept is in ${file}.`;
  }
  if (what === 'restore' && file !== undefined) {
    await restore(resolve(file), store.engine);
    return `What was in ${file} is kept now.`;
  }
  if (what === 'reports' && file === undefined) {
    const all = await store.reports.all();
    return values.format === 'json' ? reportsJson(all) : reportsCsv(all);
  }
  if (what === 'erase' && file === undefined && /^\d{17,20}$/.test(values.guild ?? '')) {
    const { reports, settings } = await store.erase(values.guild ?? '');
    return `Erased of server ${values.guild}: ${reports} ${reports === 1 ? 'report' : 'reports'}, ${settings === 0 ? 'no settings' : 'its settings'}.`;
  }
  throw new Error(USAGE);
}

await runProgram(async () => {
  const { databaseUrl, dataFolder } = readConfig(environmentWithEnvFile());
  const args = process.argv.slice(2);
  if (args.length === 0) throw new Error(USAGE);
  const store = await openStore({ databaseUrl, folder: dataFolder }, console.error);
  try {
    console.log((await run(store, args)).trimEnd());
  } finally {
    await store.close();
  }
});
