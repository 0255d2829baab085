import type { Knowledge } from '../knowledge/find.ts';
import type { Statement } from '../knowledge/knowledge.ts';
import type { Step } from '../next.ts';
import { ownId } from '../options/about.ts';
import { meaningsOf } from './lexicon.ts';
import { inAllLanguages } from './names.ts';

/** Something that a question can be about: one command line that answers it, and the words it is known by. */
export interface Target {
  readonly kind: 'scheme' | 'series' | 'statement' | 'topic' | 'release' | 'table';
  readonly step: Step;
  readonly scheme: string | undefined;
  readonly about: Statement['about'] | undefined;
  /** True of figures in kroner. */
  readonly isMoney: boolean;
  /** Periods that it says something of; none where it is for all times. */
  readonly periods: readonly string[];
  /** What it goes by; none for a statement, which is found by its words alone. */
  readonly names: readonly string[];
  /** How much a word of the question speaks for it, 0 to 1, by meaning. */
  readonly words: ReadonlyMap<string, number>;
}

/** Its own names say most; its text, and the names of what it belongs to, a little less. */
const NAME = 1;
const SCHEME = 0.9;
const TEXT = 0.85;

type Said = readonly (readonly [weight: number, texts: readonly string[]])[];

function wordsOf(said: Said): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const [weight, texts] of said) {
    for (const meaning of texts.flatMap(meaningsOf)) words.set(meaning, Math.max(weight, words.get(meaning) ?? 0));
  }
  return words;
}

/** Words for the kinds of figure that a series holds, found in no label of it. */
const MEASURE_WORDS: Readonly<Record<string, string>> = {
  increase: 'økning increase auke mer more',
  level: 'totalt total antall',
  cumulative: 'samlet total to år two years økning',
  factor: 'dobling double økning endret endring endra change changed',
  proposed: 'foreslått foreslår føreslått proposed forslag',
  adopted: 'vedtatt vedteke adopted',
  paid: 'utbetalt paid',
};

/** Words by which people ask whether they have a right, found in no title of a table. */
const RIGHT_WORDS = [
  'rett krav kvalifisert kvalifiserer søke mister miste oppfyller',
  'right entitled eligible eligibility qualify lose',
];

export function targetsOf(knowledge: Knowledge): readonly Target[] {
  const schemeNames = (id: string): readonly string[] => {
    const { name, aliases } = knowledge.getScheme(id);
    return [id, ...inAllLanguages(name), ...aliases];
  };
  const schemes = knowledge.schemes.map(
    ({ id, name, what }): Target => ({
      kind: 'scheme',
      step: { command: 'scheme', options: { name: id }, subject: name },
      scheme: id,
      about: 'what',
      isMoney: false,
      periods: [],
      names: schemeNames(id),
      words: wordsOf([
        [NAME, schemeNames(id)],
        [TEXT, inAllLanguages(what)],
      ]),
    }),
  );
  const statements = knowledge.schemes.flatMap(({ id, name, statements: all }) =>
    all.map(
      (one): Target => ({
        kind: 'statement',
        step: { command: 'scheme', options: { name: id, about: ownId(one) }, subject: name },
        scheme: id,
        about: one.about,
        isMoney: false,
        periods: one.period === undefined ? [] : [one.period],
        names: [],
        words: wordsOf([
          [NAME, one.keywords ?? []],
          [SCHEME, schemeNames(id)],
          [TEXT, inAllLanguages(one.text)],
        ]),
      }),
    ),
  );
  const series = knowledge.series.map(
    ({ id, scheme, label, aliases, unit, definition, observations }): Target => ({
      kind: 'series',
      step: { command: 'figure', options: { series: id }, subject: label },
      scheme,
      about: undefined,
      isMoney: unit === 'NOK',
      periods: observations.map(({ period }) => period),
      names: [id, ...inAllLanguages(label), ...aliases],
      words: wordsOf([
        [NAME, [...inAllLanguages(label), ...aliases]],
        [SCHEME, [...schemeNames(scheme), ...observations.map(({ printed }) => printed ?? '')]],
        [
          SCHEME,
          observations.flatMap(({ measure, status }) => [MEASURE_WORDS[measure] ?? '', MEASURE_WORDS[status] ?? '']),
        ],
        [
          TEXT,
          [...inAllLanguages(definition), ...observations.flatMap(({ note }) => (note ? inAllLanguages(note) : []))],
        ],
      ]),
    }),
  );
  const topics = knowledge.topics.map(
    ({ id, topic, aliases, rules }): Target => ({
      kind: 'topic',
      step: { command: 'rule', options: { topic: id }, subject: topic },
      scheme: rules[0]?.scheme,
      about: 'condition',
      isMoney: false,
      periods: [],
      names: [...inAllLanguages(topic), ...aliases],
      words: wordsOf([
        [NAME, [...inAllLanguages(topic), ...aliases]],
        [TEXT, rules.flatMap(({ text }) => inAllLanguages(text))],
      ]),
    }),
  );
  const releases = knowledge.releases.map(
    ({ id, title, publisher, people, about, published }): Target => ({
      kind: 'release',
      step: { command: 'source', options: { release: id }, subject: { nb: title, en: title } },
      scheme: undefined,
      about: 'who',
      isMoney: false,
      periods: published === null ? [] : [published],
      names: [id, title],
      words: wordsOf([
        [NAME, [title, publisher, ...people.flatMap(({ name, role }) => [name, ...inAllLanguages(role)])]],
        [TEXT, inAllLanguages(about)],
      ]),
    }),
  );
  const tables = knowledge.tables.map(
    ({ title, command, questions }): Target => ({
      kind: 'table',
      step: { command, subject: title },
      scheme: undefined,
      about: 'condition',
      isMoney: false,
      periods: [],
      names: inAllLanguages(title),
      words: wordsOf([
        [NAME, [...inAllLanguages(title), ...questions.flatMap((one) => inAllLanguages(one.title))]],
        [SCHEME, RIGHT_WORDS],
      ]),
    }),
  );
  return [...schemes, ...statements, ...series, ...topics, ...releases, ...tables];
}
