import type { Words } from '../en.ts';

const counted = (one: string, more: string) => (number: string, isOne: boolean) => `${number} ${isOne ? one : more}`;

export const changes: Words['changes'] = {
  since: (day, items) => `Sidan ${day}: ${items}.`,
  last: (day, items) => `Sist endra ${day}: ${items}.`,
  nothing: (day) => `Ingenting er endra sidan ${day}.`,
  latest: (day) => `Siste endring kom ${day}.`,
  noEditions: 'Eg har enno inga oversikt over endringar.',
  begins: (day, items) => `Eg begynte ${day} med ${items}.`,
  figures: counted('nytt tal', 'nye tal'),
  changedFigures: counted('endra tal', 'endra tal'),
  rules: counted('ny regel', 'nye reglar'),
  changedRules: counted('endra regel', 'endra reglar'),
  releases: counted('ny kjelde', 'nye kjelder'),
  outcomes: counted('endra svar om kva du har rett på', 'endra svar om kva du har rett på'),
  ofFigures: counted('tal', 'tal'),
  ofRules: counted('regel', 'reglar'),
  ofReleases: counted('kjelde', 'kjelder'),
  removed: (items) => `Teke ut: ${items}.`,
  titles: {
    figures: 'Nye tal, med det nyaste for kvar ordning',
    allFigures: 'Nye tal',
    changedFigures: 'Endra tal',
    rules: 'Nye reglar',
    newestRules: 'Nye reglar, dei nyaste av dei',
    changedRules: 'Endra reglar',
    releases: 'Nye kjelder',
    newestReleases: 'Nye kjelder, dei nyaste av dei',
    outcomes: 'Endra svar om kva du har rett på',
  },
  before: (amount) => ` Før: ${amount}.`,
  ofScheme: (name, count) => `${name} (${count}). `,
  outcome: (title, day, before, after) =>
    `${title}${day === undefined ? '' : ` ${day}`}: før «${before}», no «${after}».`,
  of: (facts) => `Eit døme: ${facts}.`,
  news: 'Nytt: ',
  newRule: (day) => `Nytt frå ${day}: `,
  nothingSince: (day) => `Ingenting er nytt sidan ${day}.`,
  lastChanged: (day) => `Det eg veit, vart sist endra ${day}.`,
};
