import type { Knowledge } from '../knowledge/find.ts';
import type { Series } from '../knowledge/knowledge.ts';
import type { Ask } from '../reader/asking.ts';
import type { Match } from '../reader/match.ts';
import { isOfEach } from './candidates.ts';
import type { Judged } from './claim.ts';
import type { FigureClaim } from './figure-claim.ts';
import { findFor, seriesIdOf } from './found.ts';
import { knownOf } from './known.ts';
import { isChange } from './measure.ts';
import { figuresFor, holdAgainst, isNear, OTHER_KIND } from './series-held.ts';

/** As sure as this a series is the one that is meant, and one that has the very number; and sure enough to be called the nearest. */
const SURE = { surely: 0.85, refuted: 0.6, borneOut: 0.3, nearest: 0.22 };
/** A claim with a word left over that says more than this may be of a part of it. */
const LEFT_OVER = 0.5;
/** Less surely meant, it must be as like what people ask for, with no word left over that says more. */
const LIKE = { likeness: 0.75, leftOver: 0.3 };
/** As much of it as a series must hold in its words. */
const COVERED = { sure: 0.5, nearest: 0.3 };
/** Fewer words that tell name a series only where it is asked for in just those. */
const FEWEST_TELLING = 2;
const NAMED = 0.9;
/** So many of the likeliest may have the very number. */
const LIKELIEST = 3;
/** A whole number below this, of nothing that is named, may be somebody's age or a place in a list. */
const SMALL = 100;

const ASKS: Readonly<Partial<Record<Series['unit'], Ask>>> = {
  NOK: 'much',
  percent: 'share',
  years: 'duration',
  months: 'duration',
  weeks: 'duration',
  days: 'duration',
  times: 'times',
};

function askOf({ units, isPer }: FigureClaim): Ask | undefined {
  const [unit] = units ?? [];
  if (unit === undefined) return undefined;
  return unit === 'NOK' && isPer ? 'each' : (ASKS[unit] ?? 'many');
}

function seriesOf(match: Match, knowledge: Knowledge): Series | undefined {
  const id = seriesIdOf(match);
  return id === undefined ? undefined : knowledge.findSeries(id);
}

/** Rules and statements have numbers too: where one is likelier meant, no series refutes what is said. */
const isStated = ({ thing }: Match): boolean => thing.kind === 'rule' || thing.kind === 'statement';

/** Whether a claim may be about a series: in its unit, of those with or without a GP, of one or of all, and of its size. */
function canBe(claim: FigureClaim, match: Match, knowledge: Knowledge): boolean {
  const series = seriesOf(match, knowledge);
  if (!series || knownOf(knowledge).without.has(series.id) !== claim.isWithout) return false;
  if (claim.isPer && !isOfEach(series)) return false;
  return figuresFor(claim, series, knowledge).some((one) => isNear(claim, one));
}

/**
 * Holds a number against the series that people ask for in the words of the claim. It is called wrong only where it is sure which
 * series is meant, and no word is left that may narrow it.
 */
export function judgeBySeries(said: FigureClaim, knowledge: Knowledge): Judged | undefined {
  // "It costs 180, a bit more at night" speaks of no increase.
  const claim = isChange(said.measure) ? { ...said, measure: said.measureOfClause } : said;
  const isBareSmall =
    claim.units === undefined && !claim.isFactor && Number.isInteger(claim.value) && claim.value < SMALL;
  if (claim.places.length > 0 || isBareSmall) return undefined;
  for (const text of claim.about) {
    const canSay = (match: Match): boolean => isStated(match) || canBe(claim, match, knowledge);
    const found = findFor(text, askOf(claim), canSay, knowledge);
    const matches = (found?.matches ?? []).filter((match) => !isStated(match));
    const [best] = matches;
    if (!found || !best) continue;
    const isLikeliest = best === found.matches[0];
    const sureness = isLikeliest ? found.sureness : SURE.borneOut;
    if (sureness < SURE.nearest || best.covered < COVERED.nearest) continue;
    // "Norway has so many inhabitants" says too little to be of those with a GP.
    if (found.telling < FEWEST_TELLING && best.likeness < NAMED) continue;
    const isLike = best.likeness >= LIKE.likeness && best.leftOver <= LIKE.leftOver;
    if (sureness < SURE.refuted && best.leftOver > LEFT_OVER) continue;
    const isSure =
      isLikeliest && sureness >= SURE.refuted && best.leftOver <= LEFT_OVER && best.covered >= COVERED.sure;
    const isVerySure = isSure && sureness >= SURE.surely && best.leftOver <= LIKE.leftOver && best.covered >= NAMED;
    // More or less than a number is true of many a figure.
    const others = claim.qualifier === undefined ? LIKELIEST : 1;
    const held = matches.slice(0, others).flatMap((match): readonly Judged[] => {
      const series = seriesOf(match, knowledge);
      const of = series && { claim, series, figures: figuresFor(claim, series, knowledge) };
      const verdict = of && holdAgainst(of, isSure && match === best, isVerySure ? OTHER_KIND : undefined);
      return verdict ? [verdict] : [];
    });
    const isMeant = sureness >= SURE.refuted || (sureness >= SURE.borneOut && isLike);
    const right = isMeant ? held.find(({ verdict }) => verdict === 'matches') : undefined;
    const verdict = right ?? held[0];
    if (verdict) return verdict.verdict === 'matches' && !right ? { ...verdict, verdict: 'nearest' } : verdict;
  }
  return undefined;
}
