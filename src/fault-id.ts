import { randomFillSync } from 'node:crypto';

/** Read out over a telephone without mistakes: no letter that looks or sounds like a digit or another one. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const LENGTH = 8;

/** Drawn for many ids at once: each answer over HTTP has one, and most of what a draw costs it costs once. */
const drawn = new Uint8Array(128 * LENGTH);
let used = drawn.length;

/** An id by which a person can tell of a fault, and whoever runs the bot finds it in the log. */
export function faultId(): string {
  if (used === drawn.length) {
    randomFillSync(drawn);
    used = 0;
  }
  let id = '';
  for (const end = used + LENGTH; used < end; used += 1) id += LETTERS.charAt((drawn[used] as number) % LETTERS.length);
  return id;
}
