import { describe, expect, it } from 'vitest';
import { compose } from '../../../src/answer/compose/compose.ts';
import { answerToText } from '../../../src/answer-to.ts';
import { LOCALES } from '../../../src/language/locale.ts';
import { renderJson } from '../../../src/render/json.ts';
import { answerJson } from '../../../src/transports/playground/answer-json.ts';
import { commands, DAY, live, start } from './serve.ts';

const ask = (q: string, rest = '') => `/api/ask?q=${encodeURIComponent(q)}${rest}`;

describe('GET /api/ask', () => {
  it.each(LOCALES)("gives the terminal's JSON, all of it described, in %s", async (locale) => {
    const { get } = await start();
    const lines = [...commands.map(({ example }) => example), '/budget 2031', '/bugdet', 'vær i morgen', '/alis-rett'];
    for (const line of lines) {
      const response = await get(ask(line, `&locale=${locale}&today=2024-08-01`));
      const text = await response.text();
      const answered = answerToText(line, { locale, today: '2024-08-01' }, { knowledge: live.knowledge, commands });
      expect(text).toBe(renderJson(compose(answered, locale)));
      expect(response.headers.get('content-language')).toBe(locale);
      expect(answerJson.parse(JSON.parse(text))).toEqual(JSON.parse(text));
    }
  });

  it('is for today and in bokmål where nothing else is said', async () => {
    const { get } = await start();
    const plain = await (await get(ask('/alis-rett'))).text();
    expect(plain).toBe(await (await get(ask('/alis-rett', `&locale=nb&today=${DAY}`))).text());
  });

  it('is not sent again to who has it, until the knowledge, the day, the language or the program is another', async () => {
    const { get } = await start();
    const etag = (await get(ask('/budget 2024'))).headers.get('etag') ?? '';
    expect(etag).toContain(live.knowledge.version);
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await get(ask('/budget 2024'), { 'If-None-Match': known });
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
    }
    const others = ['&locale=en', '&today=2024-01-01'].map(async (rest) =>
      get(ask('/budget 2024', rest), { 'If-None-Match': etag }),
    );
    for (const other of await Promise.all(others)) expect(other.status).toBe(200);
    const newer = await start({ program: { version: '1.2.3', tag: 'other' } });
    expect((await newer.get(ask('/budget 2024'), { 'If-None-Match': etag })).status).toBe(200);
  });

  it.each([
    '/api/ask',
    '/api/ask?q=',
    '/api/ask?q=%20',
    '/api/ask?q=x&locale=sv',
    '/api/ask?q=x&today=2024-02-30',
    '/api/ask?q=x&today=yesterday',
    `/api/ask?q=${'x'.repeat(6001)}`,
  ])('refuses %#, and says what is wrong without repeating it', async (path) => {
    const { get } = await start();
    const response = await get(path);
    expect([response.status, response.headers.get('content-type')]).toEqual([400, 'application/problem+json']);
    const { status, detail } = (await response.json()) as { status: number; detail: string };
    expect(status).toBe(400);
    expect(detail).toMatch(/^(q|locale|today): /);
    expect(detail).not.toContain('xxx');
  });

  it('takes 6,000 characters of any kind', async () => {
    const { get } = await start();
    const response = await get(ask('å'.repeat(6000)));
    expect(answerJson.parse(await response.json()).status).not.toBe('error');
  });

  it('lets in pages of others only where it is told to', async () => {
    const origin = { Origin: 'https://a.example' };
    const allowed = (response: Response) => response.headers.get('access-control-allow-origin');
    const closed = await start();
    expect(allowed(await closed.get(ask('/help'), origin))).toBeNull();
    const open = await start({ origins: ['https://a.example'] });
    expect(allowed(await open.get(ask('/help'), origin))).toBe('https://a.example');
    expect(allowed(await open.get(ask('/help'), { Origin: 'https://b.example' }))).toBeNull();
    expect(allowed(await open.get('/api/commands', origin))).toBeNull();
    const all = await start({ origins: ['*'] });
    expect(allowed(await all.get(ask('/help'), origin))).toBe('*');
  });

  it('is refused to who asks too often, with the seconds to wait', async () => {
    const { get } = await start({ requestsPerMinute: 3 });
    const statuses: number[] = [];
    for (let count = 0; count < 4; count += 1) statuses.push((await get(ask('/help'))).status);
    expect(statuses).toEqual([200, 200, 200, 429]);
    const refused = await get(ask('/help'));
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(20);
    expect((await get('/api/commands')).status).toBe(200);
  });
});

describe('GET /api/openapi.json', () => {
  it('describes /api/ask as it is', async () => {
    const { get } = await start();
    const description = (await (await get('/api/openapi.json')).json()) as {
      openapi: string;
      info: { version: string };
      paths: Record<string, { get: { parameters: { name: string; required: boolean }[]; responses: object } }>;
      components: { schemas: Record<string, { properties: object }> };
    };
    expect(description.openapi).toMatch(/^3\.1\./);
    expect(description.info.version).toBe('1.2.3');
    const { parameters, responses } = description.paths['/api/ask']?.get ?? { parameters: [], responses: {} };
    expect(parameters.map(({ name, required }) => [name, required])).toEqual([
      ['q', true],
      ['locale', false],
      ['today', false],
    ]);
    expect(Object.keys(responses)).toEqual(['200', '304', '400', '421', '429']);
    const answer = (await (await get(ask('/help'))).json()) as object;
    expect(Object.keys(description.components.schemas.Answer?.properties ?? {})).toEqual(Object.keys(answer));
    for (const [, name] of JSON.stringify(description).matchAll(/"#\/components\/schemas\/(\w+)"/g))
      expect(description.components.schemas).toHaveProperty(name ?? '');
  });
});
