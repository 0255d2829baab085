import { setImmediate as breath } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { LiveStore, StoreGone } from '../../src/store/live.ts';
import { openStore } from '../../src/store/open.ts';
import { folderForTest } from './contract.ts';

const REPORT = { guild: null, line: '/help', text: 'wrong', locale: 'nb', knowledge: '' } as const;

function liveForTest() {
  const folder = folderForTest();
  const live = new LiveStore(
    () => openStore({ folder }, () => undefined),
    () => undefined,
  );
  onTestFinished(() => live.close());
  return live;
}

const busyFor = (ms: number): void => {
  const until = performance.now() + ms;
  while (performance.now() < until);
};

it('does not take the database for gone where the program itself was busy', async () => {
  const live = liveForTest();
  await live.tried();
  expect(live.isOpen).toBe(true);
  const id = live.use(async ({ reports }) => {
    // As making the indexes does on a machine that others use too: one command after the other, a breath between.
    for (let turn = 0; turn < 9; turn += 1) {
      busyFor(700);
      await breath();
    }
    return reports.add(REPORT, '2026-11-26T09:00:00.000Z');
  });
  expect(await id).toBe(1);
});

it('takes it for gone where it does not answer', async () => {
  const live = liveForTest();
  await expect(live.use(() => new Promise(() => undefined))).rejects.toThrow(StoreGone);
});
