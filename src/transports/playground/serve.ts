import type { RequestListener } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Operations } from '../http/operations.ts';
import { type Place, type Serving, serve } from '../serve.ts';
import { type PlaygroundSettings, playground } from './app.ts';

const PORTS_TRIED = 20;

/** Answers requests for the page, and for what the page asks. @param place Where it is served. */
export const pageListener = (settings: PlaygroundSettings, { host }: Pick<Place, 'host'>): RequestListener =>
  getRequestListener(playground({ ...settings, hosts: [...settings.hosts, host] }).fetch);

/** Serves the playground at the first port that is free. @param operations What is served beside the page. */
export async function servePlayground(
  settings: PlaygroundSettings,
  place: Place,
  operations: Operations = () => false,
): Promise<Serving> {
  const page = pageListener(settings, place);
  return serve((request, response) => void (operations(request, response) || page(request, response)), place, {
    what: 'The playground',
    portsTried: PORTS_TRIED,
  });
}
