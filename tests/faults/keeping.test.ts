import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, it, onTestFinished } from 'vitest';
import { LiveStore } from '../../src/store/live.ts';
import { openStore, type Place } from '../../src/store/open.ts';
import { folderForTest } from '../store/contract.ts';
import { type Cluster, serverFolder, startCluster } from '../store/postgres/cluster.ts';
import { databaseForTest } from '../store/postgres/database.ts';
import { writeInProcess } from '../store/write-in-process.ts';
import { fault } from './fault.ts';

const KIND = 'Keeping';
const KILLS = 50;
const quiet = (): void => undefined;

let cluster: Cluster | undefined;
afterAll(() => cluster?.close());

/** What was acknowledged and is not there, or is there otherwise; and what is there twice. */
async function lostIn(place: Place, acknowledged: readonly { readonly id: number; readonly text: string }[]) {
  const store = await openStore(place, quiet);
  const kept = new Map((await store.reports.all()).map(({ id, text }) => [id, text.replace(/ x+$/, '')]));
  await store.close();
  const lost = acknowledged.filter(({ id, text }) => kept.get(id) !== text).map(({ id, text }) => `${id} ${text}`);
  const ids = new Set(acknowledged.map(({ id }) => id));
  return [...lost, ...(ids.size < acknowledged.length ? ['a number was given twice'] : [])];
}

/** Ends a process that reports without pause, again and again, at another moment each time. */
async function killed(place: Place): Promise<readonly string[]> {
  const acknowledged = [];
  for (let kill = 0; kill < KILLS; kill += 1) {
    const writer = writeInProcess(place, 1_000_000, `run${kill}`);
    const wanted = 1 + ((kill * 7) % 23);
    while (writer.acknowledged().length < wanted) await new Promise((done) => setTimeout(done, 1 + (kill % 5)));
    writer.kill();
    acknowledged.push(...(await writer.ended).acknowledged);
  }
  const lost = await lostIn(place, acknowledged);
  return acknowledged.length >= KILLS ? lost : [...lost, 'too little was acknowledged for this to tell anything'];
}

fault(KIND, 'kill -9 during a stream of reports, on SQLite', KILLS, () => killed({ folder: folderForTest() }));

if (serverFolder() === undefined)
  it.skip(`${KIND}: on PostgreSQL (there is no server on this machine: apt-get install postgresql)`, () => {});
else {
  fault(KIND, 'kill -9 during a stream of reports, on PostgreSQL', KILLS, async () => {
    cluster ??= await startCluster();
    return killed(await databaseForTest(cluster));
  });
  fault(KIND, 'the PostgreSQL server itself crashes during a stream of reports', 1, async () => {
    cluster ??= await startCluster();
    const place = await databaseForTest(cluster);
    const writer = writeInProcess(place, 1_000_000, 'crash');
    while (writer.acknowledged().length < 50) await new Promise((done) => setTimeout(done, 2));
    let told: Awaited<typeof writer.ended> | undefined;
    await cluster.away('SIGQUIT', async () => {
      told = await writer.ended;
    });
    return lostIn(place, told?.acknowledged ?? []);
  });
}

/** Makes a disk of one megabyte in an empty folder. @returns whether the machine lets one be made. */
const mountSmall = (folder: string): boolean =>
  spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'none', folder]).status === 0;
const unmount = (folder: string) => void spawnSync('umount', [folder]);

const isMountable = (): boolean => {
  const folder = mkdtempSync(join(tmpdir(), 'fastlegebot-disk-'));
  const isMounted = mountSmall(folder);
  if (isMounted) unmount(folder);
  rmdirSync(folder);
  return isMounted;
};

const FULL = 'the disk is full: what does not fit is refused, what was acknowledged stays, and room is used again';
if (!isMountable()) it.skip(`${KIND}: ${FULL} (this machine lets no small disk be made)`, () => {});
else
  fault(KIND, FULL, 1, async () => {
    const folder = join(folderForTest(), 'disk');
    mkdirSync(folder);
    mountSmall(folder);
    onTestFinished(() => unmount(folder));
    const live = new LiveStore(() => openStore({ folder }, quiet), quiet);
    const report = { guild: null, line: '/help', locale: 'nb', knowledge: 'v1' } as const;
    const acknowledged: { id: number; text: string }[] = [];
    let refused = 0;
    const add = async (text: string) => {
      try {
        const id = await live.use(({ reports }) =>
          reports.add({ ...report, text: `${text} ${'x'.repeat(20_000)}` }, 'now'),
        );
        acknowledged.push({ id, text });
        return true;
      } catch {
        refused += 1;
        return false;
      }
    };
    for (let one = 0; one < 200 && refused < 3; one += 1) await add(`before ${one}`);
    spawnSync('mount', ['-o', 'remount,size=8m', folder]);
    let isTakenAgain = false;
    for (let one = 0; one < 200 && !isTakenAgain; one += 1) {
      isTakenAgain = await add(`after ${one}`);
      await new Promise((done) => setTimeout(done, 100));
    }
    await live.close();
    const lost = await lostIn({ folder }, acknowledged);
    rmSync(join(folder, 'fastlegebot.sqlite'), { force: true });
    return [
      ...lost,
      ...(refused >= 3 && acknowledged.length > 5 ? [] : ['it was never full']),
      ...(isTakenAgain ? [] : ['room was not used again']),
    ];
  });
