import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { read } from '../discord-stand-in/rest.ts';

/** Takes what is edited in after an answer was put off, and keeps it by the interaction's token. */
export async function openWebhooks() {
  const edits = new Map<string, object>();
  const server = createServer(async (request, response) => {
    const [, token = ''] = /\/webhooks\/\d+\/([^/]+)\/messages\/@original$/.exec(request.url ?? '') ?? [];
    edits.set(token, (await read(request)).body as object);
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`, edits };
}
export type Webhooks = Awaited<ReturnType<typeof openWebhooks>>;
