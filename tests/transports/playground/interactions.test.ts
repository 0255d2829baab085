import type { APIApplicationCommandAutocompleteResponse } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { responder } from '../../../src/transports/interaction.ts';
import type { PersonsInteraction } from '../../../src/transports/persons-interaction.ts';
import { withAddresses } from '../../../src/transports/playground/files.ts';
import { allComponents, type Body } from '../../../src/transports/playground/page/discord/body.ts';
import { COMPONENT } from '../../../src/transports/playground/page/discord/kinds.ts';
import { commands, DAY, live, start } from './serve.ts';

const command = (name: string, options: Record<string, string> = {}) => ({
  type: 2,
  locale: 'no',
  data: { type: 1, name, options: Object.entries(options).map(([name, value]) => ({ name, type: 3, value })) },
});

interface Message {
  readonly embeds: readonly object[];
  readonly components: readonly {
    readonly components: readonly { readonly type: number; readonly custom_id: string }[];
  }[];
}
interface Answered {
  readonly line: string | null;
  readonly response: { readonly type: number; readonly data: Message };
}

const click = (message: Message, data: object) => ({ type: 3, locale: 'no', data, message });

/** What Discord would be sent, as it gives it back: files at addresses. */
const onDiscord = async (interaction: object, today = DAY) => {
  const reply = responder({ knowledge: live.knowledge, commands }, () => today)(interaction as PersonsInteraction);
  const response = await reply.answer();
  if (!('enclosed' in response) || !response.enclosed) return response;
  const { enclosed, data = {}, ...rest } = response;
  return { ...rest, data: withAddresses(data, enclosed, today) };
};

const ask = (post: Awaited<ReturnType<typeof start>>['post'], interaction: object) =>
  as<Answered>(post('/api/interactions', interaction));

const as = async <Given>(response: Promise<Response>): Promise<Given> => (await response).json() as Promise<Given>;

