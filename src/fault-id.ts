import { randomBytes } from 'node:crypto';

/** Read out over a telephone without mistakes: no letter that looks or sounds like a digit or another one. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const LENGTH = 8;

/** An id by which a person can tell of a fault, and whoever runs the bot finds it in the log. */
export const faultId = (): string => Array.from(randomBytes(LENGTH), (byte) => LETTERS[byte % LETTERS.length]).join('');
