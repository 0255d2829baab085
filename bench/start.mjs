// How long one question takes from the shell, against the start of Node alone: both in turn, in the same run.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const RUNS = 41;
const WARM_UP = 3;
/** A question from the shell is to take at most this many times what Node alone takes. */
const BUDGET = 5;

const ask = join(import.meta.dirname, '../dist/src/ask.js');
const rows = [
  { what: 'node -e 0', args: ['-e', '0'], times: [] },
  { what: 'ask "/budget 2024"', args: [ask, '/budget 2024'], times: [] },
  { what: 'ask --json "/budget 2024"', args: [ask, '--json', '/budget 2024'], times: [] },
];

function timeOf(args) {
  const begun = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const took = Number(process.hrtime.bigint() - begun) / 1e6;
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return took;
}

for (let run = -WARM_UP; run < RUNS; run += 1) {
  for (const { args, times } of rows) {
    const took = timeOf(args);
    if (run >= 0) times.push(took);
  }
}

const quantile = (times, share) => times.toSorted((one, other) => one - other)[Math.floor(share * (times.length - 1))];
const bare = quantile(rows[0].times, 0.5);
const ratios = rows.map(({ times }) => quantile(times, 0.5) / bare);

console.log(`${RUNS} runs each, in turn, Node ${process.version}\n`);
console.log(`${''.padEnd(28)}${'median'.padStart(10)}${'p90'.padStart(10)}${'× bare'.padStart(10)}`);
for (const [index, { what, times }] of rows.entries()) {
  const [median, p90] = [0.5, 0.9].map((share) => `${quantile(times, share).toFixed(1)} ms`.padStart(10));
  console.log(`${what.padEnd(28)}${median}${p90}${ratios[index].toFixed(2).padStart(10)}`);
}
const worst = Math.max(...ratios);
console.log(`\nBudget: ${BUDGET} × bare. ${worst <= BUDGET ? 'Kept.' : 'Broken.'}`);
if (worst > BUDGET) process.exitCode = 1;
