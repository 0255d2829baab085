import { nearIndex, searchNear } from '../../language/nearest.ts';

/** Below this, an id is more likely another thing than a slip of the keys. */
const LIKE_ENOUGH = 0.6;

/** What to do about an id that is not there: the likeliest one that is, and how to make it otherwise. */
export function didYouMean(id: string, known: Iterable<string>, otherwise: string): string {
  const [near] = searchNear(
    nearIndex([...known], (one) => one),
    id,
  );
  return near && near.score >= LIKE_ENOUGH
    ? `Did you mean "${near.item}"? Otherwise ${otherwise}.`
    : `Correct the id, or ${otherwise}.`;
}
