import type { Figure } from '../figures/figure.ts';
import { lastDay } from '../figures/figures.ts';
import type { Knowledge } from '../knowledge/find.ts';
import { candidatesFor } from './candidates.ts';
import { judgeChange } from './change-claims.ts';
import type { By, Claim, Judged } from './claim.ts';
import type { FigureClaim } from './figure-claim.ts';
import { type Held, holdAll, nearer } from './held.ts';
import { isBareSmall, judgeLent } from './judge-held.ts';
import { judged } from './judged.ts';
import { judgeByLearntSeries } from './learnt-series.ts';
import { isOffFrom, nearestTo } from './nearest-figure.ts';
import { judgeBySeries } from './series-claims.ts';
import { likeSeries } from './subjects.ts';
import { TIME_UNITS } from './words.ts';

/** Whoever denies what differs in one of these ways says what the releases say. */
const DENIED_RIGHTLY: readonly By[] = ['amount', 'scale', 'status', 'direction', 'period'];
/** What is denied is right where the releases give another figure, and wrong where they say so. */
function denied(found: Judged): Judged | undefined {
  if (found.verdict === 'matches') return { verdict: 'differs', by: 'negated', figures: found.figures };
  if (found.verdict === 'proposed-only') return found.figures.length > 1 ? { ...found, verdict: 'matches' } : undefined;
  if (found.verdict !== 'differs') return undefined;
  return DENIED_RIGHTLY.includes(found.by) ? { verdict: 'matches', figures: found.figures } : undefined;
}

/** A count of what is not our subject, or of hours and years that no figure is about, is nobody's claim to us. */
function isWorthTelling(claim: FigureClaim, all: readonly Held[]): boolean {
  const { units, value, subjects } = claim;
  if (all.length > 0) return units !== undefined || value >= 10;
  if (units === undefined) return false;
  if (units.length === 0 || units.every((unit) => TIME_UNITS.includes(unit))) return false;
  const isOurs = subjects.schemes.size + subjects.series.size > 0;
  return units.some((unit) => unit === 'NOK' || unit === 'percent') || isOurs || value >= 100;
}

/** As like the claim, and as much of it in its words, as a series must be to be right of it. */
const ELSEWHERE = { likeness: 0.72, covered: 0.9 };

/** A series that people ask for in the words of the claim, of whatever scheme, that has its very figure. */
function saidElsewhere(claim: FigureClaim, knowledge: Knowledge): Judged | undefined {
  if (claim.meanings.size < 2) return undefined;
  const ids = likeSeries(claim.meanings, knowledge, ELSEWHERE);
  const held = holdAll(candidatesFor({ ...claim, subjects: { schemes: new Set(), series: ids } }, knowledge), claim);
  const [first] = held
    .filter((one) => ids.has(one.figure.series) && one.agrees !== 'no' && one.fit !== 'other')
    .filter(({ isMeasure, isStatus, isDirection }) => isMeasure && isStatus && isDirection)
    .sort(nearer);
  return first && judged({ verdict: 'matches' }, [first]);
}

const isSettled = ({ verdict }: Judged): boolean => verdict !== 'nearest';

function settledByLearnt(claim: FigureClaim, knowledge: Knowledge): Judged | undefined {
  const told = judgeByLearntSeries(claim, knowledge);
  return told && isSettled(told) ? told : undefined;
}

/**
 * What the series say that people ask for in the words of the claim, where the figures of its subject leave it open, or where one of
 * those series has the very number that they are said to lack.
 */
function byWords(claim: FigureClaim, found: Judged | undefined, knowledge: Knowledge): Judged | undefined {
  if (found && isSettled(found) && found.verdict !== 'differs' && found.verdict !== 'outdated') return found;
  const bySeries = judgeChange(claim, knowledge) ?? judgeBySeries(claim, knowledge);
  const told = bySeries && isSettled(bySeries) ? bySeries : (settledByLearnt(claim, knowledge) ?? bySeries);
  const other = told && claim.isDenied ? denied(told) : told;
  if (!found) return other;
  if (!isSettled(found)) return other && isSettled(other) ? other : found;
  return other?.verdict === 'matches' ? other : found;
}

const isGoingOn = (period: string | undefined, today: string): boolean =>
  period !== undefined && lastDay(period) >= today;

