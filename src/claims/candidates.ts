import type { Figure } from '../figures/figure.ts';
import { figureOf } from '../figures/figure-of.ts';
import { figuresOf } from '../figures/figures.ts';
import type { Knowledge } from '../knowledge/find.ts';
import type { Series } from '../knowledge/knowledge.ts';
import { inAllLanguages } from '../knowledge/names.ts';
import { oncePer } from '../knowledge/once.ts';
import { boundsOf } from '../language/period.ts';
import type { FigureClaim } from './figure-claim.ts';
import { knownOf } from './known.ts';
import { isMeasureOf } from './measure.ts';
import { surelyNamed } from './subjects.ts';

/** A figure that a claim may be about. */
export interface Candidate {
  readonly figure: Figure;
  /** Of a series that the claim's words do not point away from. */
  readonly isMeant: boolean;
  /** Of those, the plainest: with the fewest words in its name that the claim does not have, and none that tells. */
  readonly isPlainest: boolean;
  /** The claim has all that one of its names says besides its scheme's. */
  readonly isNamed: boolean;
  /** How much its name says that the claim does not. */
  readonly left: number;
  /** What its names say that the claim says too. */
  readonly common: ReadonlySet<string>;
  /** The kind of figure that the claim speaks of stands in its name. */
  readonly isNamedByKind: boolean;
}

interface Pointed {
  readonly series: Series;
  /** All that its names say besides its scheme's. */
  readonly marks: ReadonlySet<string>;
  /** Those of a name that the claim has in full; the longest such name. */
  readonly full: readonly string[];
  /** How much its name says that the claim does not, by the name of which that is least. */
  readonly left: number;
  /** The same of its label alone. */
  readonly leftOfLabel: number;
}

/** From here on a name says something that the claim does not. */
export const TELLING = 1;
/** A word that says no more than that it is a figure tells little, and one that many names have tells less than one of its own. */
const OF_A_FIGURE = 0.25;
const COMMON = 0.5;
const COMMON_BELOW = 0.265;

function point(series: Series, { meanings }: FigureClaim, knowledge: Knowledge): Pointed {
  const { marks, index, ofFigures } = knownOf(knowledge);
  const names = marks.get(series.id) ?? [];
  const weightOf = (mark: string): number =>
    ofFigures.has(mark) ? OF_A_FIGURE : index.rarity(mark) < COMMON_BELOW ? COMMON : 1;
  const full = names
    .filter((name) => [...name].every((mark) => meanings.has(mark)))
    .reduce((longest, name) => (name.size > longest.length ? [...name] : longest), [] as readonly string[]);
  const leftOf = (name: ReadonlySet<string>) =>
    [...name].reduce((sum, mark) => sum + (meanings.has(mark) ? 0 : weightOf(mark)), 0);
  return {
    series,
    marks: new Set(names.flatMap((name) => [...name])),
    full,
    left: Math.min(...names.map(leftOf)),
    leftOfLabel: Math.min(...names.slice(0, inAllLanguages(series.label).length).map(leftOf)),
  };
}

const isInUnit = ({ unit }: Series, { units, isFactor }: FigureClaim): boolean =>
  isFactor || units === undefined || units.includes(unit);

/** "Per lege": a figure of each is named so. */
export const isOfEach = ({ label, unit }: Series): boolean =>
  unit.includes('per') ||
  inAllLanguages(label).some((one) => /(?<!\p{L})(?:per|pr|for each|for hver|for kvar)(?!\p{L})/iu.test(one));

function seriesOf({ subjects, isWithout }: FigureClaim, knowledge: Knowledge): readonly Series[] {
  // "Uten fastlege" names a figure, and may be of others of its kind.
  const ofNamed = isWithout ? [...subjects.series.keys()].map((id) => knowledge.getSeries(id).scheme) : [];
  const schemes = subjects.schemes.size > 0 ? subjects.schemes : new Set(ofNamed);
  const inSchemes = [...schemes].flatMap((scheme) => knowledge.seriesOf(scheme));
  const named = surelyNamed(subjects).flatMap((id) => knowledge.findSeries(id) ?? []);
  return [...new Set([...inSchemes, ...named])];
}

