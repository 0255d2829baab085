/** Two things beside each other. */
export const comparison = {
  /** `Most changed 2023–2024: the ALIS grant, up NOK 129.5 million`. */
  most: (from: string, to: string, name: string, change: string) => `Most changed ${from}–${to}: ${name}, ${change}`,
  change: (amount: string, isMore: boolean) => `${isMore ? 'up' : 'down'} ${amount}`,
  same: 'no change',
  /** `Number of GPs: 553 fewer than GP lists in May 2024`. */
  than: (more: string, other: string, when: string) => `${more} than ${other} ${when}`,
  asMuch: (other: string, when: string) => `as many or as much as ${other} ${when}`,
  differ: (amount: string, when: string) => `A difference of ${amount} ${when}.`,
  cannot: (one: string, other: string, why: string) => `I cannot compare ${one} and ${other}: ${why}.`,
  cannotShort: (why: string) => `I cannot compare them: ${why}.`,
  cannotOf: (name: string, why: string) => `${name} cannot be compared: ${why}.`,
  otherStatus: (one: string, other: string) => `the one is ${one}, the other ${other}`,
  oneUnknown: 'my sources have a figure for only one of them',
  noMoney: 'they have no money in the same year',
  releases: (same: string, differing: string) =>
    `Of the same, the two sources give ${same} alike and ${differing} differently.`,
  allSame: (count: string, isOne: boolean) =>
    `The two sources agree on ${isOne ? 'the one figure' : `the ${count} figures`} that both give.`,
  nothingCommon: 'The two sources give no figure of the same thing.',
  figures: (count: number, number: string) => (count === 1 ? 'one figure' : `${number} figures`),
  difference: 'diff.',
  legend: (one: string, other: string) => `A ${one}, B ${other}`,
  notHeld: (count: number, number: string) =>
    count === 1
      ? 'One cannot be compared; it is in the table.'
      : `${number} cannot be compared; they are in the table.`,
  why: 'Not compared',
  whyNot: (name: string, why: string) => `${name}: ${why}.`,
  table: 'Side by side',
  /** Of two series, in per cent. */
  bIs: (percent: string, isMore: boolean) => `B is ${percent} ${isMore ? 'more' : 'less'} than A.`,
  budget: 'Budget',
  title: (one: string, other: string) => `${one} and ${other}`,
};

export type ComparisonWords = typeof comparison;
