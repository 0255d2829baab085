import type { Finding } from '../fault.ts';
import type { Reading } from '../written.ts';

/** One kind of check, over the files that are valid each by itself. */
export type Check = (reading: Pick<Reading, 'written' | 'ids'>) => readonly Finding[];