/** What a number comes to that a figure has: what was decided under a scheme that has ended is so no more, and no count tells what is allowed. */
function heldBy(
  claim: FigureClaim,
  verdict: 'matches' | 'outdated',
  figure: Figure,
  knowledge: Knowledge,
): 'matches' | 'outdated' | 'nearest' {
  if (claim.isLimit && figure.status === 'observed') return 'nearest';
  // That it has always been so no figure tells.
  if (claim.isAlways && verdict === 'matches') return 'nearest';
  // Whoever names a time that is still going on speaks of now.
  const isOfNow = claim.isNow || isGoingOn(claim.period, claim.today);
  // What was decided for days that are past was so then.
  const isOfDays = figure.status === 'adopted' && figure.period.length > 'YYYY-MM/YYYY-MM'.length;
  if (isOfNow && !claim.isOver && isOfDays && lastDay(figure.period) < claim.today) return 'outdated';
  const isDecided = isOfNow && !claim.isOver && figure.status !== 'observed' && figure.unit !== 'NOK';
  return isDecided && hasEnded(figure.scheme, knowledge, claim.today) ? 'outdated' : verdict;
}

const isHad = (verdict: Judged['verdict']): verdict is 'matches' | 'outdated' =>
  verdict === 'matches' || verdict === 'outdated';

/** Whether all rules of a scheme have ended. */
function hasEnded(scheme: string, knowledge: Knowledge, today: string): boolean {
  const rules = knowledge.topics.flatMap((topic) => topic.rules).filter((rule) => rule.scheme === scheme);
  return rules.length > 0 && rules.every(({ to }) => to !== null && to < today);
}

/** Holds what is said of most or of few against the share that people ask for in such words; nothing where that leaves it open. */
function judgeMajority(claim: FigureClaim, knowledge: Knowledge): Claim | undefined {
  const told = claim.unexplained > 0 || claim.isElsewhere ? undefined : judgeBySeries(claim, knowledge);
  const found = told && claim.isDenied ? denied(told) : told;
  if (!found || !isSettled(found)) return undefined;
  const { figures, ...verdict } = found;
  return {
    ...verdict,
    said: claim.said,
    about: figures[0].label,
    evidence: { kind: 'figures', figures: [...figures] },
  };
}

/**
 * Holds a claim with a number against every figure of its subject; nothing where it is no claim to be told of.
 * @param isSought Whether its subject is looked for among all that people ask for, where none that is named settles it.
 */
export function judgeFigure(claim: FigureClaim, knowledge: Knowledge, isSought = true): Claim | undefined {
  const { said } = claim;
  if (claim.isMajority) return judgeMajority(claim, knowledge);
  const all = holdAll(candidatesFor(claim, knowledge), claim);
  const found = claim.isElsewhere || isBareSmall(claim) ? undefined : judgeLent(claim, all);

  const isTold = isWorthTelling(claim, all);
  // "Not more than 2500" denies no number.
  // Nor does "one in three is no specialist": it says how many of the others.
  const isOpen = claim.isDenied && claim.qualifier !== undefined;
  // What is carried on from other words may be about something else: it is not called wrong.
  const elsewhere = found?.verdict === 'differs' || found === undefined ? saidElsewhere(claim, knowledge) : undefined;
  const isUnsure = found?.verdict === 'differs' && !claim.isNamedHere;
  const told = elsewhere ?? (found && isUnsure ? { ...found, verdict: 'nearest' as const } : found);
  // Who says that what has ended is so no longer is right by what it was.
  const isNoLonger =
    claim.isOver && told?.verdict === 'matches' && hasEnded(told.figures[0].scheme, knowledge, claim.today);
  const judgement = claim.isDenied && told && !isNoLonger ? denied(told) : told;
  const named = isOpen ? undefined : judgement;
  const result =
    (isSought ? byWords(claim, named, knowledge) : named) ??
    (isTold && !claim.isPer ? nearestTo(claim, all) : undefined);
  if (result) {
    const { figures } = result;
    const verdict =
      result.verdict === 'differs'
        ? { verdict: result.verdict, by: result.by }
        : result.verdict === 'nearest'
          ? { verdict: result.verdict, isOff: isOffFrom(claim, figures[0]) }
          : { verdict: isHad(result.verdict) ? heldBy(claim, result.verdict, figures[0], knowledge) : result.verdict };
    return { ...verdict, said, about: figures[0].label, evidence: { kind: 'figures', figures: [...figures] } };
  }
  if (!isTold) return undefined;
  const [scheme] = claim.subjects.schemes;
  return { verdict: 'not-covered', said, about: scheme === undefined ? null : knowledge.getScheme(scheme).name };
}
