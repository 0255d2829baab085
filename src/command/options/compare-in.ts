import type { Kind } from '../command.ts';
import { type Comparable, comparable } from './comparable.ts';
import { scheme } from './scheme.ts';
import { series } from './series.ts';

/** As many schemes as leave room for figures in a menu. */
const SCHEMES = 12;

export type CompareIn = Extract<Comparable, { readonly kind: 'scheme' | 'series' }>;

const isIn = (one: Comparable): one is CompareIn => one.kind === 'scheme' || one.kind === 'series';

/** The scheme or figure that two years are compared in. */
export const compareIn: Kind<CompareIn> = {
  expected: 'known-subject',
  suggest: (typed, context) => {
    const [schemes, figures] = [scheme, series].map((kind) => kind.suggest?.(typed, context, {}) ?? []);
    return [...(schemes ?? []).slice(0, SCHEMES), ...(figures ?? [])];
  },
  read: (given, context) => {
    const read = comparable.read(given, context);
    if (!read.ok) return read;
    return isIn(read.value) ? { ...read, value: read.value } : { ok: false, suggestions: [] };
  },
  write: comparable.write,
};
