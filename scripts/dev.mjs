// npm run dev: what npm start does, for those who edit. An edit of the knowledge is live at once, by the program itself; an
// edit of the source is built and the program started anew. What cannot be built is said, and the last that could goes on.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
/** Editors write a file in several steps. */
const SETTLE_MS = 150;

const run = (script) => spawn(process.execPath, [join(root, script)], { stdio: 'inherit' });

async function build() {
  const [code] = await once(run('scripts/build.mjs'), 'exit');
  return code === 0;
}

let program;
let stopping = false;

function start() {
  const own = run('dist/src/main.js');
  program = own;
  own.on('exit', (code) => {
    if (program !== own) return;
    program = undefined;
    if (stopping || code === 0) process.exit(code ?? 0);
    console.error('It has stopped. It is started again with the next edit.');
  });
}

async function stop() {
  const own = program;
  program = undefined;
  if (own === undefined) return;
  own.kill('SIGTERM');
  await once(own, 'exit');
}

let building = false;
let editedMeanwhile = false;

async function rebuild() {
  if (building) {
    editedMeanwhile = true;
    return;
  }
  building = true;
  do {
    editedMeanwhile = false;
    if (await build()) {
      await stop();
      start();
    } else console.error(program ? 'Not built; the program before the edit goes on.' : 'Not built.');
  } while (editedMeanwhile);
  building = false;
}

let settling;
function edited() {
  clearTimeout(settling);
  settling = setTimeout(rebuild, SETTLE_MS);
}

for (const folder of ['src', 'commands']) watch(join(root, folder), { recursive: true }, edited);
// The running program sees edits of the knowledge itself; one that could not start for a fault in it does not.
watch(join(root, 'knowledge'), { recursive: true }, () => program === undefined && !building && edited());

// Ctrl-C reaches the program by itself, and a second signal would stop it before its answers are finished.
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    if (stopping || program === undefined) process.exit(0);
    stopping = true;
    if (signal === 'SIGTERM') program.kill(signal);
  });

await rebuild();
