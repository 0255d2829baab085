import type { OperatedWords } from './en.ts';

export const operated: OperatedWords = {
  change: (amount, isMore, from, to) => `${isMore ? 'opp' : 'ned'} ${amount} frå ${from} til ${to}`,
  same: (from, to) => `like mykje i ${from} og ${to}`,
  percent: (percent, isMore) => `${isMore ? 'Ein auke' : 'Ein nedgang'} på ${percent}.`,
  highest: (amount, when) => `flest ${when}, ${amount}`,
  lowest: (amount, when) => `færrast ${when}, ${amount}`,
  sum: (amount, from, to) => `til saman ${amount} frå ${from} til ${to}`,
  mean: (amount, from, to) => `${amount} i snitt frå ${from} til ${to}`,
  ratio: (times, from, to) => `${times} gonger så mykje i ${to} som i ${from}`,
  newest: (phrase) => `Nyaste: ${phrase}.`,
  worked: 'Slik er det rekna ut',
  cannot: (what, why) => `Eg kan ikkje rekne ut ${what}: ${why}.`,
  what: {
    change: 'ei endring',
    direction: 'ei endring',
    highest: 'det høgaste',
    lowest: 'det lågaste',
    sum: 'ein sum',
    mean: 'eit snitt',
    ratio: 'eit forhold',
    real: 'dette i faste kroner',
  },
  why: {
    'too-few': 'kjeldene mine har berre eitt tal for den tida',
    'other-measure': 'kjeldene seier berre kor mykje som kom til, ikkje kor mykje det var',
    'not-money': 'dette er teljingar av det same på ulike dagar, og dei kan ikkje leggjast saman',
    'part-of-year': 'nokre av tala gjeld berre ein del av eit år',
    'not-exact': 'eitt av tala er null',
    'no-price-index': 'kjeldene mine har ingen prisindeks å rekne med',
  },
};
