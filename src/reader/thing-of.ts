import type { Knowledge } from '../knowledge/find.ts';
import type { Release, Rule, Scheme, Series, Statement, Topic } from '../knowledge/knowledge.ts';
import { inAllLanguages } from '../knowledge/names.ts';
import type { Table } from '../knowledge/schema/table.ts';
import { ownId } from '../knowledge/statements.ts';
import { LOCALES } from '../language/locale.ts';
import { type Bounds, boundsOf } from '../language/period.ts';
import type { Ask } from './asking.ts';
import type { Phrase, Thing } from './thing.ts';

type Asks = Scheme['asks'];

const asked = (asks: Asks): readonly Phrase[] =>
  LOCALES.flatMap((locale) => (asks?.[locale] ?? []).map((text) => ({ text })));

const named = (names: readonly string[]): readonly Phrase[] =>
  [...new Set(names)].map((text) => ({ text, isName: true as const }));

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

/** Whether there still is such a scheme, which may be asked of any: and of one that has ended, what came instead. */
function standing(name: Scheme['name'], aliases: readonly string[], to: string | undefined): readonly Phrase[] {
  const short = [...inAllLanguages(name), ...aliases].filter((one) => !one.includes(' ')).slice(0, 2);
  return (short.length > 0 ? short : [name.nb]).flatMap((one): Phrase[] => [
    { text: `gjelder ${one} fortsatt?` },
    { text: `finst ${one} enno?` },
    { text: `does ${one} still exist?` },
    ...(to === undefined
      ? []
      : [
          { text: `er ${one} borte, og hva kom i stedet?` },
          { text: `når ble ${one} avviklet?` },
          { text: `is ${one} gone, what replaced it?` },
        ]),
  ]);
}

export const ofScheme = ({ id, name, aliases, what, asks, from, to }: Scheme): Thing => ({
  id: `scheme:${id}`,
  kind: 'scheme',
  step: { command: 'scheme', options: { name: id }, subject: name },
  label: name,
  scheme: id,
  phrases: [...asked(asks), ...standing(name, aliases, to), ...named([...inAllLanguages(name), ...aliases])],
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
  const { id, scheme, about, period, to, text, keywords = [], asks, replaced_by: next } = one;
  const times = timesOf(period === undefined ? [] : [period]);
  return {
    id: `statement:${id}`,
    kind: 'statement',
    step: { command: 'scheme', options: { name: scheme, about: ownId(one) }, subject: one.short ?? text },
    label: one.short ?? text,
    scheme,
    phrases: asked(asks),
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
  const { id, scheme, label, aliases, unit, definition, observations, asks } = one;
  const times = timesOf(observations.map(({ period }) => period));
  return {
    id: `series:${id}`,
    kind: 'series',
    step: { command: 'figure', options: { series: id }, subject: label },
    label,
    scheme,
    phrases: [...asked(asks), ...named([...inAllLanguages(label), ...aliases])],
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
  const { id, scheme, text, from, to, asks, replaced_by: next } = one;
  return {
    id: `rule:${topic}/${id}`,
    kind: 'rule',
    step: { command: 'rule', options: { topic, only: id }, subject: one.short ?? text },
    label: one.short ?? text,
    scheme,
    phrases: asked(asks),
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
    phrases: named([title, ...inAllLanguages(about)]),
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
export const ofTable = ({ id, title, command, schemes, asks }: Table): Thing => ({
  id: `table:${id}`,
  kind: 'table',
  step: { command: command.name.en, subject: title },
  label: title,
  scheme: schemes[0] ?? id,
  phrases: [...asked(asks), ...named(inAllLanguages(title))],
  texts: [],
  asks: ['may', 'who'],
  times: [],
  place: 15,
});

export const ofTopic = ({ id, topic, aliases, rules }: Topic): Thing => ({
  id: `topic:${id}`,
  kind: 'topic',
  step: { command: 'rule', options: { topic: id }, subject: topic },
  label: topic,
  scheme: rules[0]?.scheme ?? id,
  phrases: named([...inAllLanguages(topic), ...aliases]),
  texts: [],
  asks: ['which', 'open'],
  times: [],
  place: 10,
});
