import { figuresFor, figuresOf, isBudgeted, newestOf } from '../figures/figures.ts';
import type { OfTwo } from '../figures/operations.ts';
import { isCounted, quotientOf } from '../figures/quotient.ts';
import type { Step } from '../invocation.ts';
import type { Series } from '../knowledge/knowledge.ts';
import { amountsIn } from '../language/amounts.ts';
import { getPeriod } from '../language/period.ts';
import { spaced, wholeWords } from '../language/whole-words.ts';
import type { Asked } from '../reader/asked.ts';
import {
  countingFor,
  decided,
  isNamedBy,
  isWithout,
  namedBy,
  plainestOf,
  type Reader,
  seriesAmong,
  TRIED,
} from './counted-by.ts';
import type { Decision } from './decide.ts';
import { type QuotientSought, quotientSought } from './quotient-sought.ts';

/** What is worked out from two series, and how sure it is that these are meant. */
export interface TwoSeries {
  readonly outcome: 'answer' | 'nearest';
  readonly step: Step;
}

/** What costs so much is no rate for each already. */
const TOTAL = 1_000_000;

/** Money as a whole, or a number of something: what can be divided among others. */
const isDivisible = (one: Series): boolean =>
  one.unit === 'NOK' ? isBudgeted(one) || one.observations.some(({ value }) => value >= TOTAL) : isCounted(one.unit);

const stepOf = (operation: OfTwo | undefined, series: readonly Series[], period: string | undefined): Step => ({
  command: 'figure',
  options: { series: series.map(({ id }) => id).join(','), operation, period },
  ...(series[0] && { subject: series[0].label }),
});

/** The newest year that a series tells of. */
const newestYear = (one: Series, { knowledge, today }: Reader): number =>
  Math.max(...newestOf(figuresOf(one, knowledge), today).map(({ period }) => getPeriod(period).lastYear));

/** What is so much for each, or a share, already. */
const isQuotient = (one: Series, { operation }: QuotientSought): boolean =>
  operation === 'share' ? one.unit === 'percent' : !isDivisible(one);

/**
 * Whether something says it already: what a publisher has worked out itself goes before what we do, unless it is of a year or more
 * before; and what is no figure answers where it is sure, unless a question says that it is to be divided.
 */
function isSaid(whole: Decision, sought: QuotientSought, year: number, reader: Reader): boolean {
  const [best] = whole.matches;
  if (whole.outcome === 'not-covered' || !best) return false;
  const [ready] = seriesAmong({ ...whole, matches: [best] }, reader);
  if (!ready) return !sought.isPlain;
  if (!isQuotient(ready, sought)) return false;
  const isOld = year - newestYear(ready, reader) > 1;
  return !(sought.operation === 'share' && isOld);
}

/** The likeliest share of the same scheme, of those with a GP where the count is, and of those without where it is. */
function readyShare(count: Series, whole: Decision, reader: Reader): Series | undefined {
  const isOfWithout = isWithout(count, reader);
  return seriesAmong(whole, reader).find(
    (one) => one.unit === 'percent' && one.scheme === count.scheme && isWithout(one, reader) === isOfWithout,
  );
}

function divided(asked: Asked, whole: Decision, reader: Reader): TwoSeries | undefined {
  const sought = quotientSought(asked);
  if (!sought) return undefined;
  const { knowledge } = reader;
  const period = asked.times.find(({ relation }) => relation === 'at')?.period;
  const read = decided(sought.over, reader);
  if (read.outcome === 'not-covered') return undefined;
  const [first, ...others] = seriesAmong(read, reader).filter(isDivisible);
  if (!first) return undefined;
  const isMeant = read.outcome === 'answer' && read.matches[0]?.thing.id === `series:${first.id}`;
  // Two figures that are no more than near come to nothing, unless a question says that they are to be divided.
  const isNamed = whole.matches.slice(0, TRIED).some(({ thing }) => thing.id === `series:${first.id}`);
  if (!isMeant && !isNamed && !sought.isPlain) return undefined;
  const countFor = countingFor(sought, reader);
  // What else the same scheme has may be of the time that is known for both.
  for (const over of [first, ...others.filter(({ scheme }) => scheme === first.scheme)]) {
    const under = countFor(over);
    if (!under) continue;
    const worked = quotientOf(sought.operation, figuresOf(over, knowledge), figuresOf(under, knowledge), period);
    if (!worked.ok) continue;
    if (isSaid(whole, sought, getPeriod(worked.figure.period).lastYear, reader)) return undefined;
    // Divided among all there are, and not among those whom it is for: no more than near.
    const isSure = isMeant && over.id === first.id && over.scheme === under.scheme;
    return { outcome: isSure ? 'answer' : 'nearest', step: stepOf(sought.operation, [over, under], period) };
  }
  if (!isMeant || whole.outcome === 'answer') return undefined;
  // Nothing to divide it by: a share that a publisher has worked out of the same is as near as it comes.
  const share = sought.operation === 'share' ? readyShare(first, whole, reader) : undefined;
  if (share) {
    const isKnown = period !== undefined && figuresFor(period, figuresOf(share, knowledge)).length > 0;
    return { outcome: 'nearest', step: stepOf(undefined, [share], isKnown ? period : undefined) };
  }
  // Else the figure itself is the nearest, with the reason.
  return { outcome: 'nearest', step: stepOf(sought.operation, [first], period) };
}

/** Whether what part a number is was asked of that number: "hvor stor andel av alle fastleger blir det". */
const OF_IT = wholeWords(
  /\b(?:er|e|blir|vert|utgjør|utgjer|is|are|does|would|make) (?:det|d|dette|that|this|it|vi|de|dei|they|we|those)\b/u,
);

/** What part of all that a series counts a number of the asker's own is. */
function ownPart(asked: Asked, reader: Reader): TwoSeries | undefined {
  const sought = quotientSought(asked);
  const [own, ...others] = amountsIn(asked.text);
  if (sought?.operation !== 'share' || !own || own.unit || others.length > 0) return undefined;
  if (!OF_IT.test(spaced(asked.asking))) return undefined;
  const [general] = namedBy(sought.noun, reader);
  if (!general) return undefined;
  const all = reader.knowledge.seriesOf(general.scheme).filter(isNamedBy(sought.noun, reader));
  const whole = plainestOf(all, reader);
  if (!whole) return undefined;
  const options = { series: whole.id, operation: 'share', number: String(own.value) };
  return { outcome: 'answer', step: { command: 'figure', options, subject: whole.label } };
}

/**
 * What a question wants worked out from two series: how much there is of one for each of another, what part the one is of the other.
 * Nothing where one series says it already.
 * @param whole What the question was read as by itself.
 */
export const askedOfTwo = (asked: Asked, whole: Decision, reader: Reader): TwoSeries | undefined =>
  ownPart(asked, reader) ?? divided(asked, whole, reader);
