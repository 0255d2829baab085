/** Where in a sorted list the first text stands that is not before this one. */
export function lowest(sorted: readonly string[], text: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The texts of a sorted list that begin with this one, at most so many. */
export function begunWith(sorted: readonly string[], beginning: string, most: number): readonly string[] {
  const start = lowest(sorted, beginning);
  let end = start;
  while (end < sorted.length && end - start < most && sorted[end]?.startsWith(beginning)) end += 1;
  return sorted.slice(start, end);
}
