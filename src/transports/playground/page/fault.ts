import { Refused, Unreachable } from './server.ts';
import type { Words } from './words.ts';

/** What went wrong, for the person. @throws what is a fault of the page itself. */
export function faultOf(error: unknown, words: Words): string {
  if (error instanceof Unreachable) return words.unreachable;
  if (error instanceof Refused) return error.message || words.refused;
  throw error;
}
