/** How a series has gone: under its name, on the surface, in the table and in the picture. */
export const trend = {
  /** `up 792, 16%, from December 2020 to December 2025`. */
  change: (amount: string, percent: string | undefined, isMore: boolean, from: string, to: string) =>
    `${isMore ? 'up' : 'down'} ${amount}${percent === undefined ? '' : `, ${percent},`} from ${from} to ${to}`,
  highest: (amount: string, when: string) => `Highest ${when}: ${amount}.`,
  lowest: (amount: string, when: string) => `Lowest ${when}: ${amount}.`,
  onlyIncreases: 'The sources only give what was added each time, not how much there was in all.',
  onePoint: 'My sources have only one figure for that time, so I cannot say how it has gone.',
  otherKinds: 'The figures are of different kinds, such as adopted and proposed, so I work out no change.',
  otherCounting: (before: string) =>
    `Figures counted in another way${before === '' ? '' : ` (${before})`} are in the table, but left out of the change.`,
  countedOtherwise: 'counted in another way',
  table: { time: 'time', value: 'figure', change: 'change' },
  breakMark: '¦ counted another way',
  /** What an axis counts, in words. */
  axis: { millions: 'million kroner', kroner: 'kroner', percent: 'per cent', number: 'number' },
  sources: (names: string, isOne: boolean) => `${isOne ? 'Source' : 'Sources'}: ${names}`,
  title: (name: string, period: string) => `${name}, ${period}`,
};

export type TrendWords = typeof trend;
