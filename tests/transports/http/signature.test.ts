import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSignature, signatureChecker } from '../../../src/transports/http/signature.ts';
import { keyPair, signed } from '../../discord-stand-in/endpoint.ts';

const NOW = 1_732_000_000;
const { publicKey, privateKey } = keyPair();
const check = signatureChecker(publicKey, () => NOW * 1000);
const judge = async (body: Buffer, headers: Record<string, string>) => {
  const read = readSignature(headers['X-Signature-Ed25519'], headers['X-Signature-Timestamp']);
  return read === undefined ? 'malformed' : check(read, body);
};

describe('the signature of a request', () => {
  it('is right over the very bytes, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const body = Buffer.from(bytes);
        expect(await judge(body, signed(body, privateKey, NOW))).toBe('right');
      }),
    );
  });

  it('is wrong where one byte of the body, the time or the signature is another', async () => {
    const body = Buffer.from('{"type":1}');
    const headers = signed(body, privateKey, NOW);
    for (let at = 0; at < body.length; at += 1) {
      const other = Buffer.from(body);
      other[at] = (other[at] ?? 0) ^ 1;
      expect(await judge(other, headers)).toBe('wrong');
    }
    expect(await judge(body, { ...headers, 'X-Signature-Timestamp': String(NOW + 1) })).toBe('wrong');
    const signature = headers['X-Signature-Ed25519'];
    for (let at = 0; at < signature.length; at += 1) {
      const digit = signature[at] === '0' ? '1' : '0';
      const other = signature.slice(0, at) + digit + signature.slice(at + 1);
      expect(await judge(body, { ...headers, 'X-Signature-Ed25519': other })).toBe('wrong');
    }
    expect(await judge(body, signed(body, keyPair().privateKey, NOW))).toBe('wrong');
  });

  it('is stale after five minutes, and before', async () => {
    const body = Buffer.from('{}');
    for (const [seconds, verdict] of [
      [NOW - 300, 'right'],
      [NOW + 300, 'right'],
      [NOW - 301, 'stale'],
      [NOW + 301, 'stale'],
      [0, 'stale'],
    ] as const)
      expect([seconds, await judge(body, signed(body, privateKey, seconds))]).toEqual([seconds, verdict]);
  });

  it.each([
    [undefined, '1'],
    ['ab'.repeat(64), undefined],
    ['', ''],
    ['ab'.repeat(63), '1'],
    ['zz'.repeat(64), '1'],
    ['ab'.repeat(64), '-1'],
    ['ab'.repeat(64), '1e9'],
    ['ab'.repeat(64), '1 '],
    ['ab'.repeat(64), '9'.repeat(13)],
  ])('is not read where a header has not its form: %s, %s', (signature, timestamp) => {
    expect(readSignature(signature, timestamp)).toBeUndefined();
  });

  it('agrees with the test vectors of RFC 8032 on the key and the signature', async () => {
    // Test 1 of section 7.1 signs nothing, so the time is empty too.
    const empty = signatureChecker('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a', () => 0);
    const signature = Buffer.from(
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
      'hex',
    );
    expect(await empty({ signature, timestamp: '' }, Buffer.alloc(0))).toBe('right');
  });
});
