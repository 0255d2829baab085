import type { Topic } from '../../knowledge/knowledge.ts';
import type { Kind } from '../command.ts';
import { knownSubject } from './known-subject.ts';

export const topic: Kind<Topic> = knownSubject<Topic>({
  names: ({ topics }) => topics,
  label: ({ topic: name }) => name,
  offer: ({ topics }) => topics.toSorted((one, other) => other.rules.length - one.rules.length),
});
