// The thread in which SQLite works, so that a slow disk or another process that writes holds up nobody who is answered.
// Given { file } at its start; then told { id, act, … }, it answers { id, rows } or { id, fault }: what SQLite says of it.
import { existsSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { DatabaseSync } from '@photostructure/sqlite';

/** How long another process is waited for that is writing. */
const BUSY_MS = 4000;

/** SQLite waits for nobody when it changes how a file is kept, so whoever starts beside another asks again. */
const ASK_AGAIN_MS = 25;
const ATTEMPTS = BUSY_MS / ASK_AGAIN_MS;
const clock = new Int32Array(new SharedArrayBuffer(4));

let database;

function keepAhead() {
  for (let left = ATTEMPTS; ; left -= 1)
    try {
      database.exec('pragma journal_mode = wal');
      return;
    } catch (error) {
      if (left === 0 || !/locked/.test(error.message)) throw error;
      Atomics.wait(clock, 0, 0, ASK_AGAIN_MS);
    }
}

function open({ mayMake }) {
  // What was there and was taken away is not begun anew as if nothing had been kept.
  if (!mayMake && !existsSync(workerData.file)) throw new Error('unable to open database file');
  database = new DatabaseSync(workerData.file, { timeout: BUSY_MS, enableForeignKeyConstraints: true });
  const [{ quick_check: sound }] = database.prepare('pragma quick_check').all();
  if (sound !== 'ok') throw new Error('database disk image is malformed');
  keepAhead();
  // What was acknowledged is on the disk, whatever happens to the machine.
  database.exec('pragma synchronous = full');
}

const DO = {
  open,
  run: ({ sql, parameters }) => database.prepare(sql).all(...parameters),
  // The last to close it puts all that was written ahead into the one file.
  close: () => database?.close(),
};

parentPort.on('message', ({ id, act, ...given }) => {
  try {
    parentPort.postMessage({ id, rows: DO[act](given) });
  } catch (error) {
    parentPort.postMessage({ id, fault: error.message });
  }
});
