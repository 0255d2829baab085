import { setTimeout as sleep } from 'node:timers/promises';
import { Client, Events, GatewayIntentBits, Options, SimpleShardingStrategy } from 'discord.js';
import { ClosedForGood } from './close-reasons.ts';
import { describeFailure } from './failure.ts';
import { Outage } from './outage.ts';
import { tellOfWait } from './tell-of-wait.ts';

/**
 * Messages that mention the bot and direct messages come with their text without any privilege; all others come without,
 * and nothing is done with them. Interactions need no intent.
 */
const INTENTS = [GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

/** Answers to interactions need nothing remembered: what discord.js may keep of people and messages, it does not. */
const NOTHING_KEPT = { UserManager: 0, GuildMemberManager: 0, MessageManager: 0, EntitlementManager: 0 };

export interface ClientSettings {
  readonly apiUrl: string;
  /** Takes one line; nothing is told once the signal says stop, when a closed connection is what was asked for. */
  readonly log: (line: string) => void;
  /** Told when all that was lost of the connection is there again, and when something of it is lost. */
  readonly connected?: ((is: boolean) => void) | undefined;
}

export interface OpenClient {
  readonly client: Client;
  /** Rejects once Discord has closed the connection for good; until then discord.js reconnects by itself. */
  readonly lost: Promise<never>;
  /** Closes it, and keeps the library from connecting once more by itself. */
  readonly close: () => Promise<void>;
}

const never = (): Promise<never> => new Promise(() => undefined);

/**
 * A client of Discord that tells of its connection and waits longer after each try that failed. It is not connected yet. It
 * opens as many connections (shards) as Discord says that the bot's servers need.
 */
export function openClient({ apiUrl, log, connected }: ClientSettings, signal: AbortSignal): OpenClient {
  const tell = (line: string): void => {
    if (!signal.aborted) log(line);
  };
  const outage = new Outage(tell, connected);
  let isClosed = false;
  const client = new Client({
    intents: INTENTS,
    shards: 'auto',
    makeCache: Options.cacheWithLimits(NOTHING_KEPT),
    rest: { api: apiUrl, rejectOnRateLimit: (data) => tellOfWait(data, tell) },
    ws: {
      buildStrategy: (manager) => {
        const { retrieveSessionInfo } = manager.options;
        // It is asked for before each try to connect, and is the one place where the library can be made to wait.
        manager.options.retrieveSessionInfo = async (shard) => {
          const wait = outage.takeWait(shard);
          if (wait > 0) await sleep(wait);
          // A try that is under way when the client is closed would become a second connection.
          if (isClosed) await never();
          return retrieveSessionInfo(shard);
        };
        return new SimpleShardingStrategy(manager);
      },
    },
  });
  client.on(Events.ShardReconnecting, (shard) =>
    outage.lost(shard, 'The connection to Discord was lost; reconnecting.'),
  );
  client.on(Events.ShardResume, (shard) => outage.back(shard));
  client.on(Events.ShardReady, (shard) => {
    outage.back(shard);
    // Of a server only its id is told, and nothing is done with it: the library would keep some kilobytes for each.
    client.guilds.cache.clear();
  });
  client.on(Events.ShardError, (error) => {
    // Without a code it is a refusal by Discord, which closes the connection for good and is told by who stops then.
    if ('code' in error && !outage.isOn) tell(`The connection to Discord failed: ${describeFailure(error)}.`);
  });
  client.on(Events.Error, (error) => tell(`discord.js failed: ${describeFailure(error)}.`));
  const lost = new Promise<never>((_resolve, reject) => {
    client.once(Events.ShardDisconnect, ({ code }) => reject(new ClosedForGood(code)));
  });
  // Whoever waits for it hears of it; where nobody does yet, it is no fault of the program.
  lost.catch(() => undefined);
  const close = async (): Promise<void> => {
    isClosed = true;
    await client.destroy();
  };
  return { client, lost, close };
}
