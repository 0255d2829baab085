import type { Localized, Scheme, Statement } from '../../knowledge/knowledge.ts';
import { inAllLanguages, namesIn } from '../../knowledge/names.ts';
import { ownId } from '../../knowledge/statements.ts';
import { keyOf } from '../../language/fold.ts';
import type { Choice, Kind } from '../command.ts';
import { matching } from './choice.ts';

type Aspect = Statement['about'];

/** What a statement can be about: the questions that people ask of a scheme. */
export const ASPECT_LABELS: Readonly<Record<Aspect, Localized>> = {
  what: { nb: 'Hva', nn: 'Kva', en: 'What' },
  'what-for': { nb: 'Hva det er til', nn: 'Kva det er til', en: 'What for' },
  why: { nb: 'Hvorfor', nn: 'Kvifor', en: 'Why' },
  who: { nb: 'Hvem', nn: 'Kven', en: 'Who' },
  where: { nb: 'Hvor', nn: 'Kvar', en: 'Where' },
  when: { nb: 'Når', nn: 'Når', en: 'When' },
  how: { nb: 'Hvordan', nn: 'Korleis', en: 'How' },
  trend: { nb: 'Utvikling', nn: 'Utvikling', en: 'Trend' },
  plan: { nb: 'Planer', nn: 'Planar', en: 'Plans' },
  condition: { nb: 'Vilkår', nn: 'Vilkår', en: 'Conditions' },
};

const aspects = Object.keys(ASPECT_LABELS) as Aspect[];
const byName = new Map(
  aspects.flatMap((aspect) => [aspect, ...inAllLanguages(ASPECT_LABELS[aspect])].map((name) => [keyOf(name), aspect])),
);

const choicesOf = ({ statements }: Scheme): readonly Choice[] => [
  ...aspects
    .filter((aspect) => statements.some(({ about }) => about === aspect))
    .map((aspect) => ({ value: aspect, label: ASPECT_LABELS[aspect] })),
  ...statements.filter((one) => !byName.has(keyOf(ownId(one)))).map((one) => ({ value: ownId(one), label: one.text })),
];

/** What one wants to know of a scheme: an aspect, or a single statement by its own id. */
export const about: Kind<string> = {
  expected: 'choice',
  suggest: (typed, { knowledge }, { name = '' }) => {
    const scheme = namesIn(knowledge).schemes.pick(name)?.item;
    return matching(
      typed,
      scheme ? choicesOf(scheme) : aspects.map((value) => ({ value, label: ASPECT_LABELS[value] })),
    );
  },
  read: (given, { knowledge }) => {
    const own = knowledge.schemes.flatMap(({ statements }) => statements.map(ownId)).find((id) => id === given.trim());
    const value = own ?? byName.get(keyOf(given));
    if (value !== undefined) return { ok: true, value };
    return { ok: false, suggestions: aspects.map((aspect) => ASPECT_LABELS[aspect]) };
  },
  write: (value) => value,
};

/** The statements of a scheme that one wants, in that order: by id, or all about an aspect. */
export function statementsAbout(wanted: readonly string[], { statements }: Scheme): readonly Statement[] {
  const found = wanted.flatMap((one) => {
    const byId = statements.filter((statement) => ownId(statement) === one && !byName.has(one));
    return byId.length > 0 ? byId : statements.filter((statement) => statement.about === one);
  });
  return [...new Set(found)];
}
