import type { NumberedCitation } from '../answer/worded.ts';

export interface CitedRelease extends Pick<NumberedCitation, 'title' | 'publisher' | 'publishedText'> {
  readonly places: readonly [NumberedCitation, ...NumberedCitation[]];
}

/** Citations grouped by release, in the order of each release's first number, so that long lists stay short. */
export function byRelease(citations: readonly NumberedCitation[]): readonly CitedRelease[] {
  const groups = new Map<string, [NumberedCitation, ...NumberedCitation[]]>();
  for (const citation of citations) {
    const group = groups.get(citation.release);
    if (group) group.push(citation);
    else groups.set(citation.release, [citation]);
  }
  return [...groups.values()].map((places) => {
    const [{ title, publisher, publishedText }] = places;
    return { title, publisher, publishedText, places };
  });
}
