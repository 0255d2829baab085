interface Kind {
  /** Of its files. */
  readonly id: string;
  readonly name: string;
  readonly shows: string;
  readonly line: string;
}

/** A picture of each kind, as an answer to a command. */
export const KINDS: readonly Kind[] = [
  {
    id: 'counts',
    name: 'A count over time',
    shows:
      'The last value, the highest and the lowest are written out; a count of another kind is no part of the line.',
    line: '/trend gp.lists-without-gp',
  },
  {
    id: 'money',
    name: 'Proposed, adopted and paid',
    shows: 'A line for each, named at its end.',
    line: '/trend budget-posts.post-783-61',
  },
  {
    id: 'added',
    name: 'What was added',
    shows: 'Increases are bars from nought, never a line.',
    line: '/trend basistilskudd.strengthening',
  },
  {
    id: 'broken',
    name: 'Counted otherwise',
    shows: 'No line goes over a break in what is counted; what was worked out is hollow.',
    line: '/trend gp.doctor-fte',
  },
  { id: 'compared', name: 'Two things side by side', shows: 'Two years of the budget.', line: '/compare 2023 2024' },
  {
    id: 'timeline',
    name: 'What happened when',
    shows:
      'From the oldest down, further apart where more time went by. Under a scheme or a rule a bar says how long it held; one without an end goes on with an arrow.',
    line: '/timeline alis-grant from:2024-09',
  },
];
