import { createPublicKey, verify } from 'node:crypto';

/** Older requests are repeated ones, or the clocks differ. */
const STALE_AFTER_S = 300;
const SIGNATURE = /^[\da-f]{128}$/i;
const TIMESTAMP = /^\d{1,12}$/;

/** The two headers by which Discord signs a request, where both have their form. */
export interface Signed {
  readonly signature: Buffer;
  /** In seconds since 1970, as it was written. */
  readonly timestamp: string;
}

/** The headers as far as they can be right; nothing where one is missing or has not its form. */
export function readSignature(signature: string | undefined, timestamp: string | undefined): Signed | undefined {
  if (signature === undefined || timestamp === undefined) return undefined;
  if (!SIGNATURE.test(signature) || !TIMESTAMP.test(timestamp)) return undefined;
  return { signature: Buffer.from(signature, 'hex'), timestamp };
}

/** `stale` is rightly signed, but not now: a request that is repeated, or a clock that is wrong. */
export type Verdict = 'right' | 'wrong' | 'stale';

/**
 * Tells whether Discord signed a body, and just now. The key is read once, here. It takes as long as all else that an answer costs which
 * was given before, so it is done on one of the threads that Node has for such work, beside the answers.
 * @param publicKey 32 bytes in hexadecimal, as Discord shows it.
 * @param now Milliseconds since 1970.
 */
export function signatureChecker(publicKey: string, now: () => number = Date.now) {
  const x = Buffer.from(publicKey, 'hex').toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  return ({ signature, timestamp }: Signed, body: Buffer): Promise<Verdict> => {
    // As it came: what waits for a thread does not grow old by that.
    const isStale = Math.abs(now() / 1000 - Number(timestamp)) > STALE_AFTER_S;
    return new Promise((resolve, reject) => {
      verify(null, Buffer.concat([Buffer.from(timestamp), body]), key, signature, (error, isRight) => {
        if (error) reject(error);
        else if (isRight) resolve(isStale ? 'stale' : 'right');
        else resolve('wrong');
      });
    });
  };
}
