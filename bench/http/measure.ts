import { fork } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { loadCommands } from '../../src/commands.ts';
import { readKnowledge } from '../../src/compile/read.ts';
import { post } from '../../tests/discord-stand-in/endpoint.ts';
import { APPLICATION, interaction } from '../../tests/discord-stand-in/interactions.ts';
import { deployedEnv } from '../deployed.ts';
import { partPictures } from '../gateway/pictures.ts';
import { type Asked, questionsOf } from '../gateway/questions.ts';
import { report } from './report.ts';
import { type Server, startServer } from './server.ts';

const STARTS = 5;
/** Of how many the memory is looked at, so long after they have become quiet. */
const IDLE = 2;
const IDLE_MS = 10_000;
const ROUNDS = 5;
const A_ROUND = 2000;
const FRESH_A_ROUND = 250;
const AT_ONCE = 16;
/** So many are asked of one process while its heap is watched; all million with `-- http 1000000`. Most are asked anew, at some ms each. */
const MIXED = Number(process.argv[3] ?? 20_000);
const LOOKS = 10;
/** Signed before they are asked, and a signature holds for five minutes. */
const A_BATCH = 5000;

const root = process.argv[2] ?? process.cwd();
const place = mkdtempSync(join(tmpdir(), 'bench-http-'));
const bodyFile = join(place, 'body.json');
const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const env = {
  DISCORD_PUBLIC_KEY: Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url').toString('hex'),
  DISCORD_APPLICATION_ID: APPLICATION,
  // Nothing listens there, and nothing is to be sent there.
  DISCORD_API_URL: 'http://127.0.0.1:9/api',
  BENCH_BODY: bodyFile,
};
/** As it is started where it is deployed. */
const startOurs = () => startServer(root, 'dist/src/main.js', { ...env, ...deployedEnv(root) });
const startBare = () => startServer(root, 'bench/http/bare.mjs', env);
const startTransport = () => startServer(root, 'bench/http/transport.mjs', env);

let persons = 0;
/** Nobody asks faster than one person may. */
function bodyOf({ name, options, locale }: Asked): string {
  persons += 1;
  const given = Object.entries(options).map(([option, value]) => ({ name: option, type: 3, value }));
  const person = String(700_000_000_000_000_000n + BigInt(persons));
  return JSON.stringify(interaction(2, { id: '9', type: 1, name, options: given }, { locale, person }));
}

export interface Rate {
  readonly answers: number;
  readonly tookMs: number;
  readonly p50: number;
  readonly p99: number;
  readonly wrong: number;
  readonly putOff: number;
}

const asker = fork(join(root, 'bench/http/asker.mjs'), { serialization: 'advanced' });

/** Has all of it asked. @returns what the asker saw, and ms of processor an answer. */
async function rateOf(servers: readonly Server[], bodies: readonly string[]) {
  const cpu = async () => (await Promise.all(servers.map((one) => one.cpuMs()))).reduce((sum, one) => sum + one, 0);
  const before = await cpu();
  const key = privateKey.export({ format: 'jwk' });
  const ports = servers.map(({ port }) => port);
  asker.send({ ports, path: '/interactions', key, atOnce: AT_ONCE, bodies });
  const [seen] = (await once(asker, 'message')) as [Rate];
  if (seen.wrong > 0) throw new Error(`${seen.wrong} of ${seen.answers} were not answered with 200`);
  return { ...seen, rate: (1000 * seen.answers) / seen.tookMs, cpu: ((await cpu()) - before) / seen.answers };
}

const repeated = (asked: readonly Asked[], length: number): string[] =>
  Array.from({ length }, (_, at) => bodyOf(asked[at % asked.length] as Asked));

function inTurn(kinds: readonly (readonly Asked[])[]): Asked[] {
  const longest = Math.max(...kinds.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => kinds.flatMap((kind) => kind[at] ?? [])).flat();
}

/** Writes down the answer whose size is nearest to that of all on average: what the bare server returns. */
async function keepTypicalBody({ port }: Server, asked: readonly Asked[]): Promise<number> {
  const texts: string[] = [];
  for (const one of asked)
    texts.push(await (await post(`http://127.0.0.1:${port}/interactions`, bodyOf(one), privateKey)).text());
  const mean = texts.reduce((sum, { length }) => sum + length, 0) / texts.length;
  const [typical = '{}'] = texts.toSorted((a, b) => Math.abs(a.length - mean) - Math.abs(b.length - mean));
  writeFileSync(bodyFile, typical);
  return Buffer.byteLength(typical);
}