describe('POST /api/interactions', () => {
  it.each(commands.map(({ name }) => name.en))('gives for /%s just what Discord is sent', async (name) => {
    const { post } = await start();
    const { response } = await as<Answered>(post('/api/interactions', command(name)));
    expect(response).toEqual(await onDiscord(command(name)));
  });

  it('answers a command, then clicks and choices on its message, with the line that asks each again', async () => {
    const { post } = await start();
    const ask = (interaction: object) => as<Answered>(post('/api/interactions', interaction));
    const first = await ask(command('alis-eligibility', { training: 'in-training' }));
    expect(first.line).toBe('/alis-eligibility training:in-training');
    const menu = { component_type: 3, custom_id: 'menu', values: ['a/alis-eligibility training:unknown'] };
    const chosen = click(first.response.data, menu);
    const second = await ask(chosen);
    expect(second).toEqual({ line: '/alis-eligibility training:unknown', response: await onDiscord(chosen) });
    expect(second.response.type).toBe(7);
    const pressed = click(first.response.data, { component_type: 2, custom_id: 'a/rule topic:alis-grant' });
    expect(await ask(pressed)).toEqual({ line: '/rule topic:alis-grant', response: await onDiscord(pressed) });
    const old = click(first.response.data, { component_type: 2, custom_id: 'nothing of ours' });
    expect((await ask(old)).line).toBeNull();
  });

  it('opens a form from a click, and answers what is handed in with the line that asks it again', async () => {
    const { post } = await start();
    const ask = (interaction: object) => as<Answered>(post('/api/interactions', interaction));
    const { response: first } = await ask(command('legevakt-exemption', { age: '57' }));
    const [open] = (first.data.components ?? []).flatMap((row) => ('components' in row ? row.components : []));
    const pressed = click(first.data, { component_type: 2, custom_id: (open as { custom_id: string }).custom_id });
    const opened = await ask(pressed);
    expect(opened).toEqual({ line: null, response: await onDiscord(pressed) });
    expect(opened.response).toMatchObject({ type: 9, data: { title: 'Fritak fra legevakt' } });
    const { custom_id } = opened.response.data as unknown as { custom_id: string };
    const filled = { type: 18, component: { type: 3, custom_id: 'grounds', values: ['health'] } };
    const handedIn = { type: 5, locale: 'no', data: { custom_id, components: [filled] }, message: first.data };
    const { line, response } = await ask(handedIn);
    expect(line).toBe('/legevakt-exemption grounds:health');
    expect(response).toEqual(await onDiscord(handedIn));
    expect(response.type).toBe(7);
  });

  it('tells a click that shows more of an answer, or passes it on, from one that asks anew', async () => {
    const { post } = await start();
    const ask = (interaction: object) => as<Answered & { same?: true }>(post('/api/interactions', interaction));
    const { response } = await ask(command('budget', { year: '2024' }));
    for (const custom_id of ['obgrounds.2/budget year:2024', 'sb/budget year:2024', 'share'])
      expect((await ask(click(response.data, { component_type: 2, custom_id }))).same).toBe(true);
    expect(await ask(click(response.data, { component_type: 2, custom_id: 'a/help' }))).not.toHaveProperty('same');
  });

  it('takes a form that was filled in, of a command or of a message, as Discord sends it', async () => {
    const { post } = await start();
    const components = [
      { type: 10, id: 1 },
      { type: 18, id: 2, component: { type: 3, id: 3, custom_id: 'post', values: ['gp'] } },
      { type: 18, id: 4, component: { type: 21, id: 5, custom_id: 'agreement', value: null } },
      { type: 18, id: 6, component: { type: 22, id: 7, custom_id: 'ties', values: [] } },
      { type: 18, id: 8, component: { type: 23, id: 9, custom_id: 'sure', value: true } },
    ];
    const older = [{ type: 1, components: [{ type: 4, custom_id: 'signed', value: '17.4.2024' }] }];
    for (const filled of [components, older, [{ type: 18, component: older[0]?.components[0] }]]) {
      const form = { type: 5, locale: 'no', data: { custom_id: 'a form', components: filled } };
      expect((await ask(post, form)).response).toEqual(await onDiscord(form));
      const { response } = await ask(post, command('help'));
      const ofMessage = { ...form, message: response.data };
      expect((await ask(post, ofMessage)).response).toEqual(await onDiscord(ofMessage));
    }
  });

  it('takes a click on a message of any of Discord’s components', async () => {
    const { post, log } = await start();
    const button = { type: 2, style: 2, label: 'Hjelp', custom_id: 'a/help' };
    const text = { type: 10, content: '# Svar' };
    const components = [
      text,
      {
        type: 17,
        accent_color: 1,
        components: [
          text,
          { type: 9, components: [text], accessory: button },
          { type: 9, components: [text], accessory: { type: 11, media: { url: '/bot.svg' } } },
          { type: 12, items: [{ media: { url: '/bot.svg' } }] },
          { type: 14, divider: true },
          { type: 1, components: [{ type: 2, style: 5, label: 'Kilde', url: 'https://helsedirektoratet.no' }] },
          { type: 1, components: [{ type: 3, custom_id: 'menu', options: [] }] },
        ],
      },
      { type: 1, components: [button] },
    ];
    const message = { flags: 32768 | 64, components };
    const answered = await post('/api/interactions', {
      ...click({ embeds: [], components: [] }, { component_type: 2, custom_id: 'a/help' }),
      message,
    });
    expect([answered.status, log]).toEqual([200, []]);
    expect(await answered.json()).toMatchObject({ line: '/help' });
  });

  it('answers for the day it is told', async () => {
    const { post } = await start();
    const asked = command('rule', { topic: 'alis-grant' });
    const { response } = await as<Answered>(post('/api/interactions?today=2024-09-01', asked));
    expect(response).toEqual(await onDiscord(asked, '2024-09-01'));
    expect(response).not.toEqual(await onDiscord(asked));
  });

  it('suggests values for the option that is being typed', async () => {
    const { post } = await start();
    const options = [{ name: 'name', type: 3, value: 'lis1', focused: true }];
    const typing = { type: 4, locale: 'en-GB', data: { type: 1, name: 'scheme', options } };
    const { response } = await as<{ response: APIApplicationCommandAutocompleteResponse }>(
      post('/api/interactions', typing),
    );
    expect(response).toEqual(await onDiscord(typing));
    expect(response.data.choices?.[0]).toMatchObject({ value: 'lis1' });
  });

  it("uses an app of a message's menu on its text", async () => {
    const { post } = await start();
    const apps = commands.flatMap(({ name, message }) => (message ? [[name.en, message] as const] : []));
    expect(apps).not.toEqual([]);
    for (const [name, message] of apps) {
      const content = 'basistilskudd 2024';
      const data = {
        type: 3,
        name: message.name.en,
        target_id: '7',
        resolved: { messages: { 7: { id: '7', content } } },
      };
      const used = { type: 2, locale: 'no', data };
      const { line, response } = await as<Answered>(post('/api/interactions', used));
      expect(line).toBe(`/${name} ${message.option}:"${content}"`);
      expect(response).toEqual(await onDiscord(used));
    }
  });

  it.each([
    ['no JSON', '{'],
    ['nothing', ''],
    ['a ping', { type: 1 }],
    ['no language', { ...command('help'), locale: undefined }],
    [
      'an option that is no text',
      { type: 2, locale: 'no', data: { type: 1, name: 'help', options: [{ name: 'a', value: 1 }] } },
    ],
    ['a value that is too long', command('ask', { question: 'x'.repeat(6001) })],
    [
      'a row without components',
      {
        ...click({ embeds: [], components: [] }, { component_type: 2, custom_id: 'a/help' }),
        message: { components: [{ type: 1 }] },
      },
    ],
    [
      'a container without components',
      {
        ...click({ embeds: [], components: [] }, { component_type: 2, custom_id: 'a/help' }),
        message: { components: [{ type: 17 }] },
      },
    ],
    ['a form without fields', { type: 5, locale: 'no', data: { custom_id: 'x', components: [] } }],
    [
      'a field of a form without a value',
      {
        type: 5,
        locale: 'no',
        data: { custom_id: 'x', components: [{ type: 18, component: { type: 4, custom_id: 'y' } }] },
      },
    ],
    ['a click without a message', { type: 3, locale: 'no', data: { component_type: 2, custom_id: 'a/help' } }],
  ])('refuses %s', async (_, body) => {
    const { post, log } = await start();
    const response = await post('/api/interactions', body);
    expect([response.status, response.headers.get('content-type')]).toEqual([400, 'application/problem+json']);
    expect(log).toEqual([]);
  });

  it('refuses a day that does not exist, and a body that no person sends', async () => {
    const { post } = await start();
    expect((await post('/api/interactions?today=2024-02-30', command('help'))).status).toBe(400);
    expect((await post('/api/interactions', 'x'.repeat(70_000))).status).toBe(413);
  });

  it('says politely that something failed, and logs no word of what was asked', async () => {
    const failed: unknown[] = [];
    const broken = commands.map((one) => ({
      ...one,
      answer: () => {
        throw new Error('secret');
      },
    }));
    const { post, log } = await start({ house: { definitions: broken, failed: (error) => failed.push(error) } });
    const { response } = await as<Answered>(post('/api/interactions', command('help')));
    expect(response.data.embeds).toHaveLength(1);
    expect([failed.length, log]).toEqual([1, []]);
  });
});

/** What the page draws of an embed (src/transports/playground/page/discord/embed.ts) and of a body (message.ts). */
const DRAWN = {
  body: ['embeds', 'components', 'attachments', 'allowed_mentions', 'flags', 'content'],
  embed: ['title', 'url', 'description', 'fields', 'image', 'color', 'footer'],
  components: Object.values(COMPONENT) as readonly number[],
};

describe('the page', () => {
  it('draws all that the messages of the bot hold', async () => {
    const { get, post } = await start();
    for (const { name, example, options } of commands) {
      const { options: given } = await as<{ options: Record<string, string> }>(
        get(`/api/reading?q=${encodeURIComponent(example)}`),
      );
      for (const asked of [
        command(name.en, given ?? {}),
        command(name.en),
        command(name.en, { [Object.keys(options)[0] ?? 'x']: '?' }),
      ]) {
        const { data } = (await ask(post, asked)).response;
        expect(DRAWN.body).toEqual(expect.arrayContaining(Object.keys(data)));
        for (const embed of data.embeds) expect(DRAWN.embed).toEqual(expect.arrayContaining(Object.keys(embed)));
        for (const { type } of allComponents(data as Body)) expect(DRAWN.components).toContain(type);
      }
    }
  });
});
