// The least that could stand in our place: Node's own server, which verifies a signature and returns a constant.
import { createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const { PORT, DISCORD_PUBLIC_KEY, BENCH_BODY } = process.env;
const body = readFileSync(BENCH_BODY);
const x = Buffer.from(DISCORD_PUBLIC_KEY, 'hex').toString('base64url');
const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });

createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    const { 'x-signature-timestamp': time = '', 'x-signature-ed25519': signature = '' } = request.headers;
    const isRight = verify(null, Buffer.concat([Buffer.from(time), ...chunks]), key, Buffer.from(signature, 'hex'));
    const head = { 'Content-Type': 'application/json', 'Content-Length': body.length };
    if (isRight || request.method === 'GET') response.writeHead(200, head).end(body);
    else response.writeHead(401).end();
  });
}).listen(Number(PORT), '127.0.0.1');
