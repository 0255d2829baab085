import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';

/** Opcodes and close codes of Discord's gateway, as its documentation numbers them. */
const OP = { dispatch: 0, heartbeat: 1, identify: 2, resume: 6, hello: 10, ack: 11 };
const AUTHENTICATION_FAILED = 4004;

interface Packet {
  readonly op: number;
  readonly d: {
    readonly token?: string;
    readonly intents?: number;
    readonly session_id?: string;
    readonly seq?: number;
  };
}

export interface Gateway {
  readonly url: () => string;
  /** Sends an event to the bot, or keeps it until the bot resumes. */
  readonly dispatch: (event: string, data: unknown) => void;
  /** Ends the connection: with a close code as Discord does, or without one as a lost network does. */
  readonly drop: (code?: number) => void;
  /** Fills with what the bot did, in order: `identify 4608` (with its intents), `resume`, `close 1000` … */
  readonly seen: string[];
  /** Answers the next tries to connect with a status in place of a gateway. */
  readonly refuseUpgrades: (count: number, status: number) => void;
  /** Closes the next connections once the bot has identified, with this code each. */
  readonly closeCodes: number[];
  readonly close: () => void;
}

interface Bot {
  readonly application: { readonly id: string };
  readonly token: () => string;
}

/** One session of one shard over real sockets: hello, identify or resume, heartbeats, numbered events and their replay. */
export function openGateway(server: Server, bot: Bot): Gateway {
  const refused: number[] = [];
  const closeCodes: number[] = [];
  const sockets = new WebSocketServer({
    server,
    path: '/gateway/',
    verifyClient: (_info, allow) => {
      const status = refused.shift();
      allow(status === undefined, status, 'Refused');
    },
  });
  const url = () => `ws://127.0.0.1:${(server.address() as AddressInfo).port}/gateway/`;
  const seen: string[] = [];
  const sent: { readonly op: number; readonly t: string; readonly s: number; readonly d: unknown }[] = [];
  let live: WebSocket | undefined;

  const dispatch = (t: string, d: unknown) => {
    const packet = { op: OP.dispatch, t, s: sent.length + 1, d };
    sent.push(packet);
    live?.send(JSON.stringify(packet));
  };

  const begin = (socket: WebSocket, { op, d }: Packet): void => {
    live = socket;
    if (op === OP.resume) {
      seen.push('resume');
      for (const packet of sent.slice(d.seq)) socket.send(JSON.stringify(packet));
      dispatch('RESUMED', {});
      return;
    }
    seen.push(`identify ${d.intents}`);
    const user = { id: bot.application.id, username: 'fastlegebot', discriminator: '0', avatar: null, bot: true };
    const { application } = bot;
    dispatch('READY', { v: 10, user, guilds: [], session_id: 'session', resume_gateway_url: url(), application });
  };

  const take = (socket: WebSocket, packet: Packet): void => {
    const { op, d } = packet;
    if (op === OP.heartbeat) socket.send(JSON.stringify({ op: OP.ack }));
    else if (op !== OP.identify && op !== OP.resume) return;
    else if (d.token !== bot.token()) socket.close(AUTHENTICATION_FAILED, 'Authentication failed.');
    else if (closeCodes.length > 0) socket.close(closeCodes.shift());
    else begin(socket, packet);
  };

  sockets.on('connection', (socket) => {
    socket.on('message', (data) => take(socket, JSON.parse(String(data)) as Packet));
    socket.on('close', (code) => {
      seen.push(`close ${code}`);
      if (live === socket) live = undefined;
    });
    socket.send(JSON.stringify({ op: OP.hello, d: { heartbeat_interval: 41_250 } }));
  });

  return {
    url,
    dispatch,
    drop: (code) => (code === undefined ? live?.terminate() : live?.close(code)),
    seen,
    refuseUpgrades: (count, status) => refused.push(...Array.from({ length: count }, () => status)),
    closeCodes,
    close: () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}
