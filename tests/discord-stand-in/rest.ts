import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { APPLICATION } from './interactions.ts';
import { asStored, faultsOfCommands, type WrittenCommand, withoutLocalizations } from './registry.ts';
import { faultsOf } from './spec.ts';

/** A request whose path matched; `params` are the bracketed parts of the path. */
interface Request {
  readonly params: readonly string[];
  readonly query: URLSearchParams;
  readonly body: unknown;
  /** Files of a form, by the id that the body gives them. */
  readonly files: ReadonlyMap<string, File>;
  /** The body as it was sent. */
  readonly text: string;
}
export interface Response {
  /** 0 is no answer at all: the connection stays open, and nothing comes. */
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** The connection ends in the midst of it. */
  readonly isHalf?: true;
}
type Handler = (request: Request) => Response | Promise<Response>;
export interface Route {
  readonly method: 'GET' | 'PUT' | 'POST' | 'PATCH';
  /** After /api/v10. */
  readonly path: RegExp;
  /** Callbacks and edits are let in by the interaction's own token, which is part of the path. */
  readonly isOpen?: boolean;
  readonly handler: Handler;
}

export const invalidBody = (faults: readonly string[]): Response => ({
  status: 400,
  body: {
    code: 50035,
    message: 'Invalid Form Body',
    errors: { _errors: faults.map((message) => ({ code: 'STAND_IN', message })) },
  },
});

/** The stored commands, global and by server, and the two routes to them. `refusals` are given instead of the next answers. */
export function commandRoutes(faults: string[], refusals: Response[], writeRefusals: Response[]) {
  const stored = new Map<string, WrittenCommand[]>();
  const path = new RegExp(`^/applications/${APPLICATION}(?:/guilds/(\\d+))?/commands$`);

  const list: Handler = ({ params: [guild = 'global'], query }) => {
    const commands = stored.get(guild) ?? [];
    const body = query.get('with_localizations') === 'true' ? commands : commands.map(withoutLocalizations);
    return refusals.shift() ?? { status: 200, body };
  };
  const replace: Handler = ({ params: [guild], body }) => {
    const refusal = writeRefusals.shift();
    if (refusal) return refusal;
    const written = body as WrittenCommand[];
    const found = faultsOfCommands(written);
    faults.push(...found);
    if (found.length > 0) return invalidBody(found);
    const commands = written.map((one, index) => asStored(one, index, APPLICATION, guild));
    faults.push(...commands.flatMap((command) => faultsOf('storedCommand', command)));
    stored.set(guild ?? 'global', commands);
    return { status: 200, body: commands };
  };
  const routes: readonly Route[] = [
    { method: 'GET', path, handler: list },
    { method: 'PUT', path, handler: replace },
  ];
  return { routes, stored };
}

type Sent = Pick<Request, 'body' | 'text' | 'files'>;

/** A body in JSON, or a form of `payload_json` and files, as Discord takes both. */
export async function readSent(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<Sent> {
  if (!type.startsWith('multipart/form-data')) {
    const text = Buffer.from(bytes).toString();
    return { text, body: text === '' ? undefined : JSON.parse(text), files: new Map() };
  }
  const form = await new globalThis.Response(bytes, { headers: { 'content-type': type } }).formData();
  const files = new Map<string, File>();
  for (const [name, value] of form) {
    const [, id] = /^files\[(\d+)\]$/.exec(name) ?? [];
    if (id !== undefined && value instanceof File) files.set(id, value);
  }
  const text = String(form.get('payload_json'));
  return { text, body: JSON.parse(text), files };
}

/** What a request to Discord's REST interface brings. */
export async function read(request: IncomingMessage): Promise<Sent> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return readSent(new Uint8Array(Buffer.concat(chunks)), request.headers['content-type'] ?? '');
}

function send(response: ServerResponse, { status, body, headers = {}, isHalf }: Response): void {
  if (status === 0) return;
  if (isHalf) {
    response.writeHead(status, { 'content-type': 'application/json', 'content-length': '1000', ...headers });
    response.write('{"id":', () => response.destroy());
    return;
  }
  if (body === undefined) response.writeHead(status, headers).end();
  else response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

/** An HTTP server for the routes; `seen` fills with `METHOD /path` of each request, ids and all. */
export function serve(routes: readonly Route[], token: () => string, seen: string[]) {
  return createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
    const path = decodeURIComponent(pathname.replace(/^\/api\/v10/, ''));
    seen.push(`${request.method} ${path}`);
    const { body, text, files } = await read(request);
    for (const { method, path: pattern, isOpen, handler } of routes) {
      const match = request.method === method && pathname.startsWith('/api/v10/') && pattern.exec(path);
      if (!match) continue;
      if (!isOpen && request.headers.authorization !== `Bot ${token()}`)
        return send(response, { status: 401, body: { message: '401: Unauthorized', code: 0 } });
      return send(response, await handler({ params: match.slice(1), query: searchParams, body, text, files }));
    }
    send(response, { status: 404, body: { message: '404: Not Found', code: 0 } });
  });
}
