/** Where in a sorted list the first stands that is not before this one: found by halving. */
export function firstFrom<One extends string | number>(sorted: ArrayLike<One>, least: One): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as One) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
