// How long it takes to load and check all of the knowledge, against reading and parsing the same files with the same YAML
// library alone: each in a cold process of its own, both in turn. Times are from the first line of the program, so that
// the loading of libraries is in them and the start of Node, which is the same for both, is not.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { bundle, ROOT } from './bundle/bundle.mjs';

const RUNS = 21;
const WARM_UP = 2;
/** Loading and checking is to take at most this many times what reading and parsing alone takes. */
const BUDGET = 1.5;

// Another folder may be given: npm run bench -- knowledge FOLDER
const folder = process.argv[3] ?? join(ROOT, 'knowledge');
const loader = await bundle('src/compile/load.ts');

const PARSE = `
  const { readdirSync, readFileSync } = await import('node:fs');
  const { parse } = await import('yaml');
  let files = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile() && entry.name.endsWith('.yaml')) {
      parse(readFileSync(entry.parentPath + '/' + entry.name, 'utf8'));
      files += 1;
    }
  return files;`;
const LOAD = `
  const { inspectKnowledge } = await import(${JSON.stringify(loader)});
  const { files, faults } = inspectKnowledge(folder);
  if (faults.length > 0) throw new Error('The knowledge has faults: npm run knowledge -- check');
  return files;`;

function run(body) {
  const program = `const begun = performance.now();
    const work = async (folder) => {${body}};
    const files = await work(${JSON.stringify(folder)});
    console.log(JSON.stringify({ files, took: performance.now() - begun }));`;
  const args = ['--input-type=module', '--eval', program];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

const rows = [
  { what: 'read and parse alone', body: PARSE, times: [] },
  { what: 'load and check', body: LOAD, times: [] },
];
let files = 0;
for (let at = -WARM_UP; at < RUNS; at += 1)
  for (const { body, times } of rows) {
    const done = run(body);
    files = done.files;
    if (at >= 0) times.push(done.took);
  }

const median = (times) => times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)];
console.log(`${files} files, ${RUNS} cold runs each, in turn, Node ${process.version}\n`);
for (const { what, times } of rows)
  console.log(
    `${what.padEnd(24)}${`median ${median(times).toFixed(0)} ms`.padStart(16)}${`least ${Math.min(...times).toFixed(0)} ms`.padStart(16)}`,
  );
const ratio = median(rows[1].times) / median(rows[0].times);
console.log(`\nRatio ${ratio.toFixed(2)}. Budget: ${BUDGET}. ${ratio <= BUDGET ? 'Kept.' : 'Broken.'}`);
if (ratio > BUDGET) process.exitCode = 1;
