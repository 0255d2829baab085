import type { TimelineWords } from './en.ts';

export const timeline: TimelineWords = {
  title: 'Tidslinje',
  everything: 'Dette hende',
  from: (day) => `Frå ${day}: `,
  count: (count, number, first, last) =>
    count === 1 ? `éi hending, i ${last}.` : `${number} hendingar frå ${first} til ${last}.`,
  all: (count, number) => (count === 1 ? 'Heile hendinga' : `Alle ${number} hendingar`),
  newest: (number) => `Dei ${number} nyaste hendingane`,
  older: (count, number) =>
    count === 1 ? 'Éi til er eldre.' : `${number} til er eldre: spør med «til» for å sjå dei.`,
};
