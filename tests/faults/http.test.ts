import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { WORDS } from '../../src/answer/words/words.ts';
import { ROOT } from '../../src/compile/folder.ts';
import { keyPair, signed } from '../discord-stand-in/endpoint.ts';
import { fault } from './fault.ts';
import { until } from './house.ts';
import { chance, mutated, TYPED } from './mutations.ts';
import { command, type Replica, startReplica } from './replica.ts';
import { openWebhooks } from './webhooks.ts';

const KIND = 'What is posted';
const AT_ONCE = 16;

/** Does it `count` times, so many at once. */
async function many(count: number, work: (at: number) => Promise<void>): Promise<void> {
  const left = Array.from({ length: count }, (_, at) => at).values();
  const worker = async () => {
    for (const at of left) await work(at);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

/** What a response or a log must not hold: a place of the machine, a stack, what was typed. */
const leaks = (text: string): boolean => text.includes(ROOT) || text.includes(TYPED) || /\bat \S+:\d+:\d+/.test(text);

/** Lets a replica be told to collect what it no longer needs, so that what is still held is what it holds on to. */
const COLLECTING = `--import=${new URL('collecting.mjs', import.meta.url)}`;

/** Bytes of heap that are still held once there is nothing to do. @param replica one that was started with `COLLECTING`. */
async function heap({ count, kill }: Replica): Promise<number> {
  const seen: number[] = [];
  for (let look = 0; look < 3; look += 1) {
    kill('SIGUSR2');
    await sleep(500);
    seen.push(await count('nodejs_heap_size_used_bytes'));
  }
  return Math.min(...seen);
}

const BODIES = 10_000;
const WARM_UP = 2000;
/** An answer that were held for each of them would be more than that. */
const MOST_GROWTH = 32 * 1024 * 1024;
fault(
  KIND,
  'broken and mutated bodies, rightly signed and not: refused with 4xx or answered, no crash, no leak',
  BODIES,
  async () => {
    const replica = await startReplica({ env: { NODE_OPTIONS: COLLECTING } });
    const stranger = keyPair();
    const lost: string[] = [];
    const next = chance(14);
    const send = async (at: number) => {
      const body = mutated(next);
      const isOurs = at % 2 === 0;
      const headers = signed(body, isOurs ? replica.keys.privateKey : stranger.privateKey);
      const response = await fetch(replica.endpoint, { method: 'POST', body: new Uint8Array(body), headers });
      const text = await response.text();
      const is4xx = response.status >= 400 && response.status < 500;
      const isAnswer = response.status === 200 && typeof (JSON.parse(text) as { type: number }).type === 'number';
      if (!is4xx && !(isOurs && isAnswer)) lost.push(`${response.status} to ${body.subarray(0, 300)}`);
      // An answer shows the question that it answers to whoever asked it; a refusal tells nothing.
      if (is4xx && leaks(text)) lost.push(`leaks: ${text}`);
    };
    await many(WARM_UP, send);
    const before = await heap(replica);
    await many(BODIES, send);
    const after = await heap(replica);
    if (after - before > MOST_GROWTH) lost.push(`the heap grew from ${before} to ${after} bytes`);
    const lines = [...replica.lines(), ...replica.errors()];
    for (const line of lines) {
      if (line.includes(TYPED)) lost.push(`typed text in the log: ${line}`);
      if (/"level":"(?:error|fatal)"/.test(line)) lost.push(`a fault: ${line}`);
    }
    if ((await replica.post({ type: 1 })).status !== 200) lost.push('a ping is not answered any more');
    return lost;
  },
);

const SLOW = 200;
fault(
  KIND,
  'senders that send a byte a second, headers or body: cut off, and all others are answered',
  SLOW + 50,
  async () => {
    const replica = await startReplica();
    const { hostname, port } = new URL(replica.url);
    const body = JSON.stringify(command('help'));
    const head = `POST /interactions HTTP/1.1\r\nHost: x\r\nContent-Length: ${body.length}\r\n${Object.entries(
      signed(body, replica.keys.privateKey),
    )
      .map(([name, value]) => `${name}: ${value}\r\n`)
      .join('')}\r\n`;
    const cut = Array.from({ length: SLOW }, (_, at) => {
      const socket = connect(Number(port), hostname);
      // Half of them never end their headers, the others never end their body.
      const whole =
        at % 2 === 0 ? `POST /interactions HTTP/1.1\r\nX-Slow: ${'x'.repeat(1000)}` : head + body.slice(0, -1);
      const begun = at % 2 === 0 ? 30 : head.length;
      socket.write(whole.slice(0, begun));
      let sent = begun;
      const drip = setInterval(() => {
        socket.write(whole.charAt(sent));
        sent += 1;
      }, 1000);
      socket.on('error', () => undefined);
      return new Promise<boolean>((resolve) => {
        const giveUp = setTimeout(() => resolve(false), 60_000);
        socket.once('close', () => {
          clearInterval(drip);
          clearTimeout(giveUp);
          resolve(true);
        });
        socket.resume();
      });
    });
    const lost: string[] = [];
    await many(50, async () => {
      const { status } = await replica.post(command('help'));
      if (status !== 200) lost.push(`another was answered ${status}`);
    });
    const stayed = (await Promise.all(cut)).filter((isCut) => !isCut).length;
    return [...lost, ...(stayed === 0 ? [] : [`${stayed} were not cut off`])];
  },
);

/** Posts over a connection of its own. @returns status 0 where no answer came. */
const send = ({ endpoint, keys }: Replica, body: string, agent: Agent): Promise<{ status: number; text: string }> =>
  new Promise((resolve) => {
    const asked = request(endpoint, { method: 'POST', agent, headers: signed(body, keys.privateKey) }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    asked.on('error', () => resolve({ status: 0, text: '' }));
    asked.end(body);
  });

/** Sends a body of no end in chunks. @returns the status, or `closed` where the connection was closed on it. */
const endless = ({ endpoint, keys }: Replica): Promise<number | 'closed'> =>
  new Promise((resolve) => {
    const asked = request(
      endpoint,
      { method: 'POST', headers: signed('', keys.privateKey), agent: false },
      (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
        asked.destroy();
      },
    );
    asked.on('error', () => resolve('closed'));
    const chunk = Buffer.alloc(64 * 1024, 0x20);
    const more = (): void => {
      while (!asked.destroyed && asked.write(chunk));
      if (!asked.destroyed) asked.once('drain', more);
    };
    more();
  });

const LONG = 40;
fault(KIND, 'bodies over 1 MiB, told and untold, and without end: refused, and none is kept', LONG, async () => {
  const replica = await startReplica({ env: { NODE_OPTIONS: COLLECTING } });
  const lost: string[] = [];
  const long = Buffer.alloc(8 * 1024 * 1024, 0x20);
  const before = await heap(replica);
  const tries = Array.from({ length: LONG }, async (_, at) => {
    if (at % 2 === 0) {
      const got = await endless(replica);
      if (got !== 413 && got !== 'closed') lost.push(`without end: ${got}`);
      return;
    }
    const headers = signed(long, replica.keys.privateKey);
    const got = await fetch(replica.endpoint, { method: 'POST', body: new Uint8Array(long), headers }).then(
      ({ status }) => status,
      () => 'closed',
    );
    if (got !== 413 && got !== 'closed') lost.push(`8 MiB: ${got}`);
  });
  await Promise.all(tries);
  if ((await replica.post(command('help'))).status !== 200) lost.push('nobody is answered any more');
  const after = await heap(replica);
  if (after - before > MOST_GROWTH) lost.push(`the heap grew from ${before} to ${after} bytes`);
  return lost;
});

const CLOCK_WRONG = 'the clock of this machine is wrong';
const SKEWS = [-3600, -310, -290, -60, 60, 290, 310, 3600];
fault(
  KIND,
  'a clock that is wrong: up to five minutes is borne, more is refused and told once',
  SKEWS.length,
  async () => {
    const replica = await startReplica();
    const lost: string[] = [];
    for (const skew of SKEWS) {
      const { status } = await replica.post(command('help'), Math.floor(Date.now() / 1000) + skew);
      if (status !== (Math.abs(skew) < 300 ? 200 : 401)) lost.push(`${skew} s: ${status}`);
    }
    await replica.said(CLOCK_WRONG);
    const told = replica.lines().filter((line) => line.includes(CLOCK_WRONG));
    return [...lost, ...(told.length === 1 ? [] : [`told ${told.length} times`])];
  },
);

const PERSONS = 20;
/** Fewer than one person may ask in a row. */
const AGAIN = 8;
fault(
  KIND,
  'the same interaction again and again, side by side: the same bytes each time',
  PERSONS * AGAIN,
  async () => {
    const replica = await startReplica();
    const lost: string[] = [];
    await many(PERSONS, async (at) => {
      const asked = command('budget', { year: String(2020 + (at % 6)) });
      const posted = await Promise.all(Array.from({ length: AGAIN }, () => replica.post(asked)));
      const texts = await Promise.all(posted.map((one) => one.text()));
      if (new Set(texts).size !== 1 || !texts[0]?.startsWith('{"type":4')) lost.push('answered in two ways');
    });
    return lost;
  },
);

const CROWD = 1500;
fault(KIND, 'more at once than can wait: each is answered, or told in words that too many ask', CROWD, async () => {
  const { apiUrl, edits } = await openWebhooks();
  const replica = await startReplica({ env: { DISCORD_API_URL: apiUrl } });
  const agent = new Agent({ maxSockets: CROWD });
  const answers = await Promise.all(
    Array.from({ length: CROWD }, (_, at) =>
      send(replica, JSON.stringify(command('ask', { question: `Hva er ALIS ${at}?` })), agent),
    ),
  );
  const types = answers.map(({ status, text }) =>
    status === 200 ? (JSON.parse(text) as { type: number }).type : status,
  );
  const lost = types.filter((type) => type !== 4 && type !== 5).map((type) => `came as ${type}`);
  const late = types.filter((type) => type === 5).length;
  await until(() => edits.size >= late, 'all that was put off came');
  if (edits.size !== late) lost.push(`${late} were put off, ${edits.size} came in the end`);
  if ((await replica.post(command('help'))).status !== 200) lost.push('nobody is answered any more');
  return lost;
});

const DRAWN = 60;
fault(
  KIND,
  'many ask for pictures at once: each answer comes, with its picture or told that it goes without',
  DRAWN,
  async () => {
    const { apiUrl, edits } = await openWebhooks();
    const replica = await startReplica({ env: { DISCORD_API_URL: apiUrl } });
    const agent = new Agent({ maxSockets: DRAWN });
    const asked = Array.from({ length: DRAWN }, (_, at) =>
      command('trend', { series: 'gp.count', from: String(2002 + (at % 20)), to: String(2023 + Math.floor(at / 20)) }),
    );
    const answers = await Promise.all(asked.map((one) => send(replica, JSON.stringify(one), agent)));
    await until(
      () => edits.size === answers.filter(({ text }) => text.startsWith('{"type":5')).length,
      'what was put off came',
    );
    const texts = answers.map(({ text }, at) => {
      const edit = edits.get(asked[at]?.token ?? '');
      return edit ? JSON.stringify(edit) : text;
    });
    const isDrawn = (one: string) => one.includes('"filename":"trend-');
    const isShed = (one: string) => Object.values(WORDS.nb.ui.withoutFiles).some((line) => one.includes(line));
    const lost = texts.filter((one) => !isDrawn(one) && !isShed(one)).map((one) => `came as ${one.slice(0, 300)}`);
    if (!texts.some(isDrawn)) lost.push('nothing was drawn');
    return lost;
  },
);
