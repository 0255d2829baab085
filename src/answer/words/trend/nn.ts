import type { TrendWords } from './en.ts';

export const trend: TrendWords = {
  change: (amount, percent, isMore, from, to) =>
    `${isMore ? 'opp' : 'ned'} ${amount}${percent === undefined ? '' : `, ${percent},`} frå ${from} til ${to}`,
  highest: (amount, when) => `Høgast ${when}: ${amount}.`,
  lowest: (amount, when) => `Lågast ${when}: ${amount}.`,
  onlyIncreases: 'Kjeldene seier berre kor mykje som kom til kvar gong, ikkje kor mykje det var i alt.',
  onePoint: 'Kjeldene mine har berre eitt tal for den tida, så eg kan ikkje seie korleis det har gått.',
  otherKinds: 'Tala er av ulike slag, til dømes vedteke og foreslått, så eg reknar ikkje ut noka endring.',
  otherCounting: (before) =>
    `Tal som er talde på ein annan måte${before === '' ? '' : ` (${before})`}, står i tabellen, men er ikkje rekna med.`,
  countedOtherwise: 'talt på ein annan måte',
  table: { time: 'tid', value: 'tal', change: 'endring' },
  breakMark: '¦ talt på ein annan måte',
  axis: { millions: 'millionar kroner', kroner: 'kroner', percent: 'prosent', number: 'talet' },
  sources: (names, isOne) => `${isOne ? 'Kjelde' : 'Kjelder'}: ${names}`,
  title: (name, period) => `${name}, ${period}`,
};
