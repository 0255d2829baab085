import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { LiveStore } from '../../../src/store/live.ts';
import { migrate } from '../../../src/store/migrate.ts';
import { openStore } from '../../../src/store/open.ts';
import { openPostgres } from '../../../src/store/postgres/open.ts';
import { openSqlite } from '../../../src/store/sqlite/open.ts';
import { keepsTheContract } from '../contract.ts';
import { writeInProcess } from '../write-in-process.ts';
import { type Cluster, startCluster } from './cluster.ts';
import { databaseForTest } from './database.ts';

const GUILD = '500000000000000001';
const AT = '2026-11-26T09:00:00.000Z';
const REPORT = { guild: GUILD, line: '/help', text: 'wrong', locale: 'nb', knowledge: 'v1' } as const;
const quiet = (): void => undefined;

let cluster: Cluster;
beforeAll(async () => {
  cluster = await startCluster();
});
afterAll(() => cluster.close());

keepsTheContract('PostgreSQL', () => databaseForTest(cluster));

it('brings a database of the first schema up to date with all that is in it, and a backup as it was', async () => {
  const place = await databaseForTest(cluster);
  const old = await openPostgres(place.databaseUrl);
  await migrate(old, '001-reports');
  await sql`insert into reports (guild, line, text, locale, knowledge, created_at) values (${GUILD}, '/help', 'old', 'nb', 'v0', ${AT})`.execute(
    old.db,
  );
  await old.close();
  const told: string[] = [];
  const store = await openStore(place, (line) => told.push(line));
  onTestFinished(() => store.close());
  expect(await store.reports.find(1, GUILD)).toMatchObject({ text: 'old', status: 'open' });
  expect(await store.reports.add(REPORT, AT)).toBe(2);
  const [backup = ''] = readdirSync(join(place.folder, 'backups'));
  expect(told.join()).toContain(backup);
  const kept = await openSqlite(join(place.folder, 'backups', backup), quiet);
  onTestFinished(() => kept.close());
  expect((await sql`select text from reports`.execute(kept.db)).rows).toEqual([{ text: 'old' }]);
  expect((await kept.db.introspection.getTables()).map(({ name }) => name)).not.toContain('news_deliveries');
});

it('takes the reports of three processes that start and write at once, every one of them', async () => {
  const place = await databaseForTest(cluster);
  const writers = ['a', 'b', 'c'].map((name) => writeInProcess(place, 60, name).ended);
  const told = (await Promise.all(writers)).flatMap(({ acknowledged }) => acknowledged);
  const store = await openStore(place, quiet);
  onTestFinished(() => store.close());
  const kept = (await store.reports.all(GUILD)).map(({ id, text }) => `${id} ${text.replace(/ x+$/, '')}`);
  expect(told).toHaveLength(180);
  expect(kept.sort()).toEqual(told.map(({ id, text }) => `${id} ${text}`).sort());
});

it.each(['SIGINT', 'SIGQUIT'] as const)(
  'refuses what it cannot keep while the server is away (%s), says so once, and takes it again',
  async (signal) => {
    const place = await databaseForTest(cluster);
    const told: string[] = [];
    const log = (line: string) => void told.push(line);
    const live = new LiveStore(() => openStore(place, log), log);
    onTestFinished(() => live.close());
    const add = () => live.use(({ reports }) => reports.add(REPORT, AT));
    expect(await add()).toBe(1);
    await cluster.away(signal, async () => {
      await expect(add()).rejects.toThrow('the database is not there');
      await expect(add()).rejects.toThrow('the database is not there');
    });
    await expect.poll(() => live.isOpen, { timeout: 40_000 }).toBe(true);
    expect(await add()).toBeGreaterThan(1);
    expect(told).toEqual([
      expect.stringMatching(/^The database cannot be used \(\w+\): reports are refused until it can/),
      'The database can be used again.',
    ]);
  },
);
