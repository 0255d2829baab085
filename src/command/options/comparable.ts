import type { Localized, Release, Scheme, Series } from '../../knowledge/knowledge.ts';
import { type Names, namesIn } from '../../knowledge/names.ts';
import type { Choice, Context, Kind } from '../command.ts';
import { release } from './release.ts';
import { scheme } from './scheme.ts';
import { series } from './series.ts';
import { year } from './year.ts';

/** What can be held against another of its kind. */
export type Comparable =
  | { readonly kind: 'year'; readonly item: number }
  | { readonly kind: 'scheme'; readonly item: Scheme }
  | { readonly kind: 'series'; readonly item: Series }
  | { readonly kind: 'release'; readonly item: Release };

const OFFERED = 25;
const SUGGESTED = 5;

/** A name that several kinds of thing go by is the scheme's first, then the figure's. */
const NAMED = ['scheme', 'series', 'release'] as const;
type Named = (typeof NAMED)[number];
const KINDS: Readonly<Record<Named, Kind<Scheme> | Kind<Series> | Kind<Release>>> = { scheme, series, release };

interface Found {
  readonly found: Comparable;
  readonly isExact: boolean;
  readonly score: number;
}

/** What a name is picked for of one kind, as something to be compared. */
function found<Item>(names: Names<Item>, given: string, as: (item: Item) => Comparable): readonly Found[] {
  const one = names.pick(given);
  return one ? [{ found: as(one.item), isExact: one.how === 'exact', score: one.score }] : [];
}

function pick(given: string, { knowledge }: Context): Found | undefined {
  const { schemes, series: figures, releases } = namesIn(knowledge);
  const all = [
    ...found(schemes, given, (item) => ({ kind: 'scheme', item })),
    ...found(figures, given, (item) => ({ kind: 'series', item })),
    ...found(releases, given, (item) => ({ kind: 'release', item })),
  ];
  return all.toSorted((one, other) => Number(other.isExact) - Number(one.isExact) || other.score - one.score)[0];
}

/** What it is called. */
export function nameOfComparable(one: Comparable): Localized {
  if (one.kind === 'year') return { nb: String(one.item), en: String(one.item) };
  if (one.kind === 'scheme') return one.item.name;
  return one.kind === 'series' ? one.item.label : { nb: one.item.title, en: one.item.title };
}

/** `budsjettet 2024` is the year. */
const bare = (given: string): string => given.replace(/^\s*(?:stats)?budsje?t+(?:et)?\s+|^\s*(?:the )?budget\s+/iu, '');

/** The kind of what stands on the other side, so that the same is offered on this one. */
const otherKind = (given: Readonly<Record<string, string>>, context: Context): Comparable['kind'] | undefined => {
  const other = given.a ?? given.b;
  return other === undefined ? undefined : readComparable(other, context)?.found.kind;
};

function readComparable(given: string, context: Context): Found | undefined {
  const read = year.read(bare(given), context);
  return read.ok ? { found: { kind: 'year', item: read.value }, isExact: true, score: 1 } : pick(given, context);
}

function offered(kind: Comparable['kind'], typed: string, context: Context): readonly Choice[] {
  return (kind === 'year' ? year : KINDS[kind]).suggest?.(typed, context, {}) ?? [];
}

/** A year, a scheme, a figure or a source; while typing, what is of the kind of the other side. */
export const comparable: Kind<Comparable> = {
  expected: 'known-subject',
  suggest: (typed, context, given) => {
    const kind = otherKind(given, context);
    const kinds = kind ? [kind] : (['year', ...NAMED] as const);
    const each = Math.ceil(OFFERED / kinds.length);
    return kinds.flatMap((one) => offered(one, bare(typed), context).slice(0, each));
  },
  read: (given, context) => {
    const read = readComparable(given, context);
    if (!read)
      return {
        ok: false,
        suggestions: offered('scheme', '', context)
          .slice(0, SUGGESTED)
          .map(({ label }) => label),
      };
    return { ok: true, value: read.found, ...(!read.isExact && { readAs: nameOfComparable(read.found) }) };
  },
  write: (one) => (one.kind === 'year' ? String(one.item) : one.item.id),
};
