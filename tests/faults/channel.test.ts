import { appendFileSync, renameSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { fault } from './fault.ts';
import { copyHouse, runPlayground, until } from './house.ts';

const KIND = 'The page';
const DONE = { signal: AbortSignal.timeout(120_000) };

/** Milliseconds of processor that a process has used, as the system counts them (Linux). */
async function processorTime(pid: number): Promise<number> {
  const { readFile } = await import('node:fs/promises');
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  // utime and stime, in hundredths of a second.
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

const HEADS = 400;
fault(
  KIND,
  'HEAD of the live channel, every connection closed; then nothing is left that works on',
  HEADS,
  async () => {
    const { url, child } = await runPlayground();
    await Promise.all(Array.from({ length: HEADS }, () => fetch(`${url}/api/live`, { method: 'HEAD', ...DONE })));
    const answer = await fetch(`${url}/api/ask?q=/help`, DONE);
    const before = await processorTime(child.pid ?? 0);
    await new Promise((done) => setTimeout(done, 3000));
    const used = (await processorTime(child.pid ?? 0)) - before;
    return [...(answer.ok ? [] : ['no answer']), ...(used < 900 ? [] : [`${used} ms of processor in 3 idle seconds`])];
  },
);

const PAGES = 60;
const ROUNDS = 5;
fault(
  KIND,
  'pages that ask which knowledge answers, side by side, while somebody asks a question',
  PAGES * ROUNDS,
  async () => {
    const { url } = await runPlayground();
    const lost: string[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const looks = Array.from({ length: PAGES }, () => fetch(`${url}/api/live`, DONE));
      const answer = await fetch(`${url}/api/ask?q=/budget 2024`, DONE);
      if (!answer.ok) lost.push('no answer');
      for (const look of await Promise.all(looks)) {
        const { version } = (await look.json()) as { version?: string };
        if (version === undefined) lost.push('a page was not told');
      }
    }
    return lost;
  },
);

/** The status that a request under a Host name is given. */
const statusUnder = (url: string, host: string, path: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const asked = request({ hostname, port, path, headers: { Host: host } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asked.on('error', reject);
    asked.end();
  });

const FOREIGN = [
  'evil.example',
  'EVIL.example:3000',
  'localhost.evil.example',
  '127.0.0.1.evil.example',
  'evil.localhost.example.',
  'xn--lcalhost-q4a',
];
const OWN = [
  'localhost',
  'LOCALHOST:1',
  '127.0.0.1',
  '[::1]:3000',
  '192.168.1.5',
  'page.localhost',
  'fastlege.example.org',
];
const PATHS = ['/', '/api/ask?q=/help', '/api/live', '/api/commands'];
fault(
  KIND,
  'Host names that are foreign are refused, and the own ones and those that were set are not',
  (FOREIGN.length + OWN.length) * PATHS.length,
  async () => {
    const { url } = await runPlayground({ env: { ALLOWED_HOSTS: 'fastlege.example.org' } });
    const lost: string[] = [];
    for (const path of PATHS) {
      for (const host of FOREIGN) if ((await statusUnder(url, host, path)) !== 421) lost.push(`${host} is let in`);
      for (const host of OWN) if ((await statusUnder(url, host, path)) !== 200) lost.push(`${host} is kept out`);
    }
    return lost;
  },
);

fault(
  KIND,
  'the program changes and its version does not: an answer that is kept elsewhere is asked for anew',
  3,
  async () => {
    const house = copyHouse();
    const etagOf = async () => {
      const { url, kill, ended } = await runPlayground({}, house);
      const etag = (await fetch(`${url}/api/ask?q=/help`, DONE)).headers.get('etag');
      kill('SIGTERM');
      await ended;
      return etag;
    };
    const [first, same] = [await etagOf(), await etagOf()];
    const others: (string | null)[] = [];
    for (const file of ['dist/src/ask.js', 'dist/commands.js']) {
      appendFileSync(join(house, file), '\n// Another program.\n');
      others.push(await etagOf());
    }
    return [
      ...(first === same ? [] : ['the same program has another tag']),
      ...(new Set([first, ...others]).size === 3 ? [] : ['another program has the same tag']),
    ];
  },
);

fault(
  KIND,
  'the folder of the knowledge goes and comes back: told without a path of the machine, and untold',
  3,
  async () => {
    const house = copyHouse();
    const { url, errors, lines } = await runPlayground({}, house);
    const folder = join(house, 'knowledge');
    const faultNow = async () =>
      ((await (await fetch(`${url}/api/live`, DONE)).json()) as { fault: string | null }).fault;
    const lost: string[] = [];
    for (let time = 0; time < 3; time += 1) {
      renameSync(folder, `${folder}-away`);
      await until(async () => (await faultNow()) !== null, 'the fault is told');
      const told = (await faultNow()) ?? '';
      if (told.includes(house) || !told.includes('→')) lost.push(told);
      const answer = await fetch(`${url}/api/ask?q=/budget 2024`, DONE);
      if (((await answer.json()) as { status: string }).status !== 'answered') lost.push('no answer meanwhile');
      renameSync(`${folder}-away`, folder);
      await until(async () => (await faultNow()) === null, 'the fault goes').catch(() => lost.push('the fault stays'));
    }
    if ([...errors(), ...lines()].some((line) => line.includes(house))) lost.push('a path in the log');
    return lost;
  },
);
