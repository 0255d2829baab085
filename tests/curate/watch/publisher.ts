import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A publisher's server on this machine, and all that it was asked. */
export async function publisher(pages: Readonly<Record<string, Handler>>) {
  const asked: { readonly url: string; readonly headers: IncomingMessage['headers']; readonly at: number }[] = [];
  const busy = { now: 0, most: 0 };
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    asked.push({ url, headers: request.headers, at: Date.now() });
    busy.now += 1;
    busy.most = Math.max(busy.most, busy.now);
    response.on('close', () => {
      busy.now -= 1;
    });
    const handler = pages[url] ?? pages[url.split('?')[0] ?? ''];
    if (handler) handler(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { at: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, busy };
}

export const answer =
  (body: string, headers: Readonly<Record<string, string>> = {}, status = 200): Handler =>
  (_, response) =>
    response.writeHead(status, headers).end(body);

export const XML = { 'content-type': 'application/rss+xml; charset=utf-8' };

interface Entry {
  readonly title: string;
  readonly link: string;
  readonly summary?: string;
}

export const rss = (entries: readonly Entry[]): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0"><channel><title>Nytt</title><link>https://example.org</link>${entries
    .map(
      ({ title, link, summary = '' }) =>
        `<item><title>${title}</title><link>${link}</link><guid>${link}</guid><description><![CDATA[<p>${summary}</p>]]></description><pubDate>Wed, 25 Nov 2026 08:00:00 GMT</pubDate></item>`,
    )
    .join('')}</channel></rss>\n`;

export const atom = (entries: readonly Entry[]): string =>
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Nytt</title><id>x</id>${entries
    .map(
      ({ title, link, summary = '' }) =>
        `<entry><title>${title}</title><id>${link}</id><link href="${link}"/><summary>${summary}</summary></entry>`,
    )
    .join('')}</feed>`;

interface Bank {
  readonly times: readonly string[];
  readonly values: readonly (number | null)[];
  readonly country?: readonly [code: string, label: string];
  readonly more?: Readonly<Record<string, unknown>>;
}

/** A table as SSB's PxWebApi gives it in JSON-stat 2: two contents, some years. */
export function jsonStat({ times, values, country = ['0', 'Hele landet'], more = {} }: Bank): string {
  const [code, label] = country;
  return JSON.stringify({
    ...{ version: '2.0', class: 'dataset', label: '12005: Fastlegelister og fastlegekonsultasjoner (K), etter region' },
    ...{ source: 'Statistisk sentralbyrå', updated: '2026-06-17T06:00:00Z' },
    id: ['KOKkommuneregion0000', 'ContentsCode', 'Tid'],
    size: [1, 2, times.length],
    role: { time: ['Tid'], metric: ['ContentsCode'], geo: ['KOKkommuneregion0000'] },
    dimension: {
      KOKkommuneregion0000: { label: 'region', category: { index: { [code]: 0 }, label: { [code]: label } } },
      ContentsCode: {
        label: 'statistikkvariabel',
        category: {
          index: { Lister: 0, Lengde: 1 },
          label: { Lister: 'Antall fastleger', Lengde: 'Gjennomsnittlig listelengde' },
          unit: { Lister: { base: 'fastleger', decimals: 0 }, Lengde: { base: 'pasienter', decimals: 1 } },
        },
      },
      Tid: {
        label: 'år',
        category: {
          index: Object.fromEntries(times.map((one, at) => [one, at])),
          label: Object.fromEntries(times.map((one) => [one, one])),
        },
      },
    },
    value: values,
    ...more,
  });
}
