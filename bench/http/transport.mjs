// A server as one would begin it, of Hono, with the log and the counters that ours has, and nothing behind it. Ours takes interactions without
// Hono; what a start is held against stays what it was.
import { createServer } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { pino } from 'pino';
import 'prom-client';

const app = new Hono().all('*', (c) => c.text('ready'));
const server = createAdaptorServer({ fetch: app.fetch, createServer });
server.listen(Number(process.env.PORT), '127.0.0.1', () => pino().info('ready'));
