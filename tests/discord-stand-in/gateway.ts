import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';

/** Opcodes and close codes of Discord's gateway, as its documentation numbers them. */
const OP = { dispatch: 0, heartbeat: 1, identify: 2, resume: 6, reconnect: 7, invalid: 9, hello: 10, ack: 11 };
const AUTHENTICATION_FAILED = 4004;

interface Packet {
  readonly op: number;
  readonly d: {
    readonly token?: string;
    readonly intents?: number;
    readonly session_id?: string;
    readonly seq?: number;
    /** Which shard this is, and of how many. */
    readonly shard?: readonly [at: number, count: number];
  };
}

/** What a shard has been sent since it identified, and the connection that it has. */
interface Session {
  readonly sent: { readonly op: number; readonly t: string; readonly s: number; readonly d: unknown }[];
  socket: WebSocket | undefined;
}

export interface Gateway {
  readonly url: () => string;
  /** Sends an event to the bot, or keeps it until the bot resumes. */
  readonly dispatch: (event: string, data: unknown) => void;
  /** Ends the connections: with a close code as Discord does, or without one as a lost network does. */
  readonly drop: (code?: number) => void;
  /** Asks the bot to connect anew, as Discord does before it restarts a machine of its own. */
  readonly askToReconnect: () => void;
  /** Tells the bot that its session is invalid, and whether it can still be resumed. */
  readonly invalidate: (isResumable: boolean) => void;
  /** Sends the last event once more. */
  readonly repeat: () => void;
  /** Fills with what the bot did, in order: `identify 4608` (with its intents), `resume`, `close 1000` … */
  readonly seen: string[];
  /** Answers the next tries to connect with a status in place of a gateway. */
  readonly refuseUpgrades: (count: number, status: number) => void;
  /** How often the bot is to show that it lives, in milliseconds, and whether it is told that this was heard. */
  readonly heartbeats: { everyMs: number; areHeard: boolean };
  /** Closes the next connections once the bot has identified, with this code each. */
  readonly closeCodes: number[];
  readonly close: () => void;
}

interface Bot {
  readonly application: { readonly id: string };
  readonly token: () => string;
  readonly shards: number;
  /** Ids of the servers that it is in. */
  readonly guilds: readonly string[];
}

/** The shard that a server is served by, as Discord counts it; direct messages are the first one's. */
const shardOf = (guild: string | undefined, count: number): number =>
  guild === undefined ? 0 : Number((BigInt(guild) >> 22n) % BigInt(count));

/** A session for each shard over real sockets: hello, identify or resume, heartbeats, numbered events and their replay. */
export function openGateway(server: Server, bot: Bot): Gateway {
  const refused: number[] = [];
  const closeCodes: number[] = [];
  const heartbeats = { everyMs: 41_250, areHeard: true };
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
  const sessions = Array.from({ length: bot.shards }, (): Session => ({ sent: [], socket: undefined }));
  const sessionAt = (at = 0): Session => {
    const session = sessions[at];
    if (!session) throw new Error(`there is no shard ${at}`);
    return session;
  };

  const sendTo = ({ sent, socket }: Session, t: string, d: unknown): void => {
    const packet = { op: OP.dispatch, t, s: sent.length + 1, d };
    sent.push(packet);
    socket?.send(JSON.stringify(packet));
  };
  const dispatch = (t: string, d: unknown): void => {
    const { guild_id } = (d ?? {}) as { guild_id?: string };
    sendTo(sessionAt(shardOf(guild_id, bot.shards)), t, d);
  };

  const tell = (packet: object): void => {
    for (const { socket } of sessions) socket?.send(JSON.stringify(packet));
  };

  const begin = (socket: WebSocket, { op, d }: Packet): void => {
    const at = op === OP.resume ? Number(d.session_id?.split('-')[1]) : d.shard?.[0];
    const session = sessionAt(at);
    session.socket = socket;
    if (op === OP.resume) {
      seen.push('resume');
      for (const packet of session.sent.slice(d.seq)) socket.send(JSON.stringify(packet));
      sendTo(session, 'RESUMED', {});
      return;
    }
    seen.push(`identify ${d.intents}${bot.shards === 1 ? '' : ` ${d.shard?.join('/')}`}`);
    const user = { id: bot.application.id, username: 'fastlegebot', discriminator: '0', avatar: null, bot: true };
    const { application } = bot;
    const guilds = bot.guilds.filter((id) => shardOf(id, bot.shards) === at).map((id) => ({ id, unavailable: true }));
    const session_id = `session-${at ?? 0}`;
    sendTo(session, 'READY', {
      v: 10,
      user,
      guilds,
      session_id,
      shard: d.shard,
      resume_gateway_url: url(),
      application,
    });
  };

  const take = (socket: WebSocket, packet: Packet): void => {
    const { op, d } = packet;
    if (op === OP.heartbeat) {
      if (heartbeats.areHeard) socket.send(JSON.stringify({ op: OP.ack }));
    } else if (op !== OP.identify && op !== OP.resume) return;
    else if (d.token !== bot.token()) socket.close(AUTHENTICATION_FAILED, 'Authentication failed.');
    else if (closeCodes.length > 0) socket.close(closeCodes.shift());
    else begin(socket, packet);
  };

  sockets.on('connection', (socket) => {
    socket.on('message', (data) => take(socket, JSON.parse(String(data)) as Packet));
    socket.on('close', (code) => {
      seen.push(`close ${code}`);
      for (const session of sessions) if (session.socket === socket) session.socket = undefined;
    });
    socket.send(JSON.stringify({ op: OP.hello, d: { heartbeat_interval: heartbeats.everyMs } }));
  });

  return {
    url,
    dispatch,
    askToReconnect: () => tell({ op: OP.reconnect, d: null }),
    invalidate: (isResumable) => tell({ op: OP.invalid, d: isResumable }),
    repeat: () => {
      for (const { sent, socket } of sessions) socket?.send(JSON.stringify(sent.at(-1)));
    },
    drop: (code) => {
      for (const { socket } of sessions) code === undefined ? socket?.terminate() : socket?.close(code);
    },
    seen,
    refuseUpgrades: (count, status) => refused.push(...Array.from({ length: count }, () => status)),
    closeCodes,
    heartbeats,
    close: () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}
