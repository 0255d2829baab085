import type { ChangedFigure, Differences, Part, TableDifference } from '../compile/differences.ts';

type Item<Name extends Part> = Differences[Name]['added'][number];

interface Lines<One> {
  readonly title: string;
  readonly line: (one: One) => string;
  readonly change: (before: One, after: One) => string;
}

const LONGEST = 90;
const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

/** The keys whose values are others. */
const changedKeys = (before: object, after: object): string =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((key) => JSON.stringify(before[key as never]) !== JSON.stringify(after[key as never]))
    .join(', ');

const amountOf = ({ value, measure, status }: ChangedFigure): string => `${value} (${measure}, ${status})`;
const originOf = (figure: ChangedFigure): string =>
  'source' in figure ? figure.source : `follows: ${figure.formula.replaceAll('\u00a0', ' ')}`;

const named = <One extends { readonly id: string }>(title: string, text: (one: One) => string): Lines<One> => ({
  title,
  line: (one) => `${one.id}: ${short(text(one))}`,
  change: (before, after) => {
    const [was, is] = [text(before), text(after)];
    const keys = changedKeys(before, after);
    return was === is ? `${after.id}: ${keys}` : `${after.id}: ${keys}\n      ${short(was)}\n    → ${short(is)}`;
  },
});

/** How each part is told, for curators. */
export const LINES: { readonly [Name in Part]: Lines<Item<Name>> } = {
  releases: named(
    'Releases',
    ({ title, publisher, published }) => `${title} (${publisher}, ${published ?? 'undated'})`,
  ),
  figures: {
    title: 'Figures',
    line: (one) => `${one.series} ${one.period}: ${amountOf(one)}, ${originOf(one)}`,
    change: (before, after) =>
      before.value === after.value
        ? `${after.series} ${after.period}: ${amountOf(after)}, ${originOf(after)}: ${changedKeys(before, after)}`
        : `${after.series} ${after.period}: ${before.value} → ${amountOf(after)}, ${originOf(after)}`,
  },
  rules: named('Rules', ({ text, from, to }) => `${from ?? '…'} to ${to ?? '…'}: ${text.en}`),
  statements: named('Statements', ({ text }) => text.en),
  series: named('Series', ({ label, unit }) => `${label.en} (${unit})`),
  schemes: named('Schemes', ({ name, what }) => `${name.en}: ${what.en}`),
  topics: named('Topics of rules', ({ topic }) => topic.en),
  contacts: named('Contacts', ({ name, url = '' }) => [name.en, url].filter(Boolean).join(', ')),
};

const HOW: Readonly<Record<TableDifference['how'], string>> = {
  added: 'a new table',
  removed: 'the table is gone',
  changed: '',
  incomparable:
    'asks for other kinds of things than it did, so that its outcomes cannot be held against those of before',
};

export function describeTable({ table, command, how, outcomes, reworded }: TableDifference): string[] {
  return [
    ...(HOW[how] ? [`  ${table}: ${HOW[how]}`] : []),
    ...outcomes.flatMap(({ question, before, after, examples }) => [
      `  ~ ${table}, ${question}: ${before} → ${after}, such as`,
      ...examples.map((example) => `      /${command} ${example}`),
    ]),
    ...(reworded.length > 0 ? [`  ~ ${table}: another reason or other rules in ${reworded.join(', ')}`] : []),
  ];
}
