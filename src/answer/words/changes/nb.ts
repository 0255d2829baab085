import type { Words } from '../en.ts';

const counted = (one: string, more: string) => (number: string, isOne: boolean) => `${number} ${isOne ? one : more}`;

export const changes: Words['changes'] = {
  since: (day, items) => `Siden ${day}: ${items}.`,
  last: (day, items) => `Sist endret ${day}: ${items}.`,
  nothing: (day) => `Ingenting er endret siden ${day}.`,
  latest: (day) => `Siste endring kom ${day}.`,
  noEditions: 'Jeg har ennå ingen oversikt over endringer.',
  begins: (day, items) => `Jeg begynte ${day} med ${items}.`,
  figures: counted('nytt tall', 'nye tall'),
  changedFigures: counted('endret tall', 'endrede tall'),
  rules: counted('ny regel', 'nye regler'),
  changedRules: counted('endret regel', 'endrede regler'),
  releases: counted('ny kilde', 'nye kilder'),
  outcomes: counted('endret svar om hva du har rett på', 'endrede svar om hva du har rett på'),
  ofFigures: counted('tall', 'tall'),
  ofRules: counted('regel', 'regler'),
  ofReleases: counted('kilde', 'kilder'),
  removed: (items) => `Tatt ut: ${items}.`,
  titles: {
    figures: 'Nye tall, med det nyeste for hver ordning',
    allFigures: 'Nye tall',
    changedFigures: 'Endrede tall',
    rules: 'Nye regler',
    newestRules: 'Nye regler, de nyeste av dem',
    changedRules: 'Endrede regler',
    releases: 'Nye kilder',
    newestReleases: 'Nye kilder, de nyeste av dem',
    outcomes: 'Endrede svar om hva du har rett på',
  },
  before: (amount) => ` Før: ${amount}.`,
  ofScheme: (name, count) => `${name} (${count}). `,
  outcome: (title, day, before, after) =>
    `${title}${day === undefined ? '' : ` ${day}`}: før «${before}», nå «${after}».`,
  of: (facts) => `Et eksempel: ${facts}.`,
  news: 'Nytt: ',
  newRule: (day) => `Nytt fra ${day}: `,
  nothingSince: (day) => `Ingenting er nytt siden ${day}.`,
  lastChanged: (day) => `Det jeg vet, ble sist endret ${day}.`,
};
