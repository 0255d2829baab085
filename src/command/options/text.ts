import type { Kind } from '../command.ts';

/** What a person wrote, as it is. Something must stand in it. */
export const text: Kind<string> = {
  expected: 'text',
  read: (given) => (given.trim() ? { ok: true, value: given } : { ok: false, suggestions: [] }),
  write: (value) => value,
};
