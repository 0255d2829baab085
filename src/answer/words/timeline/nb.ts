import type { TimelineWords } from './en.ts';

export const timeline: TimelineWords = {
  title: 'Tidslinje',
  everything: 'Dette skjedde',
  from: (day) => `Fra ${day}: `,
  count: (count, number, first, last) =>
    count === 1 ? `én hendelse, i ${last}.` : `${number} hendelser fra ${first} til ${last}.`,
  all: (count, number) => (count === 1 ? 'Hele hendelsen' : `Alle ${number} hendelser`),
  newest: (number) => `De ${number} nyeste hendelsene`,
  older: (count, number) => (count === 1 ? 'Én til er eldre.' : `${number} til er eldre: spør med «til» for å se dem.`),
};
