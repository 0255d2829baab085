import type { VerdictWords } from './en.ts';

export const verdict: VerdictWords = {
  said: {
    onOrBefore: (day) => `${day} eller tidlegare`,
    onOrAfter: (day) => `${day} eller seinare`,
    between: (from, to) => `frå ${from} til og med ${to}`,
    months: (count) => (count === 1 ? 'éin månad' : `${count} månader`),
    upToMonths: (count) => `${count} månader eller kortare`,
    overMonths: (count) => `meir enn ${count} månader`,
    unknown: 'ikkje kjend',
    none: 'ingen',
  },
};
