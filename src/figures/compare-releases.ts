import type { Knowledge } from '../knowledge/find.ts';
import type { Observation, Release } from '../knowledge/knowledge.ts';
import type { Beside } from './compare.ts';
import { figureOf } from './figure-of.ts';
import { changeBetween } from './operations.ts';

const keyOf = ({ period, measure }: Observation): string => `${period} ${measure}`;

/** What two releases say of the same series at the same time: what they say differently first. */
export function releasesBeside([one, other]: readonly [Release, Release], knowledge: Knowledge): readonly Beside[] {
  const rows = knowledge.series.flatMap(({ id: series, label, observations }) => {
    const by = ({ id }: Release) => observations.filter(({ source }) => source === id);
    return by(one).flatMap((mine): readonly Beside[] => {
      const theirs = by(other).filter((their) => keyOf(their) === keyOf(mine));
      // Of one who says it twice, as proposed and as adopted, the one of the same standing is meant.
      const their = theirs.find(({ status }) => status === mine.status) ?? theirs[0];
      if (!their) return [];
      const figures = [figureOf({ ...mine, series }, knowledge), figureOf({ ...their, series }, knowledge)] as const;
      return [{ label, period: mine.period, figures, difference: changeBetween(...figures) }];
    });
  });
  const isSame = ({ figures: [a, b] }: Beside): boolean => a?.value === b?.value;
  return [...rows.filter((row) => !isSame(row)), ...rows.filter(isSame)];
}
