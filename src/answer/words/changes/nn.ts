import type { Words } from '../en.ts';

const counted = (one: string, more: string) => (number: string, isOne: boolean) => `${number} ${isOne ? one : more}`;

export const changes: Words['changes'] = {
  since: (day, items) => `Sidan ${day}: ${items}.`,
  last: (day, items) => `Sist endra ${day}: ${items}.`,
  nothing: (day) => `Ingenting er endra sidan ${day}.`,
  latest: (day) => `Siste endring kom ${day}.`,
  noEditions: 'Eg har enno inga oversikt over endringar.',
  begins: (day, items) => `Eg byrja ${day} med ${items}.`,
  figures: counted('nytt tal', 'nye tal'),
  changedFigures: counted('endra tal', 'endra tal'),
  rules: counted('ny regel', 'nye reglar'),
  changedRules: counted('endra regel', 'endra reglar'),
  releases: counted('ny utgjeving', 'nye utgjevingar'),
  outcomes: counted('endra svar om kva du har rett på', 'endra svar om kva du har rett på'),
  ofFigures: counted('tal', 'tal'),
  ofRules: counted('regel', 'reglar'),
  ofReleases: counted('utgjeving', 'utgjevingar'),
  removed: (items) => `Teke ut: ${items}.`,
  titles: {
    figures: 'Nye tal, med det nyaste for kvar ordning',
    allFigures: 'Nye tal',
    changedFigures: 'Endra tal',
    rules: 'Nye reglar',
    newestRules: 'Nye reglar, dei nyaste av dei',
    changedRules: 'Endra reglar',
    releases: 'Nye utgjevingar',
    newestReleases: 'Nye utgjevingar, dei nyaste av dei',
    outcomes: 'Endra svar om kva du har rett på',
  },
  before: (amount) => ` Før: ${amount}.`,
  ofScheme: (name, count) => `${name} (${count}). `,
  outcome: (title, before, after, command) => `${title}: var «${before}», er «${after}», til dømes ${command}`,
};
