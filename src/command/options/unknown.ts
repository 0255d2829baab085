import { keyOf } from '../../language/fold.ts';
import type { Choice } from '../command.ts';

/** The answer "I don't know", which is not the same as no. */
export const UNKNOWN = {
  value: 'unknown',
  label: { nb: 'Vet ikke', nn: 'Veit ikkje', en: "Don't know" },
} as const satisfies Choice;

const SAID = new Set(
  ['unknown', 'ukjent', 'ukjend', 'vet ikke', 'veit ikkje', "don't know", 'dont know', 'not known', 'usikker', '?'].map(
    (said) => keyOf(said) || said,
  ),
);

export const isUnknown = (given: string): boolean => SAID.has(keyOf(given) || given.trim());
