import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { servePlayground } from '../../../src/transports/playground/serve.ts';
import { commands, DAY, live, start } from './serve.ts';

const portOf = (url: string) => Number(new URL(url).port);

describe('the server', () => {
  it('takes the next port that is free', async () => {
    const first = await start();
    const second = await start({ port: portOf(first.url) });
    expect(portOf(second.url)).toBeGreaterThan(portOf(first.url));
    expect((await second.get('/')).status).toBe(200);
  });

  it('is reached from this machine only', async () => {
    const { url } = await start();
    expect(new URL(url).hostname).toBe('127.0.0.1');
    const others = Object.values(networkInterfaces()).flatMap((all = []) =>
      all.filter(({ internal, family }) => !internal && family === 'IPv4'),
    );
    for (const { address } of others) await expect(fetch(`http://${address}:${portOf(url)}/`)).rejects.toThrow();
  });

  it('says in one line that no port near is free, or that the host is not here', async () => {
    const settings = {
      live,
      house: { definitions: commands },
      today: () => DAY,
      program: { version: '1', tag: 'tag' },
      hosts: [],
      origins: [],
      requestsPerMinute: 1,
      log: () => {},
    };
    const serve = (host: string, port: number) => servePlayground(settings, { host, port });
    await expect(serve('203.0.113.1', 0)).rejects.toThrow(
      /^The playground cannot be served at 203\.0\.113\.1, port 0 \(EADDRNOTAVAIL\)/,
    );
    const last = createServer().listen(65535, '127.0.0.1');
    await new Promise((resolve) => last.once('listening', resolve));
    await expect(serve('127.0.0.1', (last.address() as AddressInfo).port)).rejects.toThrow(
      /\(EADDRINUSE\): set HOST and PORT\.$/,
    );
    last.close();
    await expect(
      servePlayground({ ...settings, pageFolder: '/nowhere' }, { host: '127.0.0.1', port: 0 }),
    ).rejects.toThrow('npm run build');
  });

  it('lets nothing come from elsewhere, nor anything inline', async () => {
    const { get } = await start();
    for (const path of ['/', '/page.js', '/api/ask?q=/help', '/nothing']) {
      const { headers } = await get(path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'",
      );
      expect(policy).toContain("require-trusted-types-for 'script'");
      expect(policy).not.toMatch(/unsafe|data:|\*/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  it('serves the page, packed for who takes that, under 500 kB in all', async () => {
    const { get } = await start();
    const html = await (await get('/')).text();
    const paths = ['/', ...[...html.matchAll(/(?:src|href)="(\/[\w.]+)"/g)].map(([, path]) => path ?? ''), '/you.svg'];
    expect(paths).toContain('/page.js');
    let packed = 0;
    for (const path of paths) {
      const response = await get(path);
      expect([path, response.status]).toEqual([path, 200]);
      expect(response.headers.get('content-encoding')).toBe('gzip');
      const bytes = new Uint8Array(await response.arrayBuffer());
      packed += gzipSync(bytes).length;
      const plain = await get(path, { 'Accept-Encoding': 'identity' });
      expect(plain.headers.get('content-encoding')).toBeNull();
      expect(new Uint8Array(await plain.arrayBuffer())).toEqual(bytes);
      const known = response.headers.get('etag') ?? '';
      expect((await get(path, { 'If-None-Match': known })).status).toBe(304);
    }
    expect(packed).toBeLessThan(500_000);
  });

  it('says that there is nothing at other addresses', async () => {
    const { get } = await start();
    for (const path of ['/../package.json', '/%2e%2e/package.json', '/.env', '/api/', '/index.html'])
      expect([path, (await get(path)).status]).toEqual([path, 404]);
  });

  it('reads what was typed as a command, or says what is wrong with it', async () => {
    const { get } = await start();
    const read = async (q: string, locale = 'nb') =>
      (await get(`/api/reading?q=${encodeURIComponent(q)}&locale=${locale}`)).json();
    expect(await read('/budsjett 2024 ordning:lis1')).toEqual({
      name: 'budget',
      options: { year: '2024', scheme: 'lis1' },
    });
    expect(await read('hva er lis1?')).toEqual({ name: 'ask', options: { question: 'hva er lis1?' } });
    expect(await read('/bugdet', 'en')).toEqual({ fault: expect.stringContaining('bugdet') });
    expect((await get('/api/reading')).status).toBe(400);
  });

  it('tells what the knowledge holds', async () => {
    const { get } = await start();
    const view = (await (await get('/api/knowledge?locale=en')).json()) as {
      version: string;
      schemes: { line: string }[];
      releases: object[];
    };
    expect(view.version).toBe(live.knowledge.version);
    expect(view.releases).toHaveLength(live.knowledge.releases.length);
    expect(view.schemes.map(({ line }) => line)).toContain('/scheme name:lis1');
    expect((await get('/api/knowledge?locale=sv')).status).toBe(400);
  });

  it('tells which knowledge answers, and holds no connection open for it', async () => {
    const { get, url } = await start();
    expect(await (await get('/api/live')).json()).toEqual({ version: live.knowledge.version, fault: null });
    expect(await (await fetch(`${url}/api/live`, { method: 'HEAD' })).text()).toBe('');
  });
});
