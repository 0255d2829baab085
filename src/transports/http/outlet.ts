import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Outlet } from '../reply.ts';
import { type WebhookRest, webhookOutlet } from '../webhook.ts';

/** Discord's code where it has not yet taken the response to which a message belongs. */
const UNKNOWN_WEBHOOK = 10015;
const WAITS_MS = [250, 500, 1000, 2000];

/** Resolves once a response has been handed to the network. @throws where whoever asked is gone before. */
const handedOver = (response: ServerResponse): Promise<void> =>
  new Promise((resolve, reject) => {
    const look = (): void => {
      if (response.writableFinished) resolve();
      else reject(Object.assign(new Error('closed'), { code: 'ECONNRESET' }));
    };
    if (response.closed) look();
    else response.once('close', look);
  });

/** Discord reads the response and what follows it on different ways, so that what follows can be there first. */
async function whenTaken(send: () => Promise<void>): Promise<void> {
  for (const wait of WAITS_MS) {
    try {
      return await send();
    } catch (error) {
      if ((error as { readonly code?: unknown }).code !== UNKNOWN_WEBHOOK) throw error;
      await sleep(wait);
    }
  }
  return send();
}

export interface Webhook {
  /** Discord's REST client, loaded only where one is needed. */
  readonly rest: () => Promise<WebhookRest>;
  readonly application: string;
  readonly token: string;
}

/** The ways in which an answer goes to Discord where it posted the interaction: in the response, and by the webhook after it. */
export function httpOutlet(
  response: ServerResponse,
  respond: (...answer: Parameters<Outlet['callback'] | Outlet['pass']>) => void,
  { rest, application, token }: Webhook,
): Outlet {
  const after = async (send: (outlet: Pick<Outlet, 'edit' | 'follow'>) => Promise<void>) => {
    const outlet = webhookOutlet(await rest(), application, token);
    return whenTaken(() => send(outlet));
  };
  return {
    callback: (...answer) => {
      respond(...answer);
      return handedOver(response);
    },
    pass: (json) => {
      respond(json);
      return handedOver(response);
    },
    edit: (...answer) => after(({ edit }) => edit(...answer)),
    follow: (...answer) => after(({ follow }) => follow(...answer)),
  };
}
