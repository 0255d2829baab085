import { expect, test } from 'vitest';
import { Polite, retryAfterMs } from '../../../src/curate/watch/polite.ts';
import { answer, type Handler, publisher } from './publisher.ts';

const MANNERS = { timeoutMs: 500, pauseMs: 30, longestWaitMs: 1500 };

test('one request at a time to a server, with a pause in between', async () => {
  const slow: Handler = (_, response) => void setTimeout(() => response.end('x'), 40);
  const { at, asked, busy } = await publisher({ '/a': slow, '/b': slow, '/c': slow });
  const polite = new Polite(MANNERS);
  await Promise.all(['/a', '/b', '/c'].map((path) => polite.get(at + path)));
  expect(busy.most).toBe(1);
  expect(asked.map(({ url }) => url)).toEqual(['/a', '/b', '/c']);
});

test('what has not changed is not sent again', async () => {
  const { at, asked } = await publisher({
    '/': ({ headers }, response) => {
      if (headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else response.writeHead(200, { etag: '"1"', 'last-modified': 'Wed, 25 Nov 2026 08:00:00 GMT' }).end('one');
    },
  });
  const polite = new Polite(MANNERS);
  const first = await polite.get(`${at}/`);
  expect(first).toMatchObject({ state: 'new', text: 'one', etag: '"1"' });
  expect(await polite.get(`${at}/`, first.state === 'new' ? first : {})).toEqual({ state: 'same' });
  expect(asked[1]?.headers['if-modified-since']).toBe('Wed, 25 Nov 2026 08:00:00 GMT');
});

test('a server that asks to wait is asked again once, after as long as it says', async () => {
  let times = 0;
  const { at, asked } = await publisher({
    '/': (_, response) => {
      times += 1;
      if (times === 1) response.writeHead(429, { 'retry-after': '1' }).end();
      else response.end('now');
    },
  });
  expect(await new Polite(MANNERS).get(`${at}/`)).toMatchObject({ state: 'new', text: 'now' });
  expect((asked[1]?.at ?? 0) - (asked[0]?.at ?? 0)).toBeGreaterThanOrEqual(990);
});

test('a server that asks to wait long, or again, is left alone and asked another time', async () => {
  const { at, asked } = await publisher({
    '/': answer('', { 'retry-after': '3600' }, 503),
    '/again': answer('', {}, 429),
  });
  const polite = new Polite(MANNERS);
  const told = await polite.get(`${at}/`);
  expect(told).toMatchObject({ state: 'later' });
  expect(Date.parse(told.state === 'later' ? told.until : '')).toBeGreaterThan(Date.now() + 3_500_000);
  expect(asked).toHaveLength(1);
  expect(await polite.get(`${at}/again`)).toMatchObject({ state: 'later' });
  expect(asked).toHaveLength(3);
});

test.each<readonly [string, Handler, RegExp]>([
  ['silence', () => undefined, /no answer in 0\.5 s/],
  ['a body that never ends', (_, response) => void response.writeHead(200).write('<rss>'), /no answer in 0\.5 s/],
  [
    'half an answer',
    ({ socket }, response) => {
      response.writeHead(200, { 'content-length': '1000' }).write('<rss>');
      setTimeout(() => socket.destroy(), 20);
    },
    /./,
  ],
  ['a fault of the server', answer('', {}, 500), /it answers 500/],
  ['no such page', answer('', {}, 404), /it answers 404/],
])('%s is told, and nothing is thrown', async (_, handler, why) => {
  const { at } = await publisher({ '/': handler });
  const told = await new Polite(MANNERS).get(`${at}/`);
  expect(told.state).toBe('failed');
  expect(told.state === 'failed' ? told.why : '').toMatch(why);
});

test.each(['nonsense', 'http://127.0.0.1:9/', ''])('%j is not reached', async (url) => {
  expect(await new Polite(MANNERS).get(url)).toMatchObject({ state: 'failed' });
});

test.each([
  ['120', 120_000],
  ['Thu, 01 Jan 1970 00:00:30 GMT', 20_000],
  ['Thu, 01 Jan 1970 00:00:01 GMT', 0],
  ['soon', undefined],
  [null, undefined],
])('retry-after %j', (header, ms) => {
  expect(retryAfterMs(header, 10_000)).toBe(ms);
});
