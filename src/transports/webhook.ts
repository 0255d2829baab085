import type { Outlet } from './reply.ts';
import { Routes } from './routes.ts';
import { type Upload, uploads } from './uploads.ts';

/** As much of Discord's REST client as messages after the first response need. */
export interface WebhookRest {
  readonly post: (route: `/${string}`, options: { body: unknown; files: Upload[]; auth: false }) => Promise<unknown>;
  readonly patch: (route: `/${string}`, options: { body: unknown; files: Upload[]; auth: false }) => Promise<unknown>;
}

/** The ways that an interaction's own token opens, for a quarter of an hour, however the interaction came. */
export const webhookOutlet = (
  rest: WebhookRest,
  application: string,
  token: string,
): Pick<Outlet, 'edit' | 'follow'> => ({
  follow: async (body, files) =>
    void (await rest.post(Routes.webhook(application, token), { body, files: uploads(files), auth: false })),
  edit: async (body, files) =>
    void (await rest.patch(Routes.webhookMessage(application, token), { body, files: uploads(files), auth: false })),
});
