import { oncePer } from '../../knowledge/once.ts';
import { type Near, nearIndex, searchNear } from '../../language/nearest.ts';

/** Below this, an id is more likely another thing than a slip of the keys. */
const LIKE_ENOUGH = 0.6;

/**
 * Finds the likeliest of some ids, each once: a file that is taken away leaves thousands of references to a few things, and to find
 * what one may have meant takes long.
 */
const likeliestIn = oncePer((known: Iterable<string>) => {
  const index = nearIndex([...known], (one) => one);
  const found = new Map<string, Near<string> | undefined>();
  return (id: string): Near<string> | undefined => {
    if (!found.has(id)) found.set(id, searchNear(index, id)[0]);
    return found.get(id);
  };
});

/** What to do about an id that is not there: the likeliest one that is, and how to make it otherwise. */
export function didYouMean(id: string, known: Iterable<string>, otherwise: string): string {
  const near = likeliestIn(known)(id);
  return near && near.score >= LIKE_ENOUGH
    ? `Did you mean "${near.item}"? Otherwise ${otherwise}.`
    : `Correct the id, or ${otherwise}.`;
}
