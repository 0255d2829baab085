// The transport alone, as we import it, with nothing behind it.
import { createServer } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { pino } from 'pino';
import 'prom-client';

const app = new Hono().all('*', (c) => c.text('ready'));
const server = createAdaptorServer({ fetch: app.fetch, createServer });
server.listen(Number(process.env.PORT), '127.0.0.1', () => pino().info('ready'));
