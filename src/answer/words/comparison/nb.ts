import type { ComparisonWords } from './en.ts';

export const comparison: ComparisonWords = {
  most: (from, to, name, change) => `Mest endret ${from}–${to}: ${name}, ${change}`,
  change: (amount, isMore) => `${isMore ? 'opp' : 'ned'} ${amount}`,
  same: 'ingen endring',
  than: (more, other, when) => `${more} enn ${other} ${when}`,
  asMuch: (other, when) => `like mye som ${other} ${when}`,
  differ: (amount, when) => `En forskjell på ${amount} ${when}.`,
  cannot: (one, other, why) => `Jeg kan ikke sammenligne ${one} og ${other}: ${why}.`,
  cannotShort: (why) => `Jeg kan ikke sammenligne dem: ${why}.`,
  cannotOf: (name, why) => `${name} kan ikke sammenlignes: ${why}.`,
  otherStatus: (one, other) => `det ene er ${one}, det andre ${other}`,
  oneUnknown: 'kildene mine har tall bare for den ene',
  noMoney: 'de har ikke penger i samme år',
  releases: (same, differing) => `Av det samme oppgir de to kildene ${same} likt og ${differing} ulikt.`,
  allSame: (count, isOne) =>
    `De to kildene er enige om ${isOne ? 'det ene tallet' : `de ${count} tallene`} som begge har.`,
  nothingCommon: 'De to kildene har ingen tall om det samme.',
  figures: (count, number) => (count === 1 ? 'ett tall' : `${number} tall`),
  difference: 'forskjell',
  legend: (one, other) => `A ${one}, B ${other}`,
  notHeld: (count, number) =>
    count === 1
      ? 'Én kan ikke sammenlignes, men står i tabellen.'
      : `${number} rader kan ikke sammenlignes, men står i tabellen.`,
  why: 'Ikke sammenlignet',
  whyNot: (name, why) => `${name}: ${why}.`,
  table: 'Side om side',
  bIs: (percent, isMore) => `B er ${percent} ${isMore ? 'mer' : 'mindre'} enn A.`,
  budget: 'Budsjett',
  title: (one, other) => `${one} og ${other}`,
};
