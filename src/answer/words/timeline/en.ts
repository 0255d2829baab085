/** What happened when. */
export const timeline = {
  title: 'Timeline',
  everything: 'What happened',
  from: (day: string) => `From ${day}: `,
  count: (count: number, number: string, first: string, last: string) =>
    count === 1 ? `one event, in ${last}.` : `${number} events from ${first} to ${last}.`,
  all: (count: number, number: string) => (count === 1 ? 'All of it' : `All ${number} events`),
  newest: (number: string) => `The ${number} newest events`,
  older: (count: number, number: string) =>
    count === 1 ? 'One more is older.' : `${number} more are older: ask with "to" to see them.`,
};

export type TimelineWords = typeof timeline;
