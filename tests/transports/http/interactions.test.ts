import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { WORDS } from '../../../src/answer/words/words.ts';
import { responder } from '../../../src/transports/interaction.ts';
import type { Reply } from '../../../src/transports/reply.ts';
import { keyPair, signed } from '../../discord-stand-in/endpoint.ts';
import { interaction, PERSON } from '../../discord-stand-in/interactions.ts';
import type { Message } from '../../discord-stand-in/spec.ts';
import { buttonsOf } from '../../discord-stand-in/stand-in.ts';
import { commands, live, startHttp, TODAY } from './serving.ts';

const textOf = ({ embeds }: Message) => (embeds ?? []).map(({ description }) => description).join('\n');
const help = () => interaction(2, { id: '9', type: 1, name: 'help' }, {});

describe('POST /interactions', () => {
  it('answers a ping, and nothing that Discord has not signed just now', async () => {
    const { url, post, metrics, lines } = await startHttp();
    const ping = await post({ type: 1 });
    expect([ping.status, ping.headers.get('content-type'), await ping.text()]).toEqual([
      200,
      'application/json',
      '{"type":1}',
    ]);
    const body = '{"type":1}';
    const now = Math.floor(Date.now() / 1000);
    for (const headers of [
      {},
      { 'X-Signature-Timestamp': String(now) },
      { ...signed(body, keyPair().privateKey), 'X-Signature-Ed25519': 'ab' },
      signed(body, keyPair().privateKey),
    ])
      expect((await fetch(`${url}/interactions`, { method: 'POST', body, headers })).status).toBe(401);
    for (const seconds of [now - 400, now + 400]) expect((await post(body, seconds)).status).toBe(401);
    // Told once, though it happened twice.
    expect(lines.filter(({ msg }) => String(msg).includes('the clock of this machine is wrong'))).toHaveLength(1);
    expect(await metrics()).toContain('fastlegebot_requests_refused_total{status="401"} 6');
  });

  it('checks the signature before it reads: what is wrongly signed is never told what is wrong with it', async () => {
    const { url } = await startHttp();
    const headers = signed('{"type":', keyPair().privateKey);
    const response = await fetch(`${url}/interactions`, { method: 'POST', body: '{"type":', headers });
    expect(response.status).toBe(401);
  });

  it.each([
    ['no JSON', '{'],
    ['nothing', ''],
    ['a list', '[]'],
    ['no type', '{}'],
    ['a type that there is not', { ...help(), type: 99 }],
    ['no id', { ...help(), id: undefined }],
    ['a token that is a way out of the address', { ...help(), token: '../../x' }],
    ['no data', { ...help(), data: undefined }],
    ['options that are no list', { ...help(), data: { type: 1, name: 'help', options: {} } }],
    ['a person without an id', { ...help(), member: {} }],
    ['a click without a message', { ...help(), type: 3, data: { component_type: 2, custom_id: 'a/help' } }],
    ['a menu without values', { ...help(), type: 3, message: {}, data: { component_type: 3, custom_id: 'menu' } }],
    ['a form without fields', { ...help(), type: 5, data: { custom_id: 'x' } }],
  ])('refuses %s, rightly signed', async (_, body) => {
    const { post, lines } = await startHttp();
    const response = await post(body);
    expect([response.status, response.headers.get('content-type')]).toEqual([400, 'application/problem+json']);
    expect(lines.filter(({ level }) => level !== 30)).toEqual([]);
  });

  it('answers as the gateway does what Discord may send one day', async () => {
    const { post } = await startHttp();
    const ofUser = { ...help(), data: { id: '9', type: 2, name: 'Look up', target_id: '1' } };
    const picked = { ...help(), type: 3, message: {}, data: { component_type: 5, custom_id: 'people', values: ['1'] } };
    for (const asked of [ofUser, picked]) {
      const response = await post(asked);
      const { type, data } = (await response.json()) as { type: number; data: Message };
      expect([response.status, type]).toEqual([200, 4]);
      expect(textOf(data)).toContain(WORDS.nb.errors.outdated);
    }
  });

  it('reads a megabyte, and no more', async () => {
    const { post, url } = await startHttp();
    const padded = (length: number) => `${' '.repeat(length - 10)}{"type":1}`;
    expect((await post(padded(1024 * 1024))).status).toBe(200);
    const { privateKey } = keyPair();
    const long = padded(1024 * 1024 + 1);
    const refused = await fetch(`${url}/interactions`, {
      method: 'POST',
      body: long,
      headers: signed(long, privateKey),
    })
      // Where the sender still sends, it may see the connection closed before it sees why.
      .then(({ status }) => status)
      .catch(() => 413);
    expect(refused).toBe(413);
  });

  it('answers commands, what is typed, clicks, menus and forms', async () => {
    const { discord } = await startHttp();
    const first = await discord.command('budget', { year: '2024' });
    expect({ steps: first.steps, isPrivate: first.isPrivate }).toEqual({ steps: [4], isPrivate: true });
    expect((await discord.autocomplete('budget', 'year', '2024'))[0]).toMatchObject({ value: '2024' });
    const fold = buttonsOf(first.message).find(({ custom_id }) => custom_id?.startsWith('o'));
    if (!fold) throw new Error('there is no fold');
    expect((await discord.click(first.message, fold)).steps).toEqual([7]);
    const asked = await discord.command('legevakt-exemption', { age: '57' });
    const open = buttonsOf(asked.message).find(({ custom_id }) => custom_id?.startsWith('f'));
    if (!open) throw new Error('there is no button to a form');
    const form = await discord.open(asked.message, open);
    const answered = await discord.handIn(asked.message, form, { grounds: 'health' });
    expect(answered.steps).toEqual([7]);
  });

  it('counts and tells what came out, and nothing of who asked or what was typed', async () => {
    const { discord, lines, metrics } = await startHttp();
    await discord.command('ask', { question: 'hvorfor er fastlegen min så lei seg' });
    await discord.command('budget', { year: '2024' });
    await discord.command('budget', { year: '2024' });
    const counted = await metrics();
    expect(counted).toContain('fastlegebot_interactions_total{kind="command",command="budget",outcome="answered"} 2');
    expect(counted).toContain('fastlegebot_kept_answers_total{result="hit"} 1');
    expect(counted.some((line) => line.startsWith('nodejs_eventloop_lag_seconds '))).toBe(true);
    expect(counted).toContain(
      `fastlegebot_knowledge_info{version="${live.knowledge.version}",newest="${live.knowledge.newest}"} 1`,
    );
    const told = lines.filter(({ msg }) => msg === 'answered');
    expect(told.map(({ kind, command }) => [kind, command]).at(-1)).toEqual(['command', 'budget']);
    expect(new Set(told.map(({ id }) => id)).size).toBe(3);
    for (const hidden of ['lei seg', PERSON.id, PERSON.username, '2024"']) {
      expect(JSON.stringify(lines)).not.toContain(hidden);
      expect(counted.join('\n')).not.toContain(hidden);
    }
  });

  it('says sorry to the asker alone under an id that is in the log, and goes on', async () => {
    const broken = commands.map((one) =>
      one.name.en === 'help'
        ? one
        : {
            ...one,
            answer: () => {
              throw new Error(`about ${PERSON.username}`);
            },
          },
    );
    const { discord, lines } = await startHttp({}, { commands: broken });
    const { isPrivate, message } = await discord.command('budget', { year: '2024' });
    const [, id] = /koden ([A-Z2-9]{8})/.exec(textOf(message)) ?? [];
    expect([isPrivate, id]).toEqual([true, expect.any(String)]);
    const [fault, told] = lines.filter((line) => line.id === id);
    expect(fault).toMatchObject({ level: 50, command: 'budget' });
    expect(told).toMatchObject({ level: 30, command: 'budget', outcome: 'failed' });
    expect(JSON.stringify(lines)).not.toContain(PERSON.username);
    expect(textOf((await discord.command('help')).message)).toContain(WORDS.nb.help.headline);
  });

  it('puts off what comes late, and edits it in by the webhook', async () => {
    const respond = responder({ knowledge: live.knowledge, commands }, () => TODAY);
    const slowly =
      (seconds: number): ReturnType<typeof responder> =>
      (asked) => {
        const reply = respond(asked);
        const answer = async () => {
          await sleep(seconds * 1000);
          return reply.answer();
        };
        return { ...reply, answer } as Reply;
      };
    const { discord } = await startHttp({ respond: slowly(2.3) });
    const { steps, isPrivate, message } = await discord.command('budget', { year: '2024' });
    expect({ steps, isPrivate }).toEqual({ steps: [5, 'edit'], isPrivate: true });
    expect(textOf(message)).toContain('2024');
  });

  it('shares by the webhook, once, though the same request should come twice', async () => {
    const { discord, post } = await startHttp();
    const { message } = await discord.command('budget', { year: '2024' });
    const share = buttonsOf(message).find(({ label }) => label === WORDS.nb.ui.share);
    if (!share) throw new Error('there is no button that shares');
    const { own, shared } = await discord.share(message, share);
    expect(own.steps).toEqual([7]);
    expect(textOf(shared)).toContain('2024');
    const clicked = interaction(3, { component_type: 2, custom_id: share.custom_id }, {}, message);
    const before = discord.requests.length;
    // The stand-in does not know this one, so what is posted after it is refused, and told.
    const bodies = [await (await post(clicked)).text(), await (await post(clicked)).text()];
    expect(bodies[0]).toBe(bodies[1]);
    await expect.poll(() => discord.requests.length, { timeout: 10_000 }).toBeGreaterThan(before);
    await sleep(300);
    const webhooks = discord.requests.slice(before);
    expect(new Set(webhooks).size).toBe(1);
  });
});

describe('the operations', () => {
  it('says that it lives and is ready, and that it is not while it stops, when it still answers', async () => {
    const { url, stop, discord, post } = await startHttp({ drainMs: 1000 });
    const status = async (path: string) => (await fetch(url + path)).status;
    expect([await status('/healthz'), await status('/readyz')]).toEqual([200, 200]);
    const ended = stop();
    expect([await status('/healthz'), await status('/readyz')]).toEqual([200, 503]);
    expect((await discord.command('help')).steps).toEqual([4]);
    expect((await post({ type: 1 })).headers.get('connection')).toBe('close');
    await ended;
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
  });

  it('leads everything else to the page', async () => {
    const { url } = await startHttp();
    expect(await (await fetch(`${url}/`)).text()).toBe('the page');
    expect(await (await fetch(`${url}/interactions`)).text()).toBe('the page');
  });
});
