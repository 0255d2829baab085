import type { ServerResponse } from 'node:http';

/** What whoever asked is told of a fault of ours. */
export const OUR_FAULT = 'This is a fault of the program. It has been logged.';

/** A refusal as RFC 9457 writes it, as the playground writes its own. `detail` is a whole sentence in English. */
export function problem(response: ServerResponse, status: number, title: string, detail: string): void {
  const body = JSON.stringify({ title, status, detail });
  response
    .writeHead(status, { 'Content-Type': 'application/problem+json', 'Content-Length': Buffer.byteLength(body) })
    .end(body);
}
