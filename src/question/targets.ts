import type { Knowledge } from '../knowledge/find.ts';
import type { Localized, Release, Series, Statement } from '../knowledge/knowledge.ts';
import { numeralsIn } from '../knowledge/numerals.ts';
import type { Step } from '../next.ts';
import { ownId } from '../options/about.ts';
import { amountMeaning, meaningsOf, nameKey } from './meaning.ts';
import { inAllLanguages } from './names.ts';
import { APPLIES_WORDS, RELEASE_WORDS, RIGHT_WORDS } from './words/found-by.ts';

/** Something that a question can be about: one command line that answers it, and the words it is known by. */
export interface Target {
  readonly kind: 'scheme' | 'series' | 'statement' | 'rule' | 'topic' | 'release' | 'table';
  readonly step: Step;
  /** Its own id: of the series, the statement, the release. */
  readonly id: string;
  /** What it belongs to: targets of one family do not contradict each other. */
  readonly family: string;
  readonly about: Statement['about'] | undefined;
  /** The release that says it. */
  readonly source: string | undefined;
  readonly unit: 'money' | 'years' | 'share' | 'count' | undefined;
  /** Periods that it says something of; none where it is for all times. */
  readonly periods: readonly string[];
  /** What it goes by, without the words that say little; none for what is found by its words alone. */
  readonly names: readonly string[];
  /** How much a word of the question speaks for it, 0 to 1, by meaning. */
  readonly words: ReadonlyMap<string, number>;
  /** Words that a question of yes or no may hold though it says the opposite. */
  readonly contrary: ReadonlySet<string>;
  /** Meanings of the names of what it belongs to: they do not tell it from its kin. */
  readonly shared: ReadonlySet<string>;
}

/** Its own names say most; its text and what it belongs to a little less; who published it, and when, least. */
const NAME = 1;
const BELONGS = 0.92;
const TEXT = 0.88;
const SOURCE = 0.7;

const NONE: ReadonlySet<string> = new Set();

const KINDS: Readonly<Partial<Record<Series['unit'], Target['unit']>>> = {
  NOK: 'money',
  years: 'years',
  months: 'years',
  percent: 'share',
  ratio: 'share',
};

type Said = readonly (readonly [weight: number, texts: readonly string[]])[];

function wordsOf(said: Said, amounts: readonly number[] = []): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const [weight, texts] of said) {
    for (const meaning of texts.flatMap(meaningsOf)) words.set(meaning, Math.max(weight, words.get(meaning) ?? 0));
  }
  for (const amount of amounts) words.set(amountMeaning(amount), NAME);
  return words;
}

const amountsOf = ({ nb, en }: Localized): readonly number[] =>
  [nb, en].flatMap((text) => numeralsIn(text).flatMap(({ value, day }) => (day === undefined ? [value] : [])));

const keysOf = (names: readonly string[]): readonly string[] =>
  [...new Set(names.map((name) => nameKey(meaningsOf(name))))].filter(Boolean);

/** What a release is called and who stands behind it. */
const aboutRelease = ({ publisher, people, kind, government }: Release): readonly string[] => [
  publisher,
  government ?? '',
  RELEASE_WORDS[kind] ?? '',
  ...people.flatMap(({ name, role }) => [name, ...inAllLanguages(role)]),
];

const publishedOf = ({ published }: Release): readonly string[] => (published === null ? [] : [published]);

