import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { type Place, type Serving, serve } from '../serve.ts';
import { type PlaygroundSettings, playground } from './app.ts';

const PORTS_TRIED = 20;

/** Serves the playground at the first port that is free. @param operations What is served beside the page. */
export async function servePlayground(
  settings: PlaygroundSettings,
  place: Place,
  operations: Hono = new Hono(),
): Promise<Serving> {
  const page = playground({ ...settings, hosts: [...settings.hosts, place.host] });
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.route('/', operations);
  app.all('*', (c) => page.fetch(c.req.raw, c.env));
  return serve(app, place, { what: 'The playground', portsTried: PORTS_TRIED });
}
