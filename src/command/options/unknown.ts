import { UNKNOWN_CHOICE } from '../../answer/verdict/unknown.ts';
import { keyOf } from '../../language/fold.ts';

export { UNKNOWN_CHOICE };

const SAID = new Set(
  ['unknown', 'ukjent', 'ukjend', 'vet ikke', 'veit ikkje', "don't know", 'dont know', 'not known', 'usikker', '?'].map(
    (said) => keyOf(said) || said,
  ),
);

export const isUnknown = (given: string): boolean => SAID.has(keyOf(given) || given.trim());
