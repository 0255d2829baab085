import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** A refusal as RFC 9457 writes it. `detail` is a whole sentence in English, for whoever programs against this. */
export const problem = (c: Context, status: ContentfulStatusCode, title: string, detail: string): Response =>
  c.json({ title, status, detail }, status, { 'Content-Type': 'application/problem+json' });
