// First and warm charts against the bare libraries with the same specifications, and answers while charts are drawn.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Chart } from '../../src/answer/chart.ts';
import { altOf } from '../../src/answer/compose/chart-alt.ts';
import { seriesChart } from '../../src/answer/compose/trend-chart.ts';
import { formatIn } from '../../src/answer/format.ts';
import { readKnowledge } from '../../src/compile/read.ts';
import { figuresOf } from '../../src/figures/figures.ts';
import { FAMILY, FONT_FILES } from '../../src/render/chart/font.ts';
import { specOf } from '../../src/render/chart/spec.ts';
import { table, writeBetween } from '../table.ts';

const ROUNDS = 7;
/** Drawn in a process: the first of them cold, then those that warm it up, then those that count. */
const CHARTS = 60;
const WARM_FROM = 30;
/** What is aimed at, beside the bare libraries; and how much longer answers may take while charts are drawn. */
const GOAL = 1.3;

interface Bare {
  readonly times: readonly number[];
}
interface Ours extends Bare {
  readonly alone: readonly number[];
  readonly meanwhile: readonly number[];
  readonly drawn: number;
}

const root = process.cwd();
const knowledge = await readKnowledge();
const format = formatIn('nb');
const charts: readonly Chart[] = knowledge.series
  .flatMap((series) => seriesChart(figuresOf(series, knowledge), format.text(series.label), format) ?? [])
  .slice(0, CHARTS)
  .map((draft) => ({ ...draft, alt: altOf(draft, format) }) as Chart);

const place = mkdtempSync(join(tmpdir(), 'bench-charts-'));
const file = join(place, 'charts.json');
const specs = charts.map((chart) => specOf(chart, 'light'));
writeFileSync(file, JSON.stringify({ charts, specs, fontFiles: FONT_FILES, family: FAMILY }));

function runs<Result>(program: string): Result {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, file], { encoding: 'utf8', cwd: root });
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
  return JSON.parse(stdout) as Result;
}

const bare: Bare[] = [];
const ours: Ours[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  bare.push(runs(join(root, 'bench/charts/bare.mjs')));
  ours.push(runs(process.argv[2] ?? ''));
}
rmSync(place, { recursive: true });

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((one, other) => one - other)[Math.floor(share * (values.length - 1))] ?? 0;
const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
const firstOf = (all: readonly Bare[]) =>
  quantile(
    all.map(({ times }) => times[0] ?? 0),
    0.5,
  );
const warmOf = (all: readonly Bare[], share: number) =>
  quantile(
    all.flatMap(({ times }) => times.slice(WARM_FROM)),
    share,
  );

const ratios: number[] = [];
function row(what: string, own: number, other: number, isAimedAt = true): readonly string[] {
  if (isAimedAt) ratios.push(own / other);
  const goal = isAimedAt ? `at most ${GOAL}: ${own / other <= GOAL ? 'kept' : 'missed'}` : '';
  return [what, ms(own), ms(other), (own / other).toFixed(2), goal];
}
const alone = ours.flatMap((one) => one.alone);
const meanwhile = ours.flatMap((one) => one.meanwhile);
const text = [
  table(
    ['a chart as PNG', 'ours', 'bare libraries', '× bare', 'goal'],
    [
      row('the first, loading included', firstOf(ours), firstOf(bare)),
      row('warm, p50', warmOf(ours, 0.5), warmOf(bare, 0.5)),
      row('warm, p90', warmOf(ours, 0.9), warmOf(bare, 0.9), false),
    ],
  ),
  table(
    ['an answer without a chart', 'while charts are drawn', 'alone', '× alone', 'goal'],
    [
      row('p50', quantile(meanwhile, 0.5), quantile(alone, 0.5)),
      row('p99', quantile(meanwhile, 0.99), quantile(alone, 0.99), false),
    ],
  ),
].join('\n\n');
console.log(
  `${ROUNDS} processes of each kind in turn, ${charts.length} charts in each, Node ${process.version}\n\n${text}`,
);
writeBetween(join(root, 'docs/performance.md'), 'bench:charts', text);
if (ratios.some((ratio) => ratio > GOAL)) process.exitCode = 1;
