import type { KnowledgeData, Measure, Place, Where } from '../../knowledge/knowledge.ts';
import { numeralsIn } from '../../language/numerals.ts';
import { periodOf, yearsOf } from '../../language/period.ts';
import type { Passage } from './page.ts';

/** What one citation accounts for at one place of a release. */
export interface Cover {
  /** Of the figure, statement or rule. */
  readonly id: string;
  readonly where: Where;
  readonly printed?: string | undefined;
  /** Years and lengths in years that its period names, numbers that our own words say, and days that a rule turns on. */
  readonly numbers: ReadonlySet<number>;
  readonly days: ReadonlySet<string>;
}

/** Whether a citation names this passage. One that says neither title, subheading nor paragraph may mean any. */
export function isAt({ title, lead, subheading, paragraph }: Where, { kind, number }: Passage): boolean {
  const named = paragraph ?? (lead ? 1 : undefined);
  if (kind === 'furniture') return false;
  if (title) return kind === 'title';
  if (subheading !== undefined) return kind === 'subheading' && number === subheading;
  return named === undefined || (kind === 'paragraph' && number === named);
}

interface Said {
  readonly id: string;
  readonly place: Pick<Place, 'source' | 'where'> & Partial<Place>;
  readonly period?: string | undefined;
  readonly measure?: Measure;
  readonly text?: string;
  readonly days?: readonly (string | null)[];
}

/** The years that a period begins and ends in, how many years it spans, and the year an increase is reckoned from. */
function numbersOfPeriod(period: string | undefined, measure: Measure | undefined): number[] {
  const spanned = period === undefined ? undefined : periodOf(period);
  if (!spanned) return [];
  const { firstYear: first, lastYear: last } = spanned;
  const span = yearsOf(spanned.iso).length;
  return [first, last, ...(span > 1 ? [span] : []), ...(measure === 'increase' ? [first - 1] : [])];
}

function coversOf({ id, place, period, measure, text, days = [] }: Said): Cover[] {
  const words = numeralsIn(text ?? '');
  const numbers = new Set([...numbersOfPeriod(period, measure), ...words.map(({ value }) => value)]);
  const named = days.filter((day) => day !== null);
  const all = new Set([...words.flatMap(({ day }) => day ?? []), ...named]);
  return [place, ...(place.also ?? [])].map(({ where, printed }) => ({ id, where, printed, numbers, days: all }));
}

/** All that the knowledge cites a release for. */
export function coversFor(
  release: string,
  data: Pick<KnowledgeData, 'schemes' | 'series' | 'topics'>,
): readonly Cover[] {
  const said: Said[] = [
    ...data.series.flatMap(({ observations }) =>
      observations.map((one) => ({ id: one.id, place: one, period: one.period, measure: one.measure })),
    ),
    ...data.schemes.flatMap(({ id, what, sources, statements }) => [
      ...sources.map((place) => ({ id, place, text: what.nb })),
      ...statements.map((one) => ({ id: one.id, place: one, period: one.period, text: one.text.nb })),
    ]),
    ...data.topics.flatMap(({ rules }) =>
      rules.map((one) => ({ id: one.id, place: one, text: one.text.nb, days: [one.from, one.to] })),
    ),
  ];
  return said.filter(({ place }) => place.source === release).flatMap(coversOf);
}
