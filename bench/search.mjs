// npm run bench -- search: how well and how fast free questions are read, beside plain full-text search over the same
// knowledge, in one run. Each engine at each size works in a process of its own, so that its memory is its own. The
// table goes into the README, between its two marks.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { bundle, ROOT } from './bundle/bundle.mjs';

const SIZES = [1, 10, 100];
const ENGINES = ['ours', 'fuse-asks', 'fuse-texts', 'minisearch', 'ufuzzy', 'orama', 'nlpjs'];
/** Training nlp.js takes time by the square of what it is to know: at ten times the knowledge more than an hour. */
const isTooMuch = (engine, size) => engine === 'nlpjs' && size > 1;
/** One that was stopped before it had read this share of the questions is not tried with more to know. */
const LEAST_READ = 0.1;
/** One that is not done by then is left out at that size, and told of. */
const LONGEST_MS = 15 * 60_000;

const program = await bundle('bench/search/measure.ts');
const { table, writeBetween } = await import(await bundle('bench/table.ts'));

function measure(engine, size) {
  const { status, stdout, stderr, error } = spawnSync(
    process.execPath,
    ['--expose-gc', '--max-old-space-size=12000', program, engine, String(size)],
    {
      cwd: ROOT,
      timeout: LONGEST_MS,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    },
  );
  if (error?.code === 'ETIMEDOUT') return undefined;
  if (status !== 0) throw new Error(`${engine} at ${size}: ${stderr}`);
  return JSON.parse(stdout);
}

const percent = (share) => `${Math.round(100 * share)} %`;
const time = (ms) => `${ms < 10 ? ms.toFixed(2) : ms.toFixed(0)} ms`;
const HEADINGS = ['', 'things known', 'right first', 'wrong', 'refused rightly', 'p50', 'p99', 'index', 'heap'];

function rowOf({ name, things, right, wrong, refused, asked, p50, p99, index, heap }) {
  const cut = asked.done < asked.all ? ` (${asked.done} of ${asked.all} asked)` : '';
  return [
    name + cut,
    things,
    percent(right),
    percent(wrong),
    percent(refused),
    time(p50),
    time(p99),
    time(index),
    `${Math.round(heap)} MB`,
  ];
}

const results = [];
const isTooSlow = (engine) =>
  results.some((one) => one.engine === engine && one.asked.done < LEAST_READ * one.asked.all);
for (const size of SIZES)
  for (const engine of ENGINES.filter((one) => !isTooMuch(one, size) && !isTooSlow(one))) {
    const result = measure(engine, size);
    if (!result) {
      console.log(`${String(size).padStart(3)} × ${engine}: not done in ${LONGEST_MS / 60_000} minutes`);
      continue;
    }
    results.push({ engine, size, ...result });
    console.log(`${String(size).padStart(3)} × ${rowOf(result).join('  ')}`);
  }

const rows = SIZES.flatMap((size) => [
  [`**${size} ×**`, ...HEADINGS.slice(1).map(() => '')],
  ...results.filter((one) => one.size === size).map(rowOf),
]);
writeBetween(join(ROOT, 'README.md'), 'bench:search', table(HEADINGS, rows));

const [small, large] = [SIZES[0], SIZES.at(-1)].map((size) =>
  results.find((one) => one.engine === 'ours' && one.size === size),
);
const mini = results.find((one) => one.engine === 'minisearch' && one.size === SIZES[0]);
console.log(
  `\nReading at ${SIZES.at(-1)} times the knowledge takes ${(large.p50 / small.p50).toFixed(1)} times as long (p99: ${(large.p99 / small.p99).toFixed(1)}).`,
);
console.log(`Its p99 against MiniSearch's at today's size: ${small.p99.toFixed(2)} ms, ${mini.p99.toFixed(2)} ms.`);
