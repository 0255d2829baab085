import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/** A pair of keys as an application has one, its public half as Discord shows it. */
export function keyPair() {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const { x = '' } = publicKey.export({ format: 'jwk' });
  return { publicKey: Buffer.from(x, 'base64url').toString('hex'), privateKey };
}

/** The headers by which Discord signs a body. @param seconds Since 1970. */
export const signed = (body: string | Buffer, privateKey: KeyObject, seconds = Math.floor(Date.now() / 1000)) => ({
  'Content-Type': 'application/json',
  'X-Signature-Timestamp': String(seconds),
  'X-Signature-Ed25519': sign(
    null,
    Buffer.concat([Buffer.from(String(seconds)), Buffer.from(body)]),
    privateKey,
  ).toString('hex'),
});

/** Posts as Discord does. */
export const post = (url: string, body: string, privateKey: KeyObject, seconds?: number): Promise<Response> =>
  fetch(url, { method: 'POST', body, headers: signed(body, privateKey, seconds) });
