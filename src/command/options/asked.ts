import type { Scheme } from '../../knowledge/knowledge.ts';
import { namesIn } from '../../knowledge/names.ts';
import type { Choice, Kind } from '../command.ts';
import { matching } from './choice.ts';

const choicesOf = ({ statements }: Scheme): readonly Choice[] =>
  statements
    .flatMap(({ replies = {} }) => Object.values(replies).flatMap((words) => words ?? []))
    .map((word) => ({ value: word, label: { nb: word, en: word } }));

/** The word that a question of yes or no turns on, such as "borte": any word; those that are answered are offered. */
export const asked: Kind<string> = {
  expected: 'choice',
  suggest: (typed, { knowledge }, { name = '' }) => {
    const scheme = namesIn(knowledge).schemes.pick(name)?.item;
    return scheme ? matching(typed, choicesOf(scheme)) : [];
  },
  read: (given) => (given.trim() ? { ok: true, value: given.trim() } : { ok: false, suggestions: [] }),
  write: (value) => value,
};
