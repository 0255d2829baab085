import type { Knowledge } from '../../knowledge/find.ts';
import type { Scheme, Series, Statement } from '../../knowledge/knowledge.ts';
import { inAllLanguages } from '../../knowledge/names.ts';
import { ownId } from '../../knowledge/statements.ts';
import { amountsOf, type Gather } from './gather.ts';
import type { Kin } from './kin.ts';
import { type Gathered, NONE, type Target, timesOf, WEIGHTS } from './target.ts';

const UNITS: Readonly<Partial<Record<Series['unit'], Target['unit']>>> = {
  NOK: 'money',
  years: 'years',
  months: 'years',
  percent: 'share',
  ratio: 'share',
};

export const ofScheme = ({ id, name, what }: Scheme, gather: Gather, kin: Kin): Gathered => ({
  target: {
    kind: 'scheme',
    step: { command: 'scheme', options: { name: id }, subject: name },
    id,
    family: id,
    about: 'what',
    times: [],
    names: gather.keys(kin.namesOf(id)),
    contrary: NONE,
    shared: NONE,
  },
  words: gather.weigh([
    [WEIGHTS.name, kin.scheme(id)],
    [WEIGHTS.text, gather.read(inAllLanguages(what))],
  ]),
});

export function ofStatement(one: Statement, gather: Gather, kin: Kin): Gathered {
  const { id, scheme, about, source, period, replies = {}, keywords = [], text } = one;
  return {
    target: {
      kind: 'statement',
      // Statements on a scheme are told apart by what they say, not by its name.
      step: { command: 'scheme', options: { name: scheme, about: ownId(one) }, subject: text },
      id,
      family: scheme,
      about,
      source,
      times: timesOf(period === undefined ? [] : [period, ...kin.published(source)]),
      names: [],
      contrary: gather.meanings([...(replies.no ?? []), ...(replies.depends ?? [])]),
      shared: kin.shared(scheme),
    },
    words: gather.weigh(
      [
        [WEIGHTS.name, gather.read([...keywords, ...(replies.yes ?? [])])],
        [WEIGHTS.belongs, kin.scheme(scheme)],
        [WEIGHTS.text, gather.read(inAllLanguages(text))],
        [WEIGHTS.source, kin.release(source)],
      ],
      amountsOf(text),
    ),
  };
}

export function ofSeries(one: Series, gather: Gather, kin: Kin): Gathered {
  const { id, scheme, label, aliases, unit, definition, observations } = one;
  const names = [...inAllLanguages(label), ...aliases];
  const notes = observations.flatMap(({ note }) => (note ? inAllLanguages(note) : []));
  const kinds = new Set(observations.flatMap(({ measure, status }) => [`~${measure}`, `~${status}`]));
  return {
    target: {
      kind: 'series',
      step: { command: 'figure', options: { series: id }, subject: label },
      id,
      family: scheme,
      unit: UNITS[unit] ?? 'count',
      times: timesOf(observations.map(({ period }) => period)),
      names: gather.keys([id, ...names]),
      contrary: NONE,
      shared: kin.shared(scheme),
    },
    words: gather.weigh(
      [
        [WEIGHTS.name, [...gather.read(names), ...[...kinds].map(gather.numberOf)]],
        [WEIGHTS.belongs, kin.scheme(scheme)],
        [WEIGHTS.belongs, gather.read(observations.flatMap(({ printed }) => printed ?? []))],
        [WEIGHTS.text, gather.read([...inAllLanguages(definition), ...notes])],
        [WEIGHTS.source, [...new Set(observations.map(({ source }) => source))].flatMap(kin.release)],
      ],
      observations.map(({ value }) => value),
    ),
  };
}

export const ofSchemes = ({ schemes, series }: Knowledge, gather: Gather, kin: Kin): readonly Gathered[] => [
  ...schemes.map((one) => ofScheme(one, gather, kin)),
  ...schemes.flatMap(({ statements }) => statements.map((one) => ofStatement(one, gather, kin))),
  ...series.map((one) => ofSeries(one, gather, kin)),
];
