import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { LiveStore } from '../../src/store/live.ts';
import { openStore } from '../../src/store/open.ts';
import { RestingThread } from '../../src/store/sqlite/resting-thread.ts';
import { SqliteFailure } from '../../src/store/sqlite/thread.ts';
import { folderForTest } from './contract.ts';

const REST_AFTER_MS = 50;

async function threadForTest() {
  const file = join(folderForTest(), 'kept.sqlite');
  const thread = new RestingThread(file, REST_AFTER_MS);
  await thread.open();
  onTestFinished(() => thread.close());
  return { file, thread };
}

const atRest = (thread: RestingThread) => expect.poll(() => thread.isAwake, { timeout: 5000 }).toBe(false);

it('ends when nobody wants anything, and what was written is there when somebody does', async () => {
  const { file, thread } = await threadForTest();
  await thread.run('create table kept (what text)');
  for (let round = 0; round < 3; round += 1) {
    await thread.run('insert into kept values (?)', [`${round}`]);
    await atRest(thread);
    // All that was written ahead is in the one file.
    await expect.poll(() => existsSync(`${file}-wal`), { timeout: 5000 }).toBe(false);
  }
  expect(await thread.run('select what from kept')).toEqual([{ what: '0' }, { what: '1' }, { what: '2' }]);
});

it('does not end in the midst of what is under way', async () => {
  const { thread } = await threadForTest();
  thread.hold();
  await thread.run('begin immediate');
  await thread.run('create table kept (what text)');
  await sleep(4 * REST_AFTER_MS);
  expect(thread.isAwake).toBe(true);
  await thread.run('commit');
  thread.letGo();
  await atRest(thread);
  expect(await thread.run('select what from kept')).toEqual([]);
});

it('serves who asks while it ends', async () => {
  const { thread } = await threadForTest();
  await thread.run('create table kept (what text)');
  await thread.close();
  const [one, other] = [thread.run('insert into kept values (1)'), thread.run('select count(*) as count from kept')];
  expect([await one, await other]).toEqual([[], [{ count: 1 }]]);
});

it('makes no new file where the one that it had was taken away', async () => {
  const { file, thread } = await threadForTest();
  await atRest(thread);
  await thread.close();
  rmSync(file);
  await expect(thread.run('select 1')).rejects.toThrow(SqliteFailure);
  expect(existsSync(file)).toBe(false);
});

it('tells what another writes by its stamp, and the same stamp where nobody does', async () => {
  const folder = folderForTest();
  const open = () =>
    new LiveStore(
      () => openStore({ folder }, () => undefined),
      () => undefined,
    );
  const [mine, theirs] = [open(), open()];
  onTestFinished(async () => {
    await Promise.all([mine.close(), theirs.close()]);
  });
  expect(await mine.stamp()).toBeUndefined();
  await Promise.all([mine.tried(), theirs.tried()]);
  const before = await mine.stamp();
  expect(before).toBeDefined();
  await mine.use(({ settings }) => settings.all());
  expect(await mine.stamp()).toBe(before);
  await theirs.use(({ reports }) =>
    reports.add({ guild: null, line: '/help', text: 'wrong', locale: 'nb', knowledge: '' }, '2026-11-26T09:00:00.000Z'),
  );
  expect(await mine.stamp()).not.toBe(before);
});
