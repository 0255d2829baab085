import type { TrendWords } from './en.ts';

export const trend: TrendWords = {
  change: (amount, percent, isMore, from, to) =>
    `${isMore ? 'opp' : 'ned'} ${amount}${percent === undefined ? '' : `, ${percent},`} fra ${from} til ${to}`,
  highest: (amount, when) => `Høyest ${when}: ${amount}.`,
  lowest: (amount, when) => `Lavest ${when}: ${amount}.`,
  onlyIncreases: 'Kildene sier bare hvor mye som kom til hver gang, ikke hvor mye det var i alt.',
  onePoint: 'Kildene mine har bare ett tall for den tiden, så jeg kan ikke si hvordan det har gått.',
  otherKinds: 'Tallene er av ulike slag, for eksempel vedtatt og foreslått, så jeg regner ikke ut noen endring.',
  otherCounting: (before) =>
    `Tall som er telt på en annen måte${before === '' ? '' : ` (${before})`}, står i tabellen, men er ikke regnet med.`,
  countedOtherwise: 'telt på en annen måte',
  table: { time: 'tid', value: 'tall', change: 'endring' },
  breakMark: '¦ telt på en annen måte',
  axis: { millions: 'millioner kroner', kroner: 'kroner', percent: 'prosent', number: 'antall' },
  sources: (names, isOne) => `${isOne ? 'Kilde' : 'Kilder'}: ${names}`,
  title: (name, period) => `${name}, ${period}`,
};
