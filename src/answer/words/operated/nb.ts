import type { OperatedWords } from './en.ts';

export const operated: OperatedWords = {
  change: (amount, isMore, from, to) => `${isMore ? 'opp' : 'ned'} ${amount} fra ${from} til ${to}`,
  same: (from, to) => `like mye i ${from} og ${to}`,
  percent: (percent, isMore) => `${isMore ? 'En økning' : 'En nedgang'} på ${percent}.`,
  highest: (amount, when) => `flest ${when}, ${amount}`,
  lowest: (amount, when) => `færrest ${when}, ${amount}`,
  sum: (amount, from, to) => `til sammen ${amount} fra ${from} til ${to}`,
  mean: (amount, from, to) => `${amount} i snitt fra ${from} til ${to}`,
  ratio: (times, from, to) => `${times} ganger så mye i ${to} som i ${from}`,
  newest: (phrase) => `Nyeste: ${phrase}.`,
  worked: 'Slik er det regnet ut',
  cannot: (what, why) => `Jeg kan ikke regne ut ${what}: ${why}.`,
  what: {
    change: 'en endring',
    direction: 'en endring',
    highest: 'det høyeste',
    lowest: 'det laveste',
    sum: 'en sum',
    mean: 'et snitt',
    ratio: 'et forhold',
    real: 'dette i faste kroner',
  },
  why: {
    'too-few': 'kildene mine har bare ett tall for den tiden',
    'other-measure': 'kildene sier bare hvor mye som kom til, ikke hvor mye det var',
    'not-money': 'dette er tellinger av det samme på ulike dager, og de kan ikke legges sammen',
    'part-of-year': 'noen av tallene gjelder bare en del av et år',
    'not-exact': 'ett av tallene er null',
    'no-price-index': 'kildene mine har ingen prisindeks å regne med',
  },
};
