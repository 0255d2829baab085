import type { Knowledge } from '../knowledge/find.ts';
import type { Release, Rule, Scheme, Series, Statement, Topic } from '../knowledge/knowledge.ts';
import { inAllLanguages } from '../knowledge/names.ts';
import type { Table } from '../knowledge/schema/table.ts';
import { ownId } from '../knowledge/statements.ts';
import { type Bounds, boundsOf } from '../language/period.ts';
import type { Ask } from './asking.ts';
import type { Thing } from './thing.ts';

const timesOf = (periods: readonly string[]): readonly Bounds[] =>
  [...new Set(periods)].flatMap((period) => boundsOf(period) ?? []);

const newestDay = (times: readonly Bounds[]): { from?: string } => {
  const last = times
    .map((one) => one.last)
    .sort()
    .at(-1);
  return last === undefined ? {} : { from: last };
};

/** What a series can be asked for, by what it counts. */
const ASKS_OF_UNIT: Readonly<Partial<Record<Series['unit'], readonly Ask[]>>> = {
  NOK: ['much', 'each'],
  percent: ['share', 'much'],
  ratio: ['share', 'many', 'much'],
  years: ['duration', 'age', 'many'],
  months: ['duration', 'many'],
  weeks: ['duration', 'many'],
  days: ['duration', 'many'],
  hours: ['duration', 'many', 'much'],
  times: ['times', 'many'],
  'patients-per-list': ['many', 'each', 'much'],
};
const OVER_TIME: readonly Ask[] = ['change', 'direction', 'highest', 'lowest', 'which', 'define'];

const ASKS_ABOUT: Readonly<Record<Statement['about'], readonly Ask[]>> = {
  what: ['define', 'which', 'how', 'may'],
  'what-for': ['what-for', 'why', 'which', 'how'],
  why: ['why', 'what-for'],
  who: ['who', 'may', 'which'],
  where: ['where', 'which', 'who'],
  when: ['when', 'deadline', 'duration', 'may'],
  how: ['how', 'may', 'which', 'define'],
  trend: ['direction', 'change', 'how', 'may', 'which'],
  plan: ['which', 'how', 'may', 'when', 'what-for'],
  condition: ['may', 'who', 'which', 'how'],
};

export const ofScheme = ({ id, name, what, from, to }: Scheme): Thing => ({
  id: `scheme:${id}`,
  kind: 'scheme',
  step: { command: 'scheme', options: { name: id }, subject: name },
  label: name,
  scheme: id,
  texts: inAllLanguages(what),
  asks: ['define', 'which', 'how', 'open'],
  times: [],
  ...(from && { from }),
  ...(to && { to }),
  place: 0,
});

/** A successor as curators write it: a rule as topic/rule, a statement of another scheme or of its own, or a scheme. */
function successor(id: string, scheme: string, { findScheme }: Knowledge): string {
  if (id.includes('/')) return `rule:${id}`;
  if (id.includes('.')) return `statement:${id}`;
  return findScheme(id) ? `scheme:${id}` : `statement:${scheme}.${id}`;
}

export function ofStatement(one: Statement, place: number, knowledge: Knowledge): Thing {
  const { id, scheme, about, period, to, text, keywords = [], replaced_by: next } = one;
  const times = timesOf(period === undefined ? [] : [period]);
  return {
    id: `statement:${id}`,
    kind: 'statement',
    step: { command: 'scheme', options: { name: scheme, about: ownId(one) }, subject: one.short ?? text },
    label: one.short ?? text,
    scheme,
    texts: [...inAllLanguages(text), ...keywords],
    asks: ASKS_ABOUT[about],
    ...(next && { replacedBy: successor(next, scheme, knowledge) }),
    times,
    ...newestDay(times),
    ...(to && { to }),
    place: 20 + place,
  };
}

const isPoint = ({ measure, period }: Series['observations'][number]): boolean =>
  (measure === 'level' || measure === 'share') && !period.includes('/');

export function ofSeries(one: Series, place: number, wholes: readonly number[]): Thing {
  const { id, scheme, label, unit, definition, observations } = one;
  const times = timesOf(observations.map(({ period }) => period));
  return {
    id: `series:${id}`,
    kind: 'series',
    step: { command: 'figure', options: { series: id }, subject: label },
    label,
    scheme,
    texts: inAllLanguages(definition),
    hasCourse: new Set(observations.flatMap((at) => (isPoint(at) ? [at.period] : []))).size > 1,
    amounts: [...observations.map(({ value }) => value), ...wholes],
    asks: [...(ASKS_OF_UNIT[unit] ?? ['many']), ...OVER_TIME],
    times,
    ...newestDay(times),
    place: 1 + place,
  };
}

export function ofRule(one: Rule, { id: topic }: Topic, place: number): Thing {
  const { id, scheme, text, from, to, replaced_by: next } = one;
  return {
    id: `rule:${topic}/${id}`,
    kind: 'rule',
    step: { command: 'rule', options: { topic, only: id }, subject: one.short ?? text },
    label: one.short ?? text,
    scheme,
    texts: inAllLanguages(text),
    asks: ['may', 'which', 'how'],
    times: [],
    ...(next && { replacedBy: `rule:${topic}/${next}` }),
    ...(from && { from }),
    ...(to && { to }),
    place: 20 + place,
  };
}

/** What a release is asked for: who stands behind it, when it came, what it is. */
export function ofRelease(
  { id, title, publisher, people, kind, government, published, about }: Release,
  told: readonly string[],
): Thing {
  const times = timesOf(published === null ? [] : [published]);
  return {
    id: `release:${id}`,
    kind: 'release',
    step: { command: 'source', options: { release: id }, subject: { nb: title, en: title } },
    label: { nb: title, en: title },
    scheme: id,
    texts: [
      publisher,
      government ?? '',
      KIND_WORDS[kind] ?? '',
      ...inAllLanguages(about),
      ...people.flatMap(({ name, role }) => [name, ...inAllLanguages(role)]),
      ...told,
    ],
    asks: ['who', 'when', 'which', 'define', 'where'],
    times,
    ...newestDay(times),
    place: 50,
  };
}

/** What people call a release of each kind. */
const KIND_WORDS: Readonly<Partial<Record<Release['kind'], string>>> = {
  'press-release': 'pressemelding statsbudsjett press release budget',
  news: 'nyhet article',
  'op-ed': 'kronikk innlegg oped',
  report: 'rapport',
  statistics: 'statistikk statistics',
  regulation: 'forskrift regulation',
  'grant-call': 'utlysning call',
  'budget-document': 'statsbudsjett budget',
  'white-paper': 'stortingsmelding',
};

/** A table answers whoever asks of their own case. */
export const ofTable = ({ id, title, command, schemes }: Table): Thing => ({
  id: `table:${id}`,
  kind: 'table',
  step: { command: command.name.en, subject: title },
  label: title,
  scheme: schemes[0] ?? id,
  texts: [],
  asks: ['may', 'who'],
  times: [],
  place: 15,
});

export const ofTopic = ({ id, topic, rules }: Topic): Thing => ({
  id: `topic:${id}`,
  kind: 'topic',
  step: { command: 'rule', options: { topic: id }, subject: topic },
  label: topic,
  scheme: rules[0]?.scheme ?? id,
  texts: [],
  asks: ['which', 'open'],
  times: [],
  place: 10,
});
