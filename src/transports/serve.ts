import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Place {
  readonly host: string;
  /** The first port to try; 0 for any that is free. */
  readonly port: number;
}

export interface Serving {
  /** Where it can be opened, such as `http://127.0.0.1:3000`. */
  readonly url: string;
  /** Takes no more connections, lets requests on their way finish within the time, and resolves. */
  readonly close: () => Promise<void>;
}

/** Answers take a few milliseconds. */
const FINISH_WITHIN_MS = 1000;
const LAST_PORT = 65535;
/** Connections that may wait to be taken: with fewer, those of a crowd would be tried again only seconds later. */
const BACKLOG = 4096;
const SERVER = {
  /** A question of 6,000 characters fits in an address, each of them as three bytes that are written %XX. */
  maxHeaderSize: 64 * 1024,
  /**
   * Whoever sends a request more slowly than this is cut off: Discord's come in one piece. It is longer than a machine with
   * too much to do leaves the process without a turn, since that time counts too.
   */
  headersTimeout: 15_000,
  requestTimeout: 20_000,
  connectionsCheckingInterval: 1000,
  /** Longer than proxies keep theirs, so that it is they who close a connection, and none is closed on a request. */
  keepAliveTimeout: 75_000,
};

/** @throws in one line where none of the ports is free, or the host is not one of this machine's. */
async function listen(server: Server, { host, port }: Place, what: string, portsTried: number): Promise<void> {
  for (let tried = port; ; tried += 1) {
    server.listen({ port: tried, host, backlog: BACKLOG });
    try {
      await once(server, 'listening');
      return;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EADDRINUSE' && tried + 1 < port + portsTried && tried < LAST_PORT) continue;
      throw new Error(`${what} cannot be served at ${host}, port ${tried} (${code}): set HOST and PORT.`);
    }
  }
}

function urlOf({ address, family, port }: AddressInfo): string {
  const host = { '0.0.0.0': '127.0.0.1', '::': '[::1]' }[address] ?? (family === 'IPv6' ? `[${address}]` : address);
  return `http://${host}:${port}`;
}

interface Serve {
  /** What is served, for the line that says that it cannot be, such as `The playground`. */
  readonly what: string;
  /** How many ports may be tried, from the given one on. */
  readonly portsTried?: number;
  /** How long requests on their way may take once it is closed. */
  readonly finishWithinMs?: number;
}

/**
 * Serves at a place what answers requests.
 * @throws in one line where it cannot be.
 */
export async function serve(
  answer: RequestListener,
  place: Place,
  { what, portsTried = 1, finishWithinMs = FINISH_WITHIN_MS }: Serve,
): Promise<Serving> {
  const server = createServer(SERVER, answer);
  await listen(server, place, what, portsTried);
  const close = async () => {
    const closed = once(server, 'close');
    server.close();
    // A page that is open would ask again and again on the connection that it has.
    const over = setTimeout(() => server.closeAllConnections(), finishWithinMs);
    await closed;
    clearTimeout(over);
  };
  return { url: urlOf(server.address() as AddressInfo), close };
}
