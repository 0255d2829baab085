import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { figuresOf, periodsOf } from '../../src/figures/figures.ts';
import type { Knowledge } from '../../src/knowledge/find.ts';
import { ownId } from '../../src/knowledge/statements.ts';

const CASES = join(import.meta.dirname, '../cases');

interface Written {
  readonly ask?: unknown;
  readonly text?: unknown;
  readonly facts?: Readonly<Record<string, string>>;
}

const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

/** Everything that the cases ask: command lines, questions in people's own words, messages to check. */
export function casesAsked(): readonly string[] {
  const files = readdirSync(CASES).filter((name) => name.endsWith('.yaml'));
  return files.flatMap((file) => {
    const cases = parse(readFileSync(join(CASES, file), 'utf8')) as readonly Written[];
    return cases.flatMap(({ ask, text }) => {
      if (typeof ask === 'string') return [ask];
      return typeof text === 'string' ? [`/check text:${quoted(text)}`] : [];
    });
  });
}

const yearsOf = ({ series }: Knowledge): readonly string[] => [
  ...new Set(series.flatMap(({ observations }) => observations.map(({ period }) => period.slice(0, 4)))),
];

/** Each with the one after it. */
const inPairs = <Item extends { readonly id: string }>(
  items: readonly Item[],
): readonly (readonly [string, string])[] =>
  items.flatMap(({ id }, at) => (items[at + 1] ? [[id, items[at + 1]?.id ?? '']] : []));

/** A command line for each thing that the knowledge can answer with: all that a reader could ever be shown. */
export function everythingKnown(knowledge: Knowledge): readonly string[] {
  const { series, schemes, topics, releases, tables, editions } = knowledge;
  return [
    ...series.flatMap((one) => [
      `/figure series:${one.id}`,
      `/trend series:${one.id}`,
      `/trend series:${one.id} from:2022 to:2024`,
      ...periodsOf(figuresOf(one, knowledge)).map((period) => `/figure series:${one.id} period:${period}`),
    ]),
    ...schemes.flatMap(({ id, statements }) => [
      `/scheme name:${id}`,
      `/timeline scheme:${id}`,
      `/timeline scheme:${id} from:2023 to:2024`,
      ...statements.map((statement) => `/scheme name:${id} about:${ownId(statement)}`),
      ...[...new Set(statements.map(({ about }) => about))].map((about) => `/scheme name:${id} about:${about}`),
    ]),
    ...topics.flatMap(({ id, rules }) => [
      `/rule topic:${id}`,
      ...rules.map((rule) => `/rule topic:${id} only:${rule.id}`),
      ...new Set(rules.flatMap(({ from }) => (from === null ? [] : [`/rule topic:${id} date:${from}`]))),
    ]),
    ...releases.flatMap(({ id }) => [
      `/source release:${id}`,
      `/source release:${id} about:people`,
      `/cite release:${id}`,
    ]),
    ...yearsOf(knowledge).flatMap((year) => [
      `/budget year:${year}`,
      ...schemes.map(({ id }) => `/budget year:${year} scheme:${id}`),
    ]),
    ...[...inPairs(series), ...inPairs(schemes), ...inPairs(releases)].map(([a, b]) => `/compare a:${a} b:${b}`),
    ...schemes.map(({ id }) => `/compare a:2023 b:2024 in:${id}`),
    ...series.map(({ id }) => `/compare a:2022 b:2023 in:${id}`),
    ...tables.flatMap(({ command, examples }) => [
      `/${command}`,
      ...examples.map(
        ({ facts }) =>
          `/${command} ${Object.entries(facts)
            .map(([name, value]) => `${name}:${quoted(value)}`)
            .join(' ')}`,
      ),
    ]),
    ...[...series, ...schemes].map(({ id }) => `/export what:${id}`),
    ...[
      '/export what:all',
      '/export what:2024,lis1 format:json',
      '/timeline',
      '/whats-new',
      ...editions.map(({ date }) => `/whats-new since:${date}`),
      '/help',
      '/source',
    ],
  ];
}
