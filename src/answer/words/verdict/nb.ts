import type { VerdictWords } from './en.ts';

export const verdict: VerdictWords = {
  said: {
    onOrBefore: (day) => `${day} eller tidligere`,
    onOrAfter: (day) => `${day} eller senere`,
    between: (from, to) => `fra ${from} til og med ${to}`,
    months: (count) => (count === 1 ? 'én måned' : `${count} måneder`),
    upToMonths: (count) => `${count} måneder eller kortere`,
    overMonths: (count) => `mer enn ${count} måneder`,
    unknown: 'ikke kjent',
    none: 'ingen',
  },
};
