import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { lookAt } from '../../src/curate/links/look.ts';
import { lookAtAll } from '../../src/curate/links/politely.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A server of our own, and what it was asked. */
async function serve(handler: Handler): Promise<{ readonly at: string; readonly asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    handler(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { at: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

const answer =
  (status: number, headers: Record<string, string> = {}): Handler =>
  (_, response) =>
    response.writeHead(status, headers).end();

test('a page that answers HEAD is alive, and is not fetched', async () => {
  const { at, asked } = await serve(answer(200));
  expect(await lookAt(`${at}/a#:~:text=5`, 1000)).toEqual({ state: 'alive', detail: '200' });
  expect(asked).toEqual(['HEAD /a']);
});

test('where HEAD is refused, GET decides', async () => {
  const { at, asked } = await serve(({ method }, response) => response.writeHead(method === 'HEAD' ? 405 : 200).end());
  expect(await lookAt(`${at}/`, 1000)).toMatchObject({ state: 'alive' });
  expect(asked).toEqual(['HEAD /', 'GET /']);
});

test.each([
  [404, 'gone'],
  [410, 'gone'],
  [403, 'refused'],
  [429, 'refused'],
  [500, 'unreachable'],
])('%i is %s', async (status, state) => {
  const { at } = await serve(answer(status));
  expect(await lookAt(`${at}/`, 1000)).toEqual({ state, detail: String(status) });
});

test('moved for good is told with the new address; moved for now is alive', async () => {
  const { at } = await serve(({ url }, response) => {
    if (url === '/new') response.writeHead(200).end();
    else response.writeHead(url === '/old' ? 301 : 302, { location: '/new' }).end();
  });
  expect(await lookAt(`${at}/old`, 1000)).toEqual({ state: 'moved', detail: `to ${at}/new` });
  expect(await lookAt(`${at}/login`, 1000)).toMatchObject({ state: 'alive' });
});

test('redirects without end, silence and a closed door are not reached, in the time given', async () => {
  const { at } = await serve(({ url }, response) => {
    if (url === '/round') response.writeHead(301, { location: '/round' }).end();
  });
  expect(await lookAt(`${at}/round`, 1000)).toEqual({ state: 'unreachable', detail: 'redirects without end' });
  expect(await lookAt(`${at}/silent`, 100)).toEqual({ state: 'unreachable', detail: 'no answer in 0.1 s' });
  expect(await lookAt('http://127.0.0.1:9/', 1000)).toMatchObject({ state: 'unreachable' });
});

test('no server is visited twice at a time, nor more than four servers at once', async () => {
  const pages = Array.from({ length: 24 }, (_, at) => ({ id: `${at}`, url: `https://${at % 8}.example/${at}` }));
  const busy = new Set<string>();
  let most = 0;
  const look = async (url: string) => {
    const { host } = new URL(url);
    expect(busy.has(host)).toBe(false);
    busy.add(host);
    most = Math.max(most, busy.size);
    await new Promise((done) => setTimeout(done, 2));
    busy.delete(host);
    return { state: 'alive', detail: url } as const;
  };
  const done: number[] = [];
  const found = await lookAtAll(pages, look, 1, (before) => void done.push(before));
  expect(found.map(({ page, detail }) => [page.id, detail])).toEqual(pages.map(({ id, url }) => [id, url]));
  expect(most).toBe(4);
  expect(done).toHaveLength(pages.length);
});
