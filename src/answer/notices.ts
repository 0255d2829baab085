import type { Figure } from '../figures/figure.ts';
import { figureOf } from '../figures/figure-of.ts';
import { lastDay, mergedAlike } from '../figures/figures.ts';
import type { Knowledge } from '../knowledge/find.ts';
import type { Localized, Release, Series } from '../knowledge/knowledge.ts';
import { dayOf } from '../language/calendar.ts';
import { overlap, yearIn } from '../language/period.ts';
import type { Difference, Notice } from './answer.ts';

type Reading = Series['readings'][number];

const figuresBy = (ids: readonly string[], knowledge: Knowledge): Figure[] =>
  ids.map((id) => figureOf(knowledge.getObservation(id), knowledge));

/** Totals that are shown and stated by a release that is cited for them, held against their parts. */
const sums = (figures: readonly Figure[], knowledge: Knowledge): Notice[] =>
  knowledge.sums.flatMap(({ release, total: id, parts, added, reading }): Notice[] => {
    const total = figureOf(knowledge.getObservation(id), knowledge);
    const isShown = figures.some(
      ({ series, period, measure, citations }) =>
        series === total.series &&
        period === total.period &&
        measure === total.measure &&
        citations.some((one) => one.release === release),
    );
    return isShown
      ? [{ kind: 'sum', total, parts: figuresBy(parts, knowledge), added, ...(reading && { reading }) }]
      : [];
  });

/** Whether a reading explains a difference at a time: it is of that time, or of the year that the time is in. */
const explains = ({ period: of }: Reading, period: string): boolean =>
  of !== undefined && (of.includes('/') ? of === period : overlap(of, period));

/** A newspaper's rounding of what a publisher of its own has counted is no difference worth telling. */
const withoutRepeats = (figures: readonly Figure[], verdict: Difference['kind']): readonly Figure[] =>
  verdict === 'rounding' && figures.some(({ secondhand }) => !secondhand)
    ? figures.filter(({ secondhand }) => !secondhand)
    : figures;

/** Releases that differ about a figure that is shown, with what a curator says of that time: each reading once. */
function differences(shown: ReadonlySet<string>, knowledge: Knowledge): readonly (readonly [Difference, Reading[]])[] {
  const told = new Set<Reading>();
  return knowledge.comparisons.flatMap(({ verdict, series, period, observations }) => {
    if (verdict === 'agree' || !observations.some((id) => shown.has(id))) return [];
    const readings = knowledge.getSeries(series).readings.filter((one) => explains(one, period) && !told.has(one));
    for (const one of readings) told.add(one);
    const figures = mergedAlike(withoutRepeats(figuresBy(observations, knowledge), verdict));
    if (figures.length < 2) return [];
    const texts = readings.length > 0 ? { readings: readings.map(({ text }) => text) } : {};
    return [[{ kind: verdict, figures, ...texts }, readings] as const];
  });
}

type Told = Extract<Notice, { kind: 'reading' }>;

/** What a curator says alike of two series is said once, with the citations of both. */
function saidOnce(readings: readonly Told[]): Told[] {
  const texts = new Map<string, Told>();
  for (const one of readings) {
    const first = texts.get(one.text.nb);
    texts.set(one.text.nb, first ? { ...first, citations: [...first.citations, ...one.citations] } : one);
  }
  return [...texts.values()];
}

/** What a curator says of figures that are shown, with the citations of those it is about. */
function readings(figures: readonly Figure[], told: ReadonlySet<Reading>, knowledge: Knowledge): Told[] {
  return [...new Set(figures.map(({ series }) => series))].flatMap((series) =>
    knowledge.getSeries(series).readings.flatMap((reading): Told[] => {
      const { period, text } = reading;
      const about = figures.filter(
        (one) => one.series === series && (period === undefined || overlap(period, one.period)),
      );
      return about.length > 0 && !told.has(reading)
        ? [{ kind: 'reading', text, citations: about.flatMap(({ citations }) => citations) }]
        : [];
    }),
  );
}

/** All that the knowledge knows about how figures that are shown hang together. */
export function noticesOn(figures: readonly Figure[], knowledge: Knowledge): Notice[] {
  const shown = new Set(figures.map(({ id }) => id));
  const differing = differences(shown, knowledge);
  const told = new Set(differing.flatMap(([, about]) => about));
  return [
    ...sums(figures, knowledge),
    ...differing.map(([notice]) => notice),
    ...saidOnce(readings(figures, told, knowledge)),
    ...sourcesOf(figures, knowledge),
  ];
}

type SourceAbout = Extract<Notice, { kind: 'source' }>['about'];

/** One notice for all releases of which the same is to be said. */
const onSources = (releases: readonly Release[], about: SourceAbout): Notice[] =>
  releases.length === 0
    ? []
    : [{ kind: 'source', about, releases: [...new Set(releases)].map(({ id, title }) => ({ id, title })) }];

/** What makes a figure less sure than its citation looks: that only a release seen in part, or passing it on, gives it. */
function sourcesOf(figures: readonly Figure[], knowledge: Knowledge): Notice[] {
  const releasesOf = ({ citations }: Figure) => [
    ...new Set(citations.map(({ release }) => knowledge.getRelease(release))),
  ];
  const inPart = figures.map(releasesOf).filter((releases) => releases.every(({ read }) => read === 'beginning'));
  const secondhand = figures.filter((one) => one.secondhand).map(releasesOf);
  return [...onSources(inPart.flat(), 'partly-read'), ...onSources(secondhand.flat(), 'secondhand')];
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
  return given.flatMap(([is, about]) => (is ? onSources([release], about) : []));
}

/** The same day a year before; 29 February becomes 1 March, as calendars count. */
const yearBefore = (day: string): string => {
  const date = new Date(day);
  return dayOf(date.getUTCFullYear() - 1, date.getUTCMonth() + 1, date.getUTCDate()) ?? `${yearIn(day) - 1}-03-01`;
};

/**
 * Says how old the newest figures are where the answer is about the present: more than a year before `today`, and no
 * curator has looked since.
 */
export function noticeOfAge(newest: readonly Figure[], today: string, knowledge: Knowledge): Notice[] {
  const own = newest.filter(({ secondhand }) => !secondhand);
  const latest = (own.length > 0 ? own : newest)
    .toSorted((one, other) => lastDay(one.period).localeCompare(lastDay(other.period)))
    .at(-1);
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
