import { firstFrom } from './first-from.ts';

/** The texts of a sorted list that begin with this one, at most so many. */
export function begunWith(sorted: readonly string[], beginning: string, most: number): readonly string[] {
  const start = firstFrom(sorted, beginning);
  let end = start;
  while (end < sorted.length && end - start < most && sorted[end]?.startsWith(beginning)) end += 1;
  return sorted.slice(start, end);
}
