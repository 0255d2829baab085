import type { Knowledge } from '../knowledge/find.ts';
import { ownIdOf } from '../reader/thing.ts';
import { isOfEach } from './candidates.ts';
import type { Judged } from './claim.ts';
import type { FigureClaim } from './figure-claim.ts';
import { knownOf } from './known.ts';
import { figuresFor, holdAgainst, isNear, OTHER_KIND } from './series-held.ts';
import { learningOf } from './verdicts.ts';

/** So likely a text is of a series, and so much plainer than that nothing settles it, to be borne out by it and to be called wrong. */
const MEANT = { likelihood: 0.7, ahead: 0.1 };
const SURELY = { likelihood: 0.9, ahead: 0.2 };

/** Holds a number against the series that claims in such words are plainly of, as it was learnt. */
export function judgeByLearntSeries(claim: FigureClaim, knowledge: Knowledge): Judged | undefined {
  if (claim.places.length > 0) return undefined;
  for (const text of claim.about) {
    const { meant, open } = learningOf(knowledge)(text);
    const [first] = meant;
    if (first?.thing.kind !== 'series') continue;
    const isAs = ({ likelihood, ahead }: typeof MEANT): boolean =>
      first.likelihood >= likelihood && first.speaks - Math.max(open, 0) >= ahead;
    const series = knowledge.getSeries(ownIdOf(first.thing));
    if (!isAs(MEANT) || knownOf(knowledge).without.has(series.id) !== claim.isWithout) continue;
    if (claim.isPer && !isOfEach(series)) continue;
    const figures = figuresFor(claim, series, knowledge);
    if (!figures.some((one) => isNear(claim, one))) continue;
    const verdict = holdAgainst({ claim, series, figures }, isAs(SURELY), OTHER_KIND);
    if (verdict) return verdict;
  }
  return undefined;
}
