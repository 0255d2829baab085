import { TELLING } from './candidates.ts';
import type { By, Judged } from './claim.ts';
import type { FigureClaim } from './figure-claim.ts';
import { agreementOf, type Held, nearer } from './held.ts';
import { judged } from './judged.ts';
import { isTellingOf } from './telling-digits.ts';

const SCALE = 1000;
/** What was proposed, and what is known of the same after the vote. */
function proposedOnly(proposed: Held, all: readonly Held[]): Judged | undefined {
  const { series, period, measure } = proposed.figure;
  const after = all
    .filter(
      ({ figure, isStatus }) =>
        isStatus && figure.series === series && figure.period === period && figure.measure === measure,
    )
    .sort(nearer);
  return judged({ verdict: 'proposed-only' }, [proposed, ...after]);
}

/** How the claim misses a figure that has its value. */
export function nearMiss(all: readonly Held[], others: readonly Held[], claim: FigureClaim): Judged | undefined {
  const agreeing = all.filter(({ agrees }) => agrees !== 'no').sort(nearer);
  const inTime = agreeing.filter(({ fit }) => fit !== 'other');
  const meant = inTime.filter(({ isMeant, left }) => isMeant && left < TELLING);
  const find = (held: readonly Held[], by: By, test: (one: Held) => boolean, more: readonly Held[] = []) => {
    const first = held.find(test);
    return first && judged({ verdict: 'differs', by }, [first, ...more]);
  };
  const proposed = meant.find(({ isMeasure, isDirection, isStatus }) => isMeasure && isDirection && !isStatus);
  if (proposed && claim.status === undefined) return proposedOnly(proposed, all);
  return (
    find(meant, 'direction', ({ isMeasure, isStatus, isDirection }) => isMeasure && isStatus && !isDirection) ??
    find(
      meant,
      'status',
      ({ isMeasure, isDirection, isStatus, figure }) =>
        isMeasure && isDirection && !isStatus && (figure.status === 'proposed' || claim.status?.isDenied === true),
    ) ??
    find(
      meant,
      'measure',
      // A number on a list is a limit: "more" and "less" beside it are of what comes above and below.
      ({ isMeasure, figure }) => !isMeasure && figure.measure !== 'full-year' && figure.unit !== 'patients-per-list',
      others,
    ) ??
    find(
      inTime,
      'subject',
      ({ isMeant, agrees, figure, isMeasure }) =>
        !isMeant &&
        isMeasure &&
        agrees === 'same' &&
        isTellingOf(figure) &&
        claim.units !== undefined &&
        others.some(
          (other) => other.isNamed && other.figure.unit === figure.unit && other.figure.scheme === figure.scheme,
        ),
      others,
    ) ??
    find(
      all,
      'scale',
      ({ isMeant, left, fit, figure }) =>
        isMeant &&
        left < TELLING &&
        figure.unit === 'NOK' &&
        Math.abs(figure.value) >= SCALE * SCALE &&
        fit !== 'other' &&
        [SCALE, 1 / SCALE].some((by) => agreementOf(claim, figure, by) === 'same'),
    ) ??
    find(
      agreeing,
      'period',
      ({ isMeant, isMeasure, isDirection, fit, agrees, figure }) =>
        isMeant &&
        isMeasure &&
        isDirection &&
        fit === 'other' &&
        agrees === 'same' &&
        !claim.isPeriodLoose &&
        (others.length > 0 || isTellingOf(figure)),
      others,
    )
  );
}
