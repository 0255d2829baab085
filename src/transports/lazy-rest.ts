import type { REST } from '@discordjs/rest';
import { tellOfWait } from './tell-of-wait.ts';

interface RestSettings {
  readonly apiUrl: string;
  /** Takes one line. */
  readonly log: (line: string) => void;
  /** The bot's; left out where an interaction's own is used. */
  readonly token?: string;
  /** Longer waits than this, which Discord demands, are not waited for. */
  readonly longestWaitMs?: number;
}

/** Discord's REST client, as the gateway has it too, loaded when it is first needed: most answers go out in the response. */
export function lazyRest({ apiUrl, log, token, longestWaitMs = Infinity }: RestSettings): () => Promise<REST> {
  let rest: Promise<REST> | undefined;
  return () => {
    rest ??= import('@discordjs/rest').then(({ REST }) => {
      const made = new REST({
        api: apiUrl,
        rejectOnRateLimit: (data) =>
          tellOfWait(data, log) || Math.max(data.retryAfter, data.timeToReset) > longestWaitMs,
      });
      return token === undefined ? made : made.setToken(token);
    });
    return rest;
  };
}
