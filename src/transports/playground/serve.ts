import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { type PlaygroundSettings, playground } from './app.ts';

export interface Place {
  readonly host: string;
  /** The first port to try; 0 for any that is free. */
  readonly port: number;
}

export interface Serving {
  /** Where it can be opened, such as `http://127.0.0.1:3000`. */
  readonly url: string;
  /** Takes no more requests, lets those on their way finish, and resolves. */
  readonly close: () => Promise<void>;
}

/** Answers take a few milliseconds. */
const FINISH_WITHIN_MS = 1000;
const PORTS_TRIED = 20;
const LAST_PORT = 65535;
/** A question of 6,000 characters fits in an address, each of them as three bytes that are written %XX. */
const LONGEST_HEADERS = 64 * 1024;

/** @throws in one line where none of the ports is free, or the host is not one of this machine's. */
async function listen(server: Server, { host, port }: Place): Promise<void> {
  for (let tried = port; ; tried += 1) {
    server.listen(tried, host);
    try {
      await once(server, 'listening');
      return;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EADDRINUSE' && tried + 1 < port + PORTS_TRIED && tried < LAST_PORT) continue;
      throw new Error(`The playground cannot be served at ${host}, port ${tried} (${code}): set HOST and PORT.`);
    }
  }
}

function urlOf({ address, family, port }: AddressInfo): string {
  const host = { '0.0.0.0': '127.0.0.1', '::': '[::1]' }[address] ?? (family === 'IPv6' ? `[${address}]` : address);
  return `http://${host}:${port}`;
}

/** Serves the playground at the first port that is free. */
export async function servePlayground(settings: PlaygroundSettings, place: Place): Promise<Serving> {
  const { fetch } = playground({ ...settings, hosts: [...settings.hosts, place.host] });
  const serverOptions = { maxHeaderSize: LONGEST_HEADERS };
  const server = createAdaptorServer({ fetch, createServer, serverOptions }) as Server;
  await listen(server, place);
  const close = async () => {
    const closed = once(server, 'close');
    server.close();
    // A page that is open would ask again and again on the connection that it has.
    const over = setTimeout(() => server.closeAllConnections(), FINISH_WITHIN_MS);
    await closed;
    clearTimeout(over);
  };
  return { url: urlOf(server.address() as AddressInfo), close };
}