/** What a newspaper only repeats in its own rounding is left out of answers, and right all the same. */
function withRepeated(series: Series, knowledge: Knowledge): readonly Figure[] {
  const figures = figuresOf(series, knowledge);
  const isThere = ({ value, period }: { readonly value: number; readonly period: string }): boolean =>
    figures.some((one) => one.value === value && one.period === period);
  const repeated = series.observations.filter((one) => !isThere(one));
  return [...figures, ...repeated.map((one) => figureOf({ ...one, series: series.id }, knowledge))];
}

/** All figures of each series of a knowledge. */
const figuresIn = oncePer((knowledge: Knowledge) => oncePer((series: Series) => withRepeated(series, knowledge)));

const isOfKind = ({ measure }: Figure, claim: FigureClaim): boolean =>
  claim.isFactor ? measure === 'factor' : isMeasureOf(claim, measure);

/** Every figure of the claim's subject in the claim's unit, those that are meant told apart. */
export function candidatesFor(claim: FigureClaim, knowledge: Knowledge): readonly Candidate[] {
  const { index, without, kindsOf } = knownOf(knowledge);
  const figuresOfSeries = figuresIn(knowledge);
  const all = seriesOf(claim, knowledge)
    .filter((one) => isInUnit(one, claim) && (!claim.isPer || isOfEach(one)) && without.has(one.id) === claim.isWithout)
    .map((one) => point(one, claim, knowledge))
    .filter(({ marks }) => claim.places.every((place) => marks.has(place)));
  const most = Math.max(0, ...all.map(({ full }) => full.length));
  const named = most > 0 ? all.filter(({ full }) => full.length === most) : [];
  // Which is plainest is told among those that have a figure of the kind that is said.
  const ofKind = all.filter(({ series }) => figuresOfSeries(series).some((figure) => isOfKind(figure, claim)));
  const kin = ofKind.length > 0 ? ofKind : all;
  const near = kin.filter((one) => most === 0 || named.includes(one));
  const least = Math.min(...near.map(({ left }) => left));
  return all.flatMap((one) =>
    figuresOfSeries(one.series)
      .filter(({ measure }) => claim.isFactor === (measure === 'factor'))
      .map((figure) => {
        const isMeant =
          most === 0 || isPointedAt(one, figure, named, (text) => index.lexicon.read(text).meanings.keys());
        // A short name may stand for the scheme as a whole: where it has more figures, only the label tells them apart.
        const isPlain = named.includes(one) || one.leftOfLabel < TELLING;
        const isPlainest = near.includes(one) && one.left === least && least < TELLING && isPlain;
        const isNamedByKind = claim.measure !== undefined && (kindsOf.get(one.series.id)?.has(claim.measure) ?? false);
        return {
          figure,
          isMeant,
          isPlainest,
          isNamed: named.includes(one),
          left: one.left,
          common: new Set([...one.marks].filter((mark) => claim.meanings.has(mark))),
          isNamedByKind,
        };
      }),
  );
}

/** Whether a figure goes by the words that name others, be it in its release's own words. */
function isPointedAt(
  { marks }: Pointed,
  { citations }: Figure,
  named: readonly Pointed[],
  read: (text: string) => Iterable<string>,
): boolean {
  const printed = new Set(citations.flatMap((one) => [...read(one.printed ?? '')]));
  return named.some(({ full }) => full.every((mark) => marks.has(mark) || printed.has(mark)));
}

/** How a figure's time sits with the claim's: the same, within one another, another, or not said. */
export type Fit = 'same' | 'within' | 'other' | 'unsaid';

const DAY_MS = 86_400_000;
/** A figure over several years is none for one of them. */
const ABOUT_A_YEAR = 400;
const daysIn = ({ first, last }: { readonly first: string; readonly last: string }): number =>
  (Date.parse(last) - Date.parse(first)) / DAY_MS;

export function fitOf(period: string | undefined, figure: Figure): Fit {
  const asked = period === undefined ? undefined : boundsOf(period);
  const own = boundsOf(figure.period);
  if (!asked || !own) return 'unsaid';
  if (asked.first === own.first && asked.last === own.last) return 'same';
  if (daysIn(own) > ABOUT_A_YEAR || daysIn(asked) > ABOUT_A_YEAR) return 'other';
  const isInside = own.last >= asked.first && own.last <= asked.last;
  const isAround = own.first <= asked.first && own.last >= asked.last;
  return isInside || isAround ? 'within' : 'other';
}
