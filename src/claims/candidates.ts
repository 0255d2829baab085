import type { Figure } from '../answer/answer.ts';
import { figuresOf } from '../answer/figures.ts';
import type { Knowledge } from '../knowledge/find.ts';
import type { Series } from '../knowledge/knowledge.ts';
import { boundsOf } from '../knowledge/period.ts';
import { isLight, meaningsOf } from '../question/meaning.ts';
import { inAllLanguages } from '../question/names.ts';
import type { FigureClaim } from './figure-claims.ts';
import { vocabularyOf } from './vocabulary.ts';

/** A figure that a claim may be about. */
export interface Candidate {
  readonly figure: Figure;
  /** Of the series that the claim's words point at, among those of its subject. */
  readonly isMeant: boolean;
  /** Of those, the plainest: with the fewest words in its label that the claim does not have. */
  readonly isPlainest: boolean;
}

const NAMED = 2;

/** How many of a series' own words the claim has; a name in full counts more. */
const pointsAt = ({ id }: Series, claim: FigureClaim, knowledge: Knowledge): number => {
  const marks = vocabularyOf(knowledge).marks.get(id) ?? new Set<string>();
  const said = [...marks].filter((mark) => claim.meanings.has(mark)).length;
  return said + NAMED * (claim.subjects.series.get(id) ?? 0);
};

/** Words of a label that the claim does not have, in the language in which there are fewest. */
function leftOver({ id, label }: Series, claim: FigureClaim, knowledge: Knowledge): number {
  const marks = vocabularyOf(knowledge).marks.get(id) ?? new Set<string>();
  const counts = inAllLanguages(label).map(
    (text) =>
      new Set(meaningsOf(text).filter((one) => marks.has(one) && !isLight(one) && !claim.meanings.has(one))).size,
  );
  return Math.min(...counts);
}

const isInUnit = ({ unit }: Series, { units, isFactor }: FigureClaim): boolean =>
  isFactor || units === undefined || units.includes(unit);

/** Every figure of the claim's subject in the claim's unit, those that are meant told apart. */
export function candidatesFor(claim: FigureClaim, knowledge: Knowledge): readonly Candidate[] {
  const { schemes, series: named } = claim.subjects;
  const inSchemes = [...schemes].flatMap((scheme) => knowledge.seriesOf(scheme));
  const inName = [...named.keys()].flatMap((id) => knowledge.findSeries(id) ?? []);
  const all = [...new Set([...inSchemes, ...inName])].filter((one) => isInUnit(one, claim));
  const scored = all.map((series) => ({ series, score: pointsAt(series, claim, knowledge) }));
  const most = Math.max(0, ...scored.map(({ score }) => score));
  const meant = scored.filter(({ score }) => score === most).map(({ series }) => series);
  const least = Math.min(...meant.map((series) => leftOver(series, claim, knowledge)));
  return all.flatMap((series) => {
    const isMeant = meant.includes(series);
    const isPlainest = isMeant && leftOver(series, claim, knowledge) === least;
    return figuresOf(series, knowledge)
      .filter(({ measure }) => claim.isFactor === (measure === 'factor'))
      .map((figure) => ({ figure, isMeant, isPlainest }));
  });
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
