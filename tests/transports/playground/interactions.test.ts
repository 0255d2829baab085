import type { APIApplicationCommandAutocompleteResponse } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { PersonsInteraction } from '../../../src/transports/interaction.ts';
import { responder } from '../../../src/transports/interaction.ts';
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

/** What Discord would be sent. */
const onDiscord = (interaction: object, today = DAY) =>
  responder({ knowledge: live.knowledge, commands }, () => today)(interaction as PersonsInteraction).answer();

const as = async <Body>(response: Promise<Response>): Promise<Body> => (await response).json() as Promise<Body>;

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
    const { post, log } = await start({ house: { commands: broken, failed: (error) => failed.push(error) } });
    const { response } = await as<Answered>(post('/api/interactions', command('help')));
    expect(response.data.embeds).toHaveLength(1);
    expect([failed.length, log]).toEqual([1, []]);
  });
});

/** What the page draws of a message body (src/transports/playground/page/discord/body-view.ts). */
const DRAWN = {
  body: ['embeds', 'components', 'allowed_mentions', 'flags', 'content'],
  embed: ['description', 'color', 'footer'],
  componentTypes: [2, 3],
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
        const { data } = (await as<Answered>(post('/api/interactions', asked))).response;
        expect(DRAWN.body).toEqual(expect.arrayContaining(Object.keys(data)));
        for (const embed of data.embeds) expect(DRAWN.embed).toEqual(expect.arrayContaining(Object.keys(embed)));
        for (const { type } of data.components.flatMap((row) => row.components))
          expect(DRAWN.componentTypes).toContain(type);
      }
    }
  });
});
