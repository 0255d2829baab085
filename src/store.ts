import './needs.ts';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { environmentWithEnvFile, readConfig } from './config.ts';
import { runProgram } from './run-program.ts';
import { backUp, restore } from './store/backup.ts';
import { openStore } from './store/open.ts';
import type { Store } from './store/store.ts';
import { EXPORT_FORMATS, reportsFile } from './transports/moderation/export.ts';

const USAGE = `Usage: npm run store -- <what>

  backup FILE              writes all that is kept to a new SQLite file, while the bot runs
  restore FILE             puts a backup into a database that holds nothing: also from SQLite to PostgreSQL
  reports [--format csv|json]   all reports, of all servers and direct messages
  erase --guild ID         takes away all that is kept of a server
  erase --report NUMBER    takes away one report, wherever it was sent
  erase --direct           takes away all reports that were sent in direct messages`;

const inReports = (count: number): string => `${count} ${count === 1 ? 'report' : 'reports'}`;

/** Takes away what one of the options names. @throws in words where none of them does, or several. */
async function eraseWhat(
  store: Store,
  { guild, report, direct }: { guild?: string | undefined; report?: string | undefined; direct?: boolean | undefined },
): Promise<string> {
  const named = [guild, report, direct].filter((one) => one !== undefined);
  if (named.length !== 1) throw new Error(USAGE);
  if (guild !== undefined && /^\d{17,20}$/.test(guild)) {
    const { reports, settings } = await store.erase(guild);
    return `Erased of server ${guild}: ${inReports(reports)}, ${settings === 0 ? 'no settings' : 'its settings'}.`;
  }
  if (report !== undefined && /^[1-9]\d{0,8}$/.test(report)) {
    if (!(await store.eraseReport(Number(report)))) throw new Error(`There is no report ${report}.`);
    return `Erased: report ${report}, with its notes.`;
  }
  if (direct) {
    const { reports } = await store.erase(null);
    return `Erased of direct messages: ${inReports(reports)}.`;
  }
  throw new Error(USAGE);
}

/** Does what the arguments ask for, and gives what is to be said. @throws in words where they ask for nothing that there is. */
async function run(store: Store, args: readonly string[]): Promise<string> {
  const options = {
    guild: { type: 'string' },
    report: { type: 'string' },
    direct: { type: 'boolean' },
    format: { type: 'string', default: 'csv' },
  } as const;
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
  const format = EXPORT_FORMATS.find((one) => one === values.format);
  if (what === 'reports' && file === undefined && format) {
    const { bytes } = await reportsFile(await store.reports.all(), format, 'en');
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  }
  if (what === 'erase' && file === undefined) return eraseWhat(store, values);
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
