import type { Locale } from '../../language/locale.ts';
import { en, type Words } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

export type { Words } from './en.ts';

/** Every sentence that a reader sees, by language. */
export const WORDS: Readonly<Record<Locale, Words>> = { nb, nn, en };
