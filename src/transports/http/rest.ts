import { tellOfWait } from '../tell-of-wait.ts';
import type { WebhookRest } from '../webhook.ts';

/**
 * Discord's REST client, as the gateway has it too, loaded when it is first needed: most answers go out in the response.
 * @param log Takes one line.
 */
export function lazyRest(apiUrl: string, log: (line: string) => void): () => Promise<WebhookRest> {
  let rest: Promise<WebhookRest> | undefined;
  return () => {
    rest ??= import('@discordjs/rest').then(
      ({ REST }) => new REST({ api: apiUrl, rejectOnRateLimit: (data) => tellOfWait(data, log) }),
    );
    return rest;
  };
}
