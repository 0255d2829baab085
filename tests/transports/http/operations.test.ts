import { expect, it, onTestFinished } from 'vitest';
import { type Standing, serveOperations } from '../../../src/transports/http/operations.ts';
import type { Metrics } from '../../../src/transports/metrics.ts';

async function asked(standing: Standing) {
  const { url, close } = await serveOperations(standing, { host: '127.0.0.1', port: 0 });
  onTestFinished(close);
  return async (path: string, method = 'GET') => {
    const response = await fetch(url + path, { method });
    return [response.status, await response.text()];
  };
}

it('is ready without the database, which it tells: questions are answered all the same', async () => {
  const told = async (isKeeping: boolean) =>
    (await asked({ isReady: () => true, isKeeping: () => isKeeping }))('/readyz');
  expect(await told(true)).toEqual([200, 'ready\n']);
  expect(await told(false)).toEqual([200, 'ready; the database cannot be used\n']);
});

it('answers at its own paths, whoever looks, and at no other', async () => {
  const ask = await asked({ isReady: () => false });
  expect(await ask('/healthz?why=not')).toEqual([200, 'alive\n']);
  expect(await ask('/healthz', 'HEAD')).toEqual([200, '']);
  for (const [path, method] of [
    ['/healthz', 'POST'],
    ['/healthz/', 'GET'],
    ['/metrics', 'GET'],
    ['/', 'GET'],
  ] as const)
    expect((await ask(path, method))[0]).toBe(404);
});

it('says that it could not count, and goes on', async () => {
  const metrics = { contentType: 'text/plain', text: () => Promise.reject(new Error('no')) } as unknown as Metrics;
  const ask = await asked({ isReady: () => true, metrics });
  expect((await ask('/metrics'))[0]).toBe(500);
  expect((await ask('/healthz'))[0]).toBe(200);
});
