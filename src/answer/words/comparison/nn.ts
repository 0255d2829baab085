import type { ComparisonWords } from './en.ts';

export const comparison: ComparisonWords = {
  most: (from, to, name, change) => `Mest endra ${from}–${to}: ${name}, ${change}`,
  change: (amount, isMore) => `${isMore ? 'opp' : 'ned'} ${amount}`,
  same: 'inga endring',
  than: (more, other, when) => `${more} enn ${other} ${when}`,
  asMuch: (other, when) => `like mykje som ${other} ${when}`,
  differ: (amount, when) => `Ein skilnad på ${amount} ${when}.`,
  cannot: (one, other, why) => `Eg kan ikkje samanlikne ${one} og ${other}: ${why}.`,
  cannotShort: (why) => `Eg kan ikkje samanlikne dei: ${why}.`,
  cannotOf: (name, why) => `${name} kan ikkje samanliknast: ${why}.`,
  otherStatus: (one, other) => `det eine er ${one}, det andre ${other}`,
  oneUnknown: 'kjeldene mine har tal berre for den eine',
  noMoney: 'dei har ikkje pengar i same år',
  releases: (same, differing) => `Av det same oppgir dei to kjeldene ${same} likt og ${differing} ulikt.`,
  allSame: (count, isOne) =>
    `Dei to kjeldene er samde om ${isOne ? 'det eine talet' : `dei ${count} tala`} som begge har.`,
  nothingCommon: 'Dei to kjeldene har ingen tal om det same.',
  figures: (count, number) => (count === 1 ? 'eitt tal' : `${number} tal`),
  difference: 'skilnad',
  legend: (one, other) => `A ${one}, B ${other}`,
  notHeld: (count, number) =>
    count === 1
      ? 'Éi linje kan ikkje samanliknast, men står i tabellen.'
      : `${number} linjer kan ikkje samanliknast, men står i tabellen.`,
  why: 'Ikkje samanlikna',
  whyNot: (name, why) => `${name}: ${why}.`,
  table: 'Side om side',
  bIs: (percent, isMore) => `B er ${percent} ${isMore ? 'meir' : 'mindre'} enn A.`,
  budget: 'Budsjett',
  title: (one, other) => `${one} og ${other}`,
};
