import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { ROOT } from '../../compile/folder.ts';

/** Where the build puts the page. */
const PAGE_FOLDER = join(ROOT, 'dist', 'playground');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * Serves the files of the page from memory. They keep their names, so a browser asks each time whether they are the
 * ones that it has.
 * @throws where the page was not built.
 */
export function assets(folder = PAGE_FOLDER): Hono {
  const app = new Hono();
  if (!existsSync(folder)) throw new Error('The page of the playground has not been built: npm run build.');
  for (const name of readdirSync(folder)) {
    const type = TYPES[extname(name)];
    if (type === undefined) continue;
    const plain = new Uint8Array(readFileSync(join(folder, name)));
    const packed = new Uint8Array(gzipSync(plain));
    const etag = `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, 16)}"`;
    app.get(name === 'index.html' ? '/' : `/${name}`, (c) => {
      const mayPack = /\bgzip\b/.test(c.req.header('Accept-Encoding') ?? '');
      const headers = { ETag: etag, 'Cache-Control': 'no-cache', Vary: 'Accept-Encoding' };
      if (c.req.header('If-None-Match') === etag) return c.body(null, 304, headers);
      return c.body(mayPack ? packed : plain, 200, {
        ...headers,
        'Content-Type': type,
        ...(mayPack && { 'Content-Encoding': 'gzip' }),
      });
    });
  }
  return app;
}
