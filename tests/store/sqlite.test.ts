import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, it, onTestFinished } from 'vitest';
import { LiveStore } from '../../src/store/live.ts';
import { migrate } from '../../src/store/migrate.ts';
import { openStore, SQLITE_FILE } from '../../src/store/open.ts';
import { openSqlite } from '../../src/store/sqlite/open.ts';
import { folderForTest, keepsTheContract } from './contract.ts';
import { writeInProcess } from './write-in-process.ts';

const GUILD = '500000000000000001';
const AT = '2026-11-26T09:00:00.000Z';
const REPORT = { guild: GUILD, line: '/help', text: 'wrong', locale: 'nb', knowledge: 'v1' } as const;

keepsTheContract('SQLite', async () => ({ folder: folderForTest() }));

const quiet = (): void => undefined;

it('makes its folder on the first start, and writes ahead with whole flushes and foreign keys', async () => {
  const folder = join(folderForTest(), 'not', 'there');
  const store = await openStore({ folder }, quiet);
  onTestFinished(() => store.close());
  expect(existsSync(join(folder, SQLITE_FILE))).toBe(true);
  const pragma = async (name: string) =>
    Object.values((await sql`pragma ${sql.raw(name)}`.execute(store.engine.db)).rows[0] as object)[0];
  expect([await pragma('journal_mode'), await pragma('synchronous'), await pragma('foreign_keys')]).toEqual([
    'wal',
    2,
    1,
  ]);
});

it('brings a database of the first schema up to date with all that is in it, and a backup as it was', async () => {
  const folder = folderForTest();
  const old = await openSqlite(join(folder, SQLITE_FILE), quiet);
  await migrate(old, '001-reports');
  await sql`insert into reports (guild, line, text, locale, knowledge, created_at) values (${GUILD}, '/help', 'old', 'nb', 'v0', ${AT})`.execute(
    old.db,
  );
  await sql`insert into guild_settings (guild, locale) values (${GUILD}, 'nn')`.execute(old.db);
  await old.close();
  const told: string[] = [];
  const store = await openStore({ folder }, (line) => told.push(line));
  onTestFinished(() => store.close());
  expect(await store.reports.find(1, GUILD)).toMatchObject({ text: 'old', status: 'open' });
  expect(await store.settings.find(GUILD)).toMatchObject({ locale: 'nn', news_channel: null });
  const [backup = ''] = readdirSync(join(folder, 'backups'));
  expect(told).toEqual([
    `The database is of an earlier version of the program. It is brought up to date; as it was, it is in ${join(folder, 'backups', backup)}.`,
  ]);
  const kept = await openSqlite(join(folder, 'backups', backup), quiet);
  onTestFinished(() => kept.close());
  expect((await sql`select text from reports`.execute(kept.db)).rows).toEqual([{ text: 'old' }]);
  expect((await kept.db.introspection.getTables()).map(({ name }) => name)).not.toContain('news_deliveries');
});

it.each([
  ['no database at all', (file: string) => writeFileSync(file, 'This is no database.'.repeat(500))],
  [
    'a database with pages overwritten',
    (file: string) => {
      const bytes = readFileSync(file);
      bytes.fill(0xa5, 4096, 3 * 4096);
      writeFileSync(file, bytes);
    },
  ],
  ['a database cut short', (file: string) => truncateSync(file, statSync(file).size - 2 * 4096 - 100)],
])('sets %s aside under a name that it tells, byte for byte, and goes on', async (_what, damage) => {
  const folder = folderForTest();
  const file = join(folder, SQLITE_FILE);
  // By another process, which is gone when the damage is done.
  expect((await writeInProcess({ folder }, 50, 'before').ended).code).toBe(0);
  damage(file);
  const damaged = readFileSync(file);
  const told: string[] = [];
  const store = await openStore({ folder }, (line) => told.push(line));
  onTestFinished(() => store.close());
  const aside = readdirSync(folder).find((name) => /\.damaged-[^.]+Z$/.test(name)) ?? '';
  expect(readFileSync(join(folder, aside)).equals(damaged)).toBe(true);
  expect(told).toEqual([
    `The database ${file} is damaged: it was set aside as ${join(folder, aside)}, and a new one begun.`,
  ]);
  expect(await store.reports.add(REPORT, AT)).toBe(1);
});

function liveIn(folder: string) {
  const told: string[] = [];
  const log = (line: string) => void told.push(line);
  const live = new LiveStore(() => openStore({ folder }, log), log);
  onTestFinished(() => live.close());
  return { live, told };
}

it('takes the reports of three processes that start and write at once, every one of them', async () => {
  const folder = folderForTest();
  const writers = ['a', 'b', 'c'].map((name) => writeInProcess({ folder }, 60, name).ended);
  const told = (await Promise.all(writers)).flatMap(({ acknowledged }) => acknowledged);
  const store = await openStore({ folder }, quiet);
  onTestFinished(() => store.close());
  const kept = await store.reports.all(GUILD);
  expect(told).toHaveLength(180);
  expect(kept.map(({ id, text }) => `${id} ${text.replace(/ x+$/, '')}`).sort()).toEqual(
    told.map(({ id, text }) => `${id} ${text}`).sort(),
  );
});

it('refuses what it cannot keep, says so once, and takes it again when the folder can be used', async () => {
  const parent = folderForTest();
  const folder = join(parent, 'data');
  writeFileSync(folder, 'a file stands where the folder should be');
  const { live, told } = liveIn(folder);
  const add = () => live.use(({ reports }) => reports.add(REPORT, AT));
  await expect(add()).rejects.toThrow('the database is not there');
  await expect(add()).rejects.toThrow('the database is not there');
  expect(live.isOpen).toBe(false);
  expect(told).toEqual([
    'The database cannot be used (EEXIST): reports are refused until it can, and questions are answered all the same.',
  ]);
  rmSync(folder);
  await expect.poll(() => live.isOpen, { timeout: 30_000 }).toBe(true);
  expect(await add()).toBe(1);
  expect(told.at(-1)).toBe('The database can be used again.');
});

it('keeps nothing in a file that was taken away under it: it begins a new one first', async () => {
  const folder = folderForTest();
  const { live } = liveIn(folder);
  await live.use(({ reports }) => reports.add(REPORT, AT));
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  await live.use(({ reports }) => reports.add({ ...REPORT, text: 'after' }, AT));
  const store = await openStore({ folder }, quiet);
  onTestFinished(() => store.close());
  expect((await store.reports.all()).map(({ text }) => text)).toEqual(['after']);
});
