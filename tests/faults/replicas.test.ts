import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { it, onTestFinished } from 'vitest';
import { ROOT } from '../../src/compile/folder.ts';
import { keyPair } from '../discord-stand-in/endpoint.ts';
import { freePort } from '../free-port.ts';
import { fault } from './fault.ts';
import { copyHouse, until } from './house.ts';
import { ASKED, load } from './load.ts';
import { type Keys, type Replica, rightAnswers, startReplica } from './replica.ts';
import { openWebhooks } from './webhooks.ts';

const KIND = 'Replicas';

/** The bytes that each of what is asked is answered with where nothing goes wrong. */
async function rightOnes(keys: Keys): Promise<readonly string[]> {
  const calm = await startReplica({ keys });
  const right = await rightAnswers(calm, ASKED);
  calm.kill('SIGTERM');
  await calm.ended;
  return right;
}

const UNDER_LOAD = 300;
fault(KIND, 'TERM under load: all that was taken is answered, and it leaves with 0', UNDER_LOAD, async () => {
  const keys = keyPair();
  const webhooks = await openWebhooks();
  const env = { DISCORD_API_URL: webhooks.apiUrl };
  const right = await rightOnes(keys);
  const replica = await startReplica({ keys, env });
  const loading = load(replica.endpoint, keys, webhooks);
  await until(() => loading.asked() >= UNDER_LOAD, 'it is under load');
  replica.kill('SIGTERM');
  const { code } = await replica.ended;
  const results = await loading.stop();
  // Whoever goes on asking a server that is about to close may find its door shut, and has to ask another one.
  const wrong = results.filter(({ at, came }) => came !== right[at] && came !== 'refused' && came !== 'cut');
  const made = replica.lines().filter((line) => line.includes('"msg":"answered"')).length;
  const came = results.filter((one) => one.came === right[one.at]).length;
  return [
    ...wrong.map((one) => one.came.slice(0, 200)),
    ...(code === 0 ? [] : [`it left with ${code}`]),
    ...(came === made ? [] : [`${made} answers were made, ${came} came`]),
  ];
});

fault(
  KIND,
  'KILL under load, then started again at the same place: what is asked then is answered the same',
  1,
  async () => {
    const keys = keyPair();
    const webhooks = await openWebhooks();
    const env = { DISCORD_API_URL: webhooks.apiUrl };
    const right = await rightOnes(keys);
    const replica = await startReplica({ keys, env });
    const port = Number(new URL(replica.url).port);
    const loading = load(replica.endpoint, keys, webhooks);
    await until(() => loading.asked() >= UNDER_LOAD, 'it is under load');
    replica.kill('SIGKILL');
    await replica.ended;
    const again = await startReplica({ keys, port, env });
    const before = loading.asked();
    await until(() => loading.asked() >= before + UNDER_LOAD, 'it is under load again');
    again.kill('SIGTERM');
    const results = await loading.stop();
    // What a process takes with it that is killed cannot be answered by it; with a second one it is, as below.
    const wrong = results.filter(({ at, came }) => came !== right[at] && came !== 'refused' && came !== 'cut');
    return wrong.map(({ came }) => came.slice(0, 200));
  },
);

fault(KIND, 'files of the knowledge are broken, taken away and mended while it is under load', 4, async () => {
  const house = copyHouse({ isQuickToRead: true });
  const keys = keyPair();
  const webhooks = await openWebhooks();
  const env = { DISCORD_API_URL: webhooks.apiUrl };
  const replica = await startReplica({ keys, house, env });
  const right = await rightAnswers(replica, ASKED);
  const file = join(house, 'knowledge/schemes/gp.yaml');
  const sound = readFileSync(file);
  const loading = load(replica.endpoint, keys, webhooks, 4);
  const told = (level: string) => replica.lines().filter((line) => line.includes(`"level":"${level}"`)).length;
  writeFileSync(file, 'a: [\n');
  await until(() => told('warn') >= 1, 'the fault is told');
  if ((await replica.count('fastlegebot_knowledge_faulty')) !== 1) return ['it is not counted as faulty'];
  rmSync(file);
  await until(() => told('warn') >= 2, 'the next fault is told');
  writeFileSync(file, sound);
  await until(async () => (await replica.count('fastlegebot_knowledge_faulty')) === 0, 'it is mended');
  const results = await loading.stop();
  const wrong = results.filter(({ at, came }) => came !== right[at]);
  return [...wrong.map(({ came }) => came.slice(0, 200)), ...(results.length > 20 ? [] : ['nothing was asked'])];
});

const NGINX = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/sbin/nginx'].find((path) => {
  try {
    execFileSync(path, ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});

/** Runs nginx with our own configuration, its ports alone changed. @returns the address to post to. */
async function startNginx(program: string, replicas: readonly Replica[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'fastlegebot-nginx-'));
  mkdirSync(join(folder, 'logs'));
  const port = await freePort();
  const site = readFileSync(join(ROOT, 'deploy/nginx.conf'), 'utf8')
    .replace('listen 8080', `listen 127.0.0.1:${port}`)
    .replace(/127\.0\.0\.1:300([123])\b/g, (_, at) => new URL((replicas[at - 1] as Replica).url).host);
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((one) => `${one}_temp_path ${folder}/${one};`);
  const whole = `daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/logs/error.log;
events { worker_connections 1024; }
http { access_log off; ${paths.join(' ')} ${site} }`;
  writeFileSync(join(folder, 'nginx.conf'), whole);
  const nginx = spawn(program, ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'ignore' });
  onTestFinished(async () => {
    nginx.kill('SIGTERM');
    if (nginx.exitCode === null) await once(nginx, 'close');
    rmSync(folder, { recursive: true, force: true });
  });
  const answers = () =>
    fetch(`http://127.0.0.1:${port}/healthz`).then(
      ({ status }) => status === 404,
      () => false,
    );
  await until(answers, 'nginx serves');
  return `http://127.0.0.1:${port}/interactions`;
}

const A_PART = 400;
const TRIED =
  'three behind nginx, one killed and one restarted under load: every interaction gets one answer, and the right one';
if (NGINX === undefined)
  it.skip(`${KIND}: ${TRIED} (there is no nginx on this machine: apt-get install nginx)`, () => {});
else
  fault(KIND, TRIED, 3 * A_PART, async () => {
    const keys = keyPair();
    const webhooks = await openWebhooks();
    const env = { DISCORD_API_URL: webhooks.apiUrl };
    const right = await rightOnes(keys);
    const replicas = await Promise.all([1, 2, 3].map(() => startReplica({ keys, env })));
    // What a replica has put off goes with it when it is killed; these have all at hand, and put nothing off.
    for (const replica of replicas) await rightAnswers(replica, ASKED);
    const [first, second] = replicas as [Replica, Replica, Replica];
    const loading = load(await startNginx(NGINX, replicas), keys, webhooks);
    const more = async () => {
      const before = loading.asked();
      await until(() => loading.asked() >= before + A_PART, 'more is asked');
    };
    await more();
    first.kill('SIGKILL');
    await more();
    second.kill('SIGTERM');
    const { code } = await second.ended;
    await startReplica({ keys, env, port: Number(new URL(second.url).port) });
    await more();
    await sleep(100);
    const results = await loading.stop();
    const wrong = results.filter(({ at, came }) => came !== right[at]);
    return [
      ...wrong.map(({ came }) => came.slice(0, 200)),
      ...(code === 0 ? [] : [`the restarted one left with ${code}`]),
    ];
  });
