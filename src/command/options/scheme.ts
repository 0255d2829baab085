import type { Knowledge } from '../../knowledge/find.ts';
import type { Scheme } from '../../knowledge/knowledge.ts';
import type { Kind } from '../command.ts';
import { knownSubject } from './known-subject.ts';

/** How much the knowledge says of a scheme. */
const extent = ({ id, statements }: Scheme, knowledge: Knowledge): number =>
  statements.length + knowledge.seriesOf(id).reduce((sum, { observations }) => sum + observations.length, 0);

export const scheme: Kind<Scheme> = knownSubject<Scheme>({
  names: ({ schemes }) => schemes,
  label: ({ name }) => name,
  offer: (knowledge) => knowledge.schemes.toSorted((one, other) => extent(other, knowledge) - extent(one, knowledge)),
});
