import type { NumberedCitation, Worded } from '../worded.ts';

/** More than these are read by nobody; the others stand in the grounds. */
const MOST = 3;

/** The sources that a surface names, each name once, in the order in which they are read. */
export function sourcesOf(cited: readonly NumberedCitation[]): Pick<Worded, 'sources' | 'moreSources'> {
  // Two releases of one publisher and month read as one here; each has its place in the grounds.
  const releases = cited.filter(({ name }, at) => cited.findIndex((one) => one.name === name) === at);
  return {
    sources: releases.slice(0, MOST).map(({ name, url }) => ({ name, url })),
    moreSources: Math.max(0, releases.length - MOST),
  };
}
