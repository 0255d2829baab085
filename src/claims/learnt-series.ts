import type { Knowledge } from '../knowledge/find.ts';
import { ownIdOf } from '../reader/thing.ts';
import { isOfEach } from './candidates.ts';
import type { Judged } from './claim.ts';
import type { FigureClaim } from './figure-claim.ts';
import { knownOf } from './known.ts';
import { figuresFor, holdAgainst, isNear, OTHER_KIND } from './series-held.ts';
import { learningOf, type Meant } from './verdicts.ts';

/** So likely a text is of a series, and so much plainer than that nothing settles it, to be borne out by it and to be called wrong. */
const MEANT = { likelihood: 0.7, ahead: 0.1 };
const SURELY = { likelihood: 0.9, ahead: 0.2 };

/** What is said of a share is of no series that has none, however they share their words; a rule or statement may have any number. */
function canBe(claim: FigureClaim, { thing }: Meant, knowledge: Knowledge): boolean {
  if (thing.kind !== 'series' || claim.units === undefined) return true;
  return figuresFor(claim, knowledge.getSeries(ownIdOf(thing)), knowledge).length > 0;
}

/** Holds a number against the series that claims in such words are plainly of, as it was learnt. */
export function judgeByLearntSeries(claim: FigureClaim, knowledge: Knowledge): Judged | undefined {
  if (claim.places.length > 0) return undefined;
  for (const text of claim.about) {
    const { meant, open } = learningOf(knowledge)(text);
    const among = meant.filter((one) => canBe(claim, one, knowledge));
    const [first] = among;
    if (first?.thing.kind !== 'series') continue;
    const ofAll = among.reduce((sum, { likelihood }) => sum + likelihood, 0);
    const isAs = (likelihood: number, { likelihood: least, ahead }: typeof MEANT): boolean =>
      likelihood >= least && first.speaks - Math.max(open, 0) >= ahead;
    const series = knowledge.getSeries(ownIdOf(first.thing));
    if (!isAs(first.likelihood / ofAll, MEANT) || knownOf(knowledge).without.has(series.id) !== claim.isWithout)
      continue;
    if (claim.isPer && !isOfEach(series)) continue;
    const figures = figuresFor(claim, series, knowledge);
    if (!figures.some((one) => isNear(claim, one))) continue;
    const verdict = holdAgainst({ claim, series, figures }, isAs(first.likelihood, SURELY), OTHER_KIND);
    if (verdict) return verdict;
  }
  return undefined;
}