export function targetsOf(knowledge: Knowledge): readonly Target[] {
  const schemeNames = (id: string): readonly string[] => {
    const { name, aliases } = knowledge.getScheme(id);
    return [id, ...inAllLanguages(name), ...aliases];
  };
  const sharedOf = new Map(knowledge.schemes.map(({ id }) => [id, new Set(schemeNames(id).flatMap(meaningsOf))]));
  const shared = (id: string): ReadonlySet<string> => sharedOf.get(id) ?? new Set();
  const said = (source: string): string[] => [...aboutRelease(knowledge.getRelease(source))];

  const schemes = knowledge.schemes.map(
    ({ id, name, what }): Target => ({
      kind: 'scheme',
      step: { command: 'scheme', options: { name: id }, subject: name },
      id,
      family: id,
      about: 'what',
      source: undefined,
      unit: undefined,
      periods: [],
      names: keysOf(schemeNames(id)),
      words: wordsOf([
        [NAME, schemeNames(id)],
        [TEXT, inAllLanguages(what)],
      ]),
      contrary: NONE,
      shared: NONE,
    }),
  );
  const statements = knowledge.schemes.flatMap(({ id, name, statements: all }) =>
    all.map(
      (one): Target => ({
        kind: 'statement',
        step: { command: 'scheme', options: { name: id, about: ownId(one) }, subject: name },
        id: one.id,
        family: id,
        about: one.about,
        source: one.source,
        unit: undefined,
        periods: one.period === undefined ? [] : [one.period, ...publishedOf(knowledge.getRelease(one.source))],
        names: [],
        words: wordsOf(
          [
            [NAME, [...(one.keywords ?? []), ...(one.replies?.yes ?? [])]],
            [BELONGS, schemeNames(id)],
            [TEXT, inAllLanguages(one.text)],
            [SOURCE, said(one.source)],
          ],
          amountsOf(one.text),
        ),
        contrary: new Set([...(one.replies?.no ?? []), ...(one.replies?.depends ?? [])].flatMap(meaningsOf)),
        shared: shared(id),
      }),
    ),
  );
  const series = knowledge.series.map(
    ({ id, scheme, label, aliases, unit, definition, observations }): Target => ({
      kind: 'series',
      step: { command: 'figure', options: { series: id }, subject: label },
      id,
      family: scheme,
      about: undefined,
      source: undefined,
      unit: KINDS[unit] ?? 'count',
      periods: observations.map(({ period }) => period),
      names: keysOf([id, ...inAllLanguages(label), ...aliases]),
      words: wordsOf(
        [
          [NAME, [...inAllLanguages(label), ...aliases]],
          [BELONGS, [...schemeNames(scheme), ...observations.map(({ printed }) => printed ?? '')]],
          [
            TEXT,
            [...inAllLanguages(definition), ...observations.flatMap(({ note }) => (note ? inAllLanguages(note) : []))],
          ],
          [SOURCE, observations.flatMap(({ source }) => said(source))],
        ],
        observations.map(({ value }) => value),
      ),
      contrary: NONE,
      shared: shared(scheme),
    }),
  );
  for (const { words, id } of series) {
    const { observations } = knowledge.getSeries(id);
    for (const { measure, status } of observations)
      for (const kind of [measure, status]) (words as Map<string, number>).set(`~${kind}`, NAME);
  }
  const topics = knowledge.topics.map(
    ({ id, topic, aliases, rules }): Target => ({
      kind: 'topic',
      step: { command: 'rule', options: { topic: id }, subject: topic },
      id,
      family: rules[0]?.scheme ?? id,
      about: 'condition',
      source: undefined,
      unit: undefined,
      periods: [],
      names: keysOf([...inAllLanguages(topic), ...aliases]),
      words: wordsOf([[NAME, [...inAllLanguages(topic), ...aliases, 'regler regel reglar vilkår rules']]]),
      contrary: NONE,
      shared: NONE,
    }),
  );
  const rules = knowledge.topics.flatMap(({ id: topic, topic: name, rules: all }) =>
    all.map(
      ({ id, scheme, text, note, from, to, source, applies_to: applies }): Target => ({
        kind: 'rule',
        step: { command: 'rule', options: { topic, only: id }, subject: name },
        id,
        family: scheme,
        about: 'condition',
        source,
        unit: undefined,
        periods: [],
        names: [],
        words: wordsOf(
          [
            [NAME, ['regel regler reglar rule rules begynne endring', APPLIES_WORDS[applies] ?? '']],
            [BELONGS, schemeNames(scheme)],
            [TEXT, [...inAllLanguages(text), ...(note ? inAllLanguages(note) : []), from ?? '', to ?? '']],
            [SOURCE, said(source)],
          ],
          amountsOf(text),
        ),
        contrary: NONE,
        shared: shared(scheme),
      }),
    ),
  );
  const contents = new Map<string, string[]>();
  const amountsBy = new Map<string, number[]>();
  const hold = (source: string, texts: readonly string[], amounts: readonly number[]): void => {
    contents.set(source, [...(contents.get(source) ?? []), ...texts]);
    amountsBy.set(source, [...(amountsBy.get(source) ?? []), ...amounts]);
  };
  for (const { label, observations, scheme } of knowledge.series)
    for (const { source, value } of observations)
      hold(source, [...inAllLanguages(label), ...schemeNames(scheme)], [value]);
  for (const { statements: all, id } of knowledge.schemes)
    for (const { source } of all) hold(source, schemeNames(id), []);
  const releases = knowledge.releases.map(
    (one): Target => ({
      kind: 'release',
      step: { command: 'source', options: { release: one.id }, subject: { nb: one.title, en: one.title } },
      id: one.id,
      family: one.id,
      about: 'who',
      source: one.id,
      unit: undefined,
      periods: publishedOf(one),
      names: keysOf([one.id, one.title]),
      words: wordsOf(
        [
          [NAME, [one.title, ...aboutRelease(one)]],
          [TEXT, inAllLanguages(one.about)],
          [SOURCE, contents.get(one.id) ?? []],
        ],
        amountsBy.get(one.id) ?? [],
      ),
      contrary: NONE,
      shared: NONE,
    }),
  );
  const tables = knowledge.tables.map(
    ({ id, title, command, questions }): Target => ({
      kind: 'table',
      step: { command, subject: title },
      id,
      family: id,
      about: 'condition',
      source: undefined,
      unit: undefined,
      periods: [],
      names: keysOf(inAllLanguages(title)),
      words: wordsOf([
        [NAME, [...inAllLanguages(title), ...questions.flatMap((one) => inAllLanguages(one.title)), RIGHT_WORDS]],
      ]),
      contrary: NONE,
      shared: NONE,
    }),
  );
  return [...schemes, ...statements, ...series, ...topics, ...rules, ...releases, ...tables];
}