async function measureStarts() {
  const starts = { ours: [] as number[], bare: [] as number[], transport: [] as number[] };
  const idle = { ours: [] as number[], bare: [] as number[], transport: [] as number[] };
  for (let start = 0; start < STARTS; start += 1)
    for (const [whose, begin] of [
      ['bare', startBare],
      ['transport', startTransport],
      ['ours', startOurs],
    ] as const) {
      const server = await begin();
      starts[whose].push(server.readyMs);
      if (start < IDLE) {
        await server.quiet();
        await sleep(IDLE_MS);
        idle[whose].push(await server.rssMb());
      }
      await server.stop();
    }
  return { starts, idle };
}

/** Replicas side by side: processor time an answer is all that they could take from each other. */
async function measureReplicas(often: readonly Asked[]) {
  const costs: { replicas: number; cpu: number; rate: number }[] = [];
  for (let replicas = 1; replicas <= cpus().length; replicas += 1) {
    const servers = await Promise.all(Array.from({ length: replicas }, startOurs));
    for (const server of servers) await server.quiet();
    await rateOf(servers, repeated(often, A_ROUND * replicas));
    const rounds = [];
    for (let round = 0; round < ROUNDS; round += 1)
      rounds.push(await rateOf(servers, repeated(often, A_ROUND * replicas)));
    rounds.sort((one, other) => one.cpu - other.cpu);
    const middle = rounds[Math.floor(ROUNDS / 2)] as (typeof rounds)[number];
    costs.push({ replicas, cpu: middle.cpu, rate: middle.rate });
    for (const server of servers) await server.stop();
  }
  return costs;
}

/** What the heap holds while one process answers all kinds again and again. */
async function measureHeap(mixed: readonly Asked[]) {
  const server = await startOurs();
  await server.quiet();
  const heaps: number[] = [];
  let asked = 0;
  for (let look = 0; look < LOOKS; look += 1) {
    for (let left = MIXED / LOOKS; left > 0; left -= A_BATCH)
      asked += (await rateOf([server], repeated(mixed, Math.min(left, A_BATCH)))).answers;
    heaps.push(await server.heapMb());
  }
  const rss = await server.rssMb();
  await server.stop();
  return { asked, heaps, rss };
}

async function measure() {
  const knowledge = await readKnowledge();
  const commands = await loadCommands(knowledge, join(root, 'dist/commands.js'));
  const { plain: questions } = partPictures(questionsOf(root, knowledge, commands), { knowledge, commands });
  const kinds = [...questions.values()];
  const often = kinds.flatMap((kind) => kind[0] ?? []);
  const first = await startOurs();
  const bytes = await keepTypicalBody(
    first,
    kinds.flatMap((kind) => kind.slice(0, 5)),
  );
  await first.stop();
  const { starts, idle } = await measureStarts();

  const [bare, ours] = [await startBare(), await startOurs()];
  await ours.quiet();
  const isText = ({ kind }: Asked) => !kind.startsWith('/') || kind === '/check';
  const fresh = inTurn(kinds.filter(([one]) => one && !isText(one)));
  const texts = inTurn(kinds.filter(([one]) => one && isText(one)));
  const rounds = { bare: [] as Round[], repeated: [] as Round[], fresh: [] as Round[], texts: [] as Round[] };
  await rateOf([bare], repeated(often, A_ROUND));
  await rateOf([ours], repeated(often, A_ROUND));
  for (let round = 0; round < ROUNDS; round += 1) {
    const part = (all: readonly Asked[]) => {
      const length = Math.min(FRESH_A_ROUND, Math.floor(all.length / ROUNDS));
      return all.slice(round * length, (round + 1) * length).map(bodyOf);
    };
    rounds.bare.push(await rateOf([bare], repeated(often, A_ROUND)));
    rounds.repeated.push(await rateOf([ours], repeated(often, A_ROUND)));
    rounds.fresh.push(await rateOf([ours], part(fresh)));
    rounds.texts.push(await rateOf([ours], part(texts)));
  }
  await bare.stop();
  await ours.stop();
  const replicas = await measureReplicas(often);
  const heap = await measureHeap(inTurn(kinds));
  return { bytes, starts, idle, rounds, replicas, heap };
}

type Round = Awaited<ReturnType<typeof rateOf>>;
export type Measured = Awaited<ReturnType<typeof measure>>;

try {
  process.exitCode = report(await measure(), join(root, 'docs/performance.md')) ? 0 : 1;
} finally {
  asker.kill();
  rmSync(place, { recursive: true });
}
