import type { Statement } from './knowledge.ts';

/** A statement's id without its scheme's: `what-for` of `lis1.what-for`. */
export const ownId = ({ id, scheme }: Statement): string => id.slice(scheme.length + 1);
