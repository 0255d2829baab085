import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { loadCommands } from '../../src/commands.ts';
import { readKnowledge } from '../../src/compile/read.ts';
import type { Message } from '../../tests/discord-stand-in/spec.ts';
import { deployedEnv } from '../deployed.ts';
import { type Bot, startBot } from './bot.ts';
import { partPictures } from './pictures.ts';
import { type Asked, questionsOf } from './questions.ts';
import { report } from './report.ts';

const STARTS = 7;
/** Of how many of them the memory is looked at, so long after they have become quiet: until then V8 has not tidied up. */
const IDLE = 3;
const IDLE_MS = 10_000;
const ROUNDS = 5;
/** Answers in a round, and as many again before the first that are not counted. */
const A_ROUND = 600;
const AT_ONCE = 16;
/** Questions of one kind, each asked once and by itself. */
const OF_A_KIND = 150;

const root = process.argv[2] ?? process.cwd();
const place = mkdtempSync(join(tmpdir(), 'bench-gateway-'));
const bodyFile = join(place, 'body.json');
/** As it is started where it is deployed. */
const startOurs = () => startBot(root, 'dist/src/main.js', deployedEnv(root));
const startBare = () => startBot(root, 'bench/gateway/bare.mjs', { BENCH_BODY: bodyFile });

/** Nobody asks faster than one person may. */
const PERSONS = 2000;
let asked = 0;
function ask({ discord }: Bot, { name, options, locale }: Asked) {
  asked += 1;
  const person = String(700_000_000_000_000_000n + BigInt(asked % PERSONS));
  return discord.command(name, options, { locale, person });
}

/** Has all of it asked, so many at once. @returns answers a second, and ms of processor an answer. */
async function rateOf(bot: Bot, asked: readonly Asked[]) {
  const cpu = await bot.cpuMs();
  const begun = performance.now();
  const left = asked.values();
  const asker = async () => {
    for (const one of left) await ask(bot, one);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, asker));
  const took = performance.now() - begun;
  return { rate: (1000 * asked.length) / took, cpu: ((await bot.cpuMs()) - cpu) / asked.length };
}

/** Asks one after another. @returns ms of processor for each. */
async function costsOf(bot: Bot, asked: readonly Asked[]): Promise<readonly number[]> {
  const costs: number[] = [];
  for (const one of asked) {
    const before = await bot.cpuMs();
    await ask(bot, one);
    costs.push((await bot.cpuMs()) - before);
  }
  return costs;
}

const repeated = (asked: readonly Asked[], length: number): Asked[] =>
  Array.from({ length }, (_, at) => asked[at % asked.length] as Asked);

/** Takes from all kinds in turn for as long as they have any, so that no kind is asked more than it has to be. */
function inTurn(kinds: readonly (readonly Asked[])[]): Asked[] {
  const longest = Math.max(...kinds.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => kinds.flatMap((kind) => kind[at] ?? [])).flat();
}

const sent = ({ embeds, components, flags }: Message) => ({ embeds, components, flags });

/** Writes down the answer whose size is nearest to that of all on average: what the bare bot replies. */
async function keepTypicalBody(bot: Bot, asked: readonly Asked[]): Promise<number> {
  const bodies: string[] = [];
  for (const one of asked) bodies.push(JSON.stringify(sent((await ask(bot, one)).message)));
  const mean = bodies.reduce((sum, { length }) => sum + length, 0) / bodies.length;
  const [typical = '{}'] = bodies.toSorted((a, b) => Math.abs(a.length - mean) - Math.abs(b.length - mean));
  writeFileSync(bodyFile, typical);
  return typical.length;
}

async function measure() {
  const knowledge = await readKnowledge();
  const commands = await loadCommands(knowledge, join(root, 'dist/commands.js'));
  const { plain: questions, pictured } = partPictures(questionsOf(root, knowledge, commands), { knowledge, commands });
  const kinds = [...questions.values()];
  const often = kinds.flatMap((kind) => kind[0] ?? []);
  const ours = await startOurs();
  const bytes = await keepTypicalBody(
    ours,
    kinds.flatMap((kind) => kind.slice(0, 5)),
  );
  await ours.stop();

  const starts = { ours: [] as number[], bare: [] as number[] };
  const idle = { ours: [] as number[], bare: [] as number[] };
  for (let start = 0; start < STARTS; start += 1)
    for (const [whose, begin] of [
      ['bare', startBare],
      ['ours', startOurs],
    ] as const) {
      const bot = await begin();
      starts[whose].push(bot.readyMs);
      if (start < IDLE) {
        await bot.quiet();
        await sleep(IDLE_MS);
        idle[whose].push(await bot.rssMb());
      }
      await bot.stop();
    }

  const [bare, asker] = [await startBare(), await startOurs()];
  await Promise.all([bare.quiet(), asker.quiet()]);
  const costs: { kind: string; costs: readonly number[] }[] = [];
  const bareCosts = await costsOf(bare, repeated(often, 2 * OF_A_KIND));
  for (const [kind, all] of questions) costs.push({ kind, costs: await costsOf(asker, all.slice(0, OF_A_KIND)) });
  costs.push({ kind: 'with a picture', costs: await costsOf(asker, pictured.slice(0, OF_A_KIND)) });
  costs.push({ kind: 'asked before', costs: await costsOf(asker, repeated(often, OF_A_KIND)) });
  costs.unshift({ kind: 'bare bot', costs: bareCosts.slice(OF_A_KIND) });

  const isText = ({ kind }: Asked) => !kind.startsWith('/') || kind === '/check';
  const unasked = kinds.map((kind) => kind.slice(OF_A_KIND));
  const fresh = inTurn(unasked.filter(([one]) => one && !isText(one)));
  const rounds = { bare: [] as Rate[], repeated: [] as Rate[], fresh: [] as Rate[], text: [] as Rate[] };
  await rateOf(bare, repeated(often, A_ROUND));
  await rateOf(asker, repeated(often, A_ROUND));
  const texts = unasked.find(([one]) => one?.kind === 'free question') ?? [];
  const aRoundOfTexts = Math.floor(texts.length / ROUNDS);
  const aRoundOfFresh = Math.min(A_ROUND, Math.floor(fresh.length / ROUNDS));
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.bare.push(await rateOf(bare, repeated(often, A_ROUND)));
    rounds.repeated.push(await rateOf(asker, repeated(often, A_ROUND)));
    rounds.fresh.push(await rateOf(asker, fresh.slice(round * aRoundOfFresh, (round + 1) * aRoundOfFresh)));
    rounds.text.push(await rateOf(asker, texts.slice(round * aRoundOfTexts, (round + 1) * aRoundOfTexts)));
  }
  await bare.stop();
  await asker.stop();
  return { bytes, starts, idle, costs, rounds };
}

type Rate = Awaited<ReturnType<typeof rateOf>>;
export type Measured = Awaited<ReturnType<typeof measure>>;

try {
  process.exitCode = report(await measure(), join(root, 'docs/performance.md')) ? 0 : 1;
} finally {
  rmSync(place, { recursive: true });
}
