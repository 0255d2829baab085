import { describe, expect, it } from 'vitest';
import { start } from './serve.ts';

const command = (name: string, options: Record<string, string> = {}) => ({
  type: 2,
  locale: 'no',
  data: { type: 1, name, options: Object.entries(options).map(([name, value]) => ({ name, type: 3, value })) },
});

interface Attached {
  readonly filename: string;
  readonly description: string;
  readonly url: string;
}
interface Answered {
  readonly response: { readonly data: { readonly attachments?: readonly Attached[] } };
}

const attachmentsOf = async (response: Promise<Response>): Promise<readonly Attached[]> =>
  ((await (await response).json()) as Answered).response.data.attachments ?? [];

describe('GET /api/files', () => {
  it('gives the file that a message tells of, to be saved, at the address that the page is given', async () => {
    const { get, post } = await start();
    const [file] = await attachmentsOf(post('/api/interactions', command('export', { what: 'gp.without-gp' })));
    if (!file) throw new Error('the answer has no file');
    expect(file.filename).toBe('gp.without-gp.csv');
    const response = await get(file.url);
    expect(response.headers.get('content-type')).toBe('text/csv');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="gp.without-gp.csv"');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer())).toMatch(
      /^\uFEFFOrdning;Tall;/,
    );
    const etag = response.headers.get('etag') ?? '';
    expect((await get(file.url, { 'If-None-Match': etag })).status).toBe(304);
  });

  it('gives the file in the language and for the day of its answer', async () => {
    const { get, post } = await start();
    const english = { ...command('export', { what: 'lis1' }), locale: 'en-GB' };
    const [file] = await attachmentsOf(post('/api/interactions?today=2024-10-01', english));
    expect(file?.url).toContain('locale=en&today=2024-10-01');
    expect(await (await get(file?.url ?? '')).text()).toContain('Scheme,Figure,Period');
  });

  it('draws a picture for a light page or a dark one', async () => {
    const { get, post } = await start();
    const [file] = await attachmentsOf(post('/api/interactions', command('trend', { series: 'gp.count' })));
    const svg = (file?.url ?? '').replace('.png?', '.svg?');
    const grounds = [];
    for (const theme of ['', '&theme=light', '&theme=dark']) {
      const response = await get(svg + theme);
      expect(response.headers.get('content-type')).toBe('image/svg+xml');
      grounds.push(/<rect[^>]* fill="(#\w+)"/.exec(await response.text())?.[1]);
    }
    expect(grounds).toEqual(['#ffffff', '#ffffff', '#1f2125']);
    expect((await get(`${svg}&theme=pink`)).status).toBe(400);
  }, 30_000);

  it('gives a picture that was asked for as a file', async () => {
    const { get, post } = await start();
    const wanted = command('export', { what: 'gp.count', format: 'svg' });
    const [file] = await attachmentsOf(post('/api/interactions', wanted));
    expect(file?.filename).toBe('gp.count.svg');
    const response = await get(file?.url ?? '');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="gp.count.svg"');
    expect(await response.text()).toMatch(/^<svg /);
  }, 30_000);

  it('has no other files', async () => {
    const { get } = await start();
    for (const path of ['other.csv?q=/export what:lis1', 'lis1.csv?q=/budget 2024', '..%2f..%2fpackage.json?q=/help'])
      expect((await get(`/api/files/${path}`)).status).toBe(404);
    expect((await get('/api/files/lis1.csv')).status).toBe(400);
  });
});
