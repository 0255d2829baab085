import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Command, Option } from '../../src/command/command.ts';
import type { Knowledge } from '../../src/knowledge/find.ts';

export interface Asked {
  readonly kind: string;
  readonly name: string;
  readonly options: Readonly<Record<string, string>>;
  /** As Discord names a language. */
  readonly locale: string;
}

const LOCALES = ['no', 'en-GB'];
const YEARS = ['2020', '2021', '2022', '2023', '2024', '2025'];
const DAYS = YEARS.flatMap((year) => ['01-15', '04-17', '09-01'].map((day) => `${year}-${day}`));

/** Deterministic, so that each run asks the same in the same order. */
function shuffled<Item>(items: readonly Item[]): Item[] {
  let state = 1;
  const next = (): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state;
  };
  return items
    .map((item) => ({ item, at: next() }))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item);
}

const optionsOf = (names: string, values: readonly (readonly string[])[]): Record<string, string>[] =>
  names
    .split(' ')
    .reduce<Record<string, string>[]>(
      (all, name, at) => all.flatMap((one) => (values[at] ?? []).map((value) => ({ ...one, [name]: value }))),
      [{}],
    );

/** The texts of the cases that people's own words stand in. */
function textsIn(root: string, files: RegExp, key: string): readonly string[] {
  const folder = join(root, 'tests/cases');
  return readdirSync(folder)
    .filter((name) => files.test(name))
    .flatMap((name) => parse(readFileSync(join(folder, name), 'utf8')) as Record<string, string>[])
    .flatMap((one) => one[key] ?? []);
}

/** Of a decision table: every combination of its first choices, on each of the days. */
function factsFor({ options }: Command): Record<string, string>[] {
  const all = Object.entries<Option>(options);
  const closed = all.filter(([, { kind }]) => kind.choices).slice(0, 2);
  const [date] = all.filter(([, { kind }]) => kind.expected === 'date');
  const names = [...closed.map(([name]) => name), ...(date ? [date[0]] : [])];
  const values = [
    ...closed.map(([, { kind }]) => (kind.choices ?? []).map(({ value }) => value)),
    ...(date ? [DAYS] : []),
  ];
  return optionsOf(names.join(' '), values);
}

/**
 * Everything that is asked, by kind: no two questions alike, in an order of chance that is the same each time. Commands whose
 * every answer is a picture or a file are not among them.
 */
export function questionsOf(root: string, knowledge: Knowledge, commands: readonly Command[]): Map<string, Asked[]> {
  const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);
  const tables = commands.filter(({ name }) => knowledge.tables.some(({ id }) => id === name.en));
  const given: readonly (readonly [kind: string, name: string, all: readonly Record<string, string>[]])[] = [
    [
      '/budget',
      'budget',
      [...optionsOf('year', [YEARS]), ...optionsOf('year scheme', [YEARS, ids(knowledge.schemes)])],
    ],
    [
      '/figure',
      'figure',
      [...optionsOf('series', [ids(knowledge.series)]), ...optionsOf('series period', [ids(knowledge.series), YEARS])],
    ],
    [
      '/rule',
      'rule',
      [...optionsOf('topic', [ids(knowledge.topics)]), ...optionsOf('topic date', [ids(knowledge.topics), DAYS])],
    ],
    ['/scheme', 'scheme', optionsOf('name', [ids(knowledge.schemes)])],
    ['/source', 'source', [{}, ...optionsOf('release', [ids(knowledge.releases)])]],
    ['/whats-new', 'whats-new', [{}, ...optionsOf('since', [DAYS])]],
    ['/help', 'help', [{}]],
    ['/cite', 'cite', optionsOf('release', [ids(knowledge.releases)])],
    ...tables.map((table) => [`/${table.name.en}`, table.name.en, [{}, ...factsFor(table)]] as const),
    ['free question', 'ask', optionsOf('question', [textsIn(root, /^questions-/, 'ask')])],
    ['/check', 'check', optionsOf('text', [textsIn(root, /^claims/, 'text')])],
  ];
  return new Map(
    given.map(([kind, name, all]) => {
      // The language of a text is its own, whatever Discord's is.
      const locales = kind === 'free question' || kind === '/check' ? LOCALES.slice(0, 1) : LOCALES;
      const asked = locales.flatMap((locale) => all.map((options) => ({ kind, name, options, locale })));
      return [kind, shuffled(asked)];
    }),
  );
}
