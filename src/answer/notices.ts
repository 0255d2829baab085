import type { Knowledge } from '../knowledge/find.ts';
import type { Localized, Release } from '../knowledge/knowledge.ts';
import { boundsOf } from '../knowledge/period.ts';
import type { Figure, Notice } from './answer.ts';
import { figureOf } from './entries.ts';
import { lastDay } from './figures.ts';

const figuresBy = (ids: readonly string[], knowledge: Knowledge): Figure[] =>
  ids.map((id) => figureOf(knowledge.getObservation(id), knowledge));

/** A stated total that is shown, held against its parts. */
const sums = (shown: ReadonlySet<string>, knowledge: Knowledge): Notice[] =>
  knowledge.sums
    .filter(({ total }) => shown.has(total))
    .map(({ total, parts, added, reading }) => ({
      kind: 'sum',
      total: figureOf(knowledge.getObservation(total), knowledge),
      parts: figuresBy(parts, knowledge),
      added,
      ...(reading && { reading }),
    }));

/** Releases that differ about a figure that is shown. */
const differences = (shown: ReadonlySet<string>, knowledge: Knowledge): Notice[] =>
  knowledge.comparisons.flatMap(({ verdict, observations }): Notice[] =>
    verdict !== 'agree' && observations.some((id) => shown.has(id))
      ? [{ kind: verdict, figures: figuresBy(observations, knowledge) }]
      : [],
  );

const overlap = (one: string, other: string): boolean => {
  const [a, b] = [boundsOf(one), boundsOf(other)];
  return a !== undefined && b !== undefined && a.first <= b.last && b.first <= a.last;
};

/** What a curator says of figures that are shown, with the citations of those it is about. */
function readings(figures: readonly Figure[], knowledge: Knowledge): Notice[] {
  return [...new Set(figures.map(({ series }) => series))].flatMap((series) =>
    knowledge.getSeries(series).readings.flatMap(({ period, text }): Notice[] => {
      const about = figures.filter(
        (one) => one.series === series && (period === undefined || overlap(period, one.period)),
      );
      return about.length > 0
        ? [{ kind: 'reading', text, citations: about.flatMap(({ citations }) => citations) }]
        : [];
    }),
  );
}

/** All that the knowledge knows about how figures that are shown hang together. */
export function noticesOn(figures: readonly Figure[], knowledge: Knowledge): Notice[] {
  const shown = new Set(figures.map(({ id }) => id));
  return [
    ...sums(shown, knowledge),
    ...differences(shown, knowledge),
    ...readings(figures, knowledge),
    ...sourcesOf(figures, knowledge),
  ];
}

type SourceAbout = Extract<Notice, { kind: 'source' }>['about'];

const onSource = ({ id, title }: Release, about: SourceAbout): Notice => ({
  kind: 'source',
  release: id,
  title,
  about,
});

/** What makes a figure less sure than its citation looks: a release seen only in part, or one that passes it on. */
function sourcesOf(figures: readonly Figure[], knowledge: Knowledge): Notice[] {
  const cited = new Set(figures.flatMap(({ citations }) => citations.map(({ release }) => release)));
  const releases = [...cited].map(knowledge.getRelease);
  const secondhand = new Set(
    figures.filter((one) => one.secondhand).flatMap(({ citations }) => citations.map(({ release }) => release)),
  );
  return [
    ...releases.filter(({ read }) => read === 'beginning').map((one) => onSource(one, 'partly-read')),
    ...releases.filter(({ id }) => secondhand.has(id)).map((one) => onSource(one, 'secondhand')),
  ];
}

/** All that was inferred about a release, for whoever looks at the release itself. */
export function noticesOnRelease(release: Release): Notice[] {
  const { read, date_basis, title_basis, url_basis } = release;
  const given: readonly (readonly [boolean | Localized | undefined, SourceAbout])[] = [
    [read === 'beginning', 'partly-read'],
    [date_basis, 'date-inferred'],
    [title_basis, 'title-inferred'],
    [url_basis, 'address-inferred'],
  ];
  return given.flatMap(([is, about]) => (is ? [onSource(release, about)] : []));
}

/** The same day a year before; 29 February becomes 1 March, as calendars count. */
const yearBefore = (day: string): string => {
  const before = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
  return before.endsWith('-02-29') ? before.replace('-02-29', '-03-01') : before;
};

/**
 * Says how old the newest figures are where the answer is about the present: more than a year before `today`, and no
 * curator has looked since.
 */
export function noticeOfAge(newest: readonly Figure[], today: string, knowledge: Knowledge): Notice[] {
  const latest = newest.toSorted((one, other) => lastDay(one.period).localeCompare(lastDay(other.period))).at(-1);
  if (!latest || lastDay(latest.period) >= yearBefore(today)) return [];
  const { checked_on } = knowledge.getSeries(latest.series);
  if (checked_on !== undefined && checked_on >= yearBefore(today)) return [];
  return [{ kind: 'age', period: latest.period, today }];
}

/** Says how old the newest release on a topic's rules is where the day asked about is more than a year past it. */
export function noticeOfRulesAge(rules: readonly Pick<Figure, 'citations'>[], on: string): Notice[] {
  const published = rules.flatMap(({ citations }) => citations.flatMap((one) => one.published ?? []));
  const newest = published.toSorted((one, other) => lastDay(one).localeCompare(lastDay(other))).at(-1);
  return newest && lastDay(newest) < yearBefore(on) ? [{ kind: 'age', period: newest, today: on, of: 'rules' }] : [];
}
