import type { folds as Folds, surface as Surface } from './en.ts';

export const surface: typeof Surface = {
  seeBelow: 'Svaret står under.',
  nearest: 'Nærmaste eg har: ',
  heldUntil: (day) => `Galdt til ${day}.`,
  after: (text) => `Etter det: ${text}`,
  about: (name) => `Om ${name}.`,
  aspectOf: (name, aspect) => `${name}: ${aspect}.`,
  ruleSince: (name, day) => `${name}: ein regel frå ${day}.`,
  ruleOn: (name, day) => (name === '' ? `Reglane ${day}.` : `${name}: reglane ${day}.`),
  unclearLead: 'Uavklart: ',
  nameOfScheme: (name, aliases) =>
    aliases === undefined ? `Fullt namn: ${name}.` : `Fullt namn: ${name}. Blir også kalla ${aliases}.`,
  budget: (period, amount, scheme) => `Budsjett ${period}: ${amount} til ${scheme}`,
  millions: 'mill. kr',
  amount: 'sum',
  increase: 'auke',
  adoptedMark: '● vedteke',
  proposedMark: '○ foreslått eller kunngjort',
  aboutMark: '~ om lag',
  secondhandMark: (papers) => `* ifølgje ${papers}`,
  sourcesDiffer: 'Kjeldene sprikjer om dette.',
  sumOff: (stated, added) => `Lista i kjelda går ikkje opp: Ho oppgir ${stated}, men postane blir ${added}.`,
  newestSource: (date) => `Den nyaste kjelda eg har, er frå ${date}.`,
  askThem: (name) => `Spør: ${name}`,
  aboutMe: 'Gjeld det meg?',
  moreSources: (count) => (count === 1 ? 'og éi kjelde til' : `og ${count} kjelder til`),
  more: 'Meir',
};

export const folds: typeof Folds = {
  more: 'Meir om dette',
  all: (count) => (count === 1 ? 'Heile talet' : `Alle ${count} tal`),
  levels: 'Tal og beløp',
  changes: 'Endringar',
  totals: 'Fleire år samla, og heilårsverknad',
  counted: 'Kva blir talt?',
  differ: 'Kvifor sprikjer tala?',
  posts: 'Stillingar',
  figures: 'Nyaste tal',
  says: 'Dette seier kjeldene',
  rules: (count) => (count === 1 ? 'Heile regelen' : `Alle ${count} reglar`),
  before: 'Før og etter',
  why: 'Kvifor?',
  change: 'Kva kan endre svaret?',
  soFar: 'Så langt',
  grounds: 'Vis grunnlag',
  howRead: 'Korleis kjeldene er lesne',
};

export const publishers: Readonly<Record<string, string>> = {
  'Den norske legeforening': 'Legeforeininga',
};
