import type { folds as Folds, surface as Surface } from './en.ts';

export const surface: typeof Surface = {
  seeBelow: 'Svaret står under.',
  nearest: 'Nærmeste jeg har: ',
  heldUntil: (day) => `Gjaldt til ${day}.`,
  after: (text) => `Etter det: ${text}`,
  about: (name) => `Om ${name}.`,
  aspectOf: (name, aspect) => `${name}: ${aspect}.`,
  ruleSince: (name, day) => `${name}: en regel fra ${day}.`,
  ruleOn: (name, day) => (name === '' ? `Reglene ${day}.` : `${name}: reglene ${day}.`),
  unclearLead: 'Uavklart: ',
  nameOfScheme: (name, aliases) =>
    aliases === undefined ? `Fullt navn: ${name}.` : `Fullt navn: ${name}. Kalles også ${aliases}.`,
  budget: (period, amount, scheme) => `Budsjett ${period}: ${amount} til ${scheme}`,
  millions: 'mill. kr',
  amount: 'sum',
  increase: 'økning',
  adoptedMark: '● vedtatt',
  proposedMark: '○ foreslått eller kunngjort',
  aboutMark: '~ om lag',
  secondhandMark: (papers) => `* ifølge ${papers}`,
  sourcesDiffer: 'Kildene spriker om dette.',
  sumOff: (stated, added) => `Listen i kilden går ikke opp: Den oppgir ${stated}, men postene blir ${added}.`,
  newestSource: (date) => `Den nyeste kilden jeg har, er fra ${date}.`,
  askThem: (name) => `Spør: ${name}`,
  aboutMe: 'Gjelder det meg?',
  moreSources: (count) => (count === 1 ? 'og én kilde til' : `og ${count} kilder til`),
  more: 'Mer',
};

export const folds: typeof Folds = {
  more: 'Mer om dette',
  all: (count) => (count === 1 ? 'Hele tallet' : `Alle ${count} tall`),
  levels: 'Antall og beløp',
  changes: 'Endringer',
  totals: 'Flere år samlet, og helårsvirkning',
  counted: 'Hva telles?',
  differ: 'Hvorfor spriker tallene?',
  posts: 'Stillinger',
  figures: 'Nyeste tall',
  says: 'Dette sier kildene',
  rules: (count) => (count === 1 ? 'Hele regelen' : `Alle ${count} regler`),
  before: 'Før og etter',
  why: 'Hvorfor?',
  change: 'Hva kan endre svaret?',
  soFar: 'Så langt',
  grounds: 'Vis grunnlag',
  howRead: 'Hvordan kildene er lest',
};

export const publishers: Readonly<Record<string, string>> = {
  'Den norske legeforening': 'Legeforeningen',
};
