import type { NumberedCitation, Worded } from '../worded.ts';

/** More than these are read by nobody; the others stand in the grounds. */
const MOST = 3;

/** The sources that a surface names, each release once, in the order in which they are read. */
export function sourcesOf(cited: readonly NumberedCitation[]): Pick<Worded, 'sources' | 'moreSources'> {
  const releases = cited.filter(({ release }, at) => cited.findIndex((one) => one.release === release) === at);
  return {
    sources: releases.slice(0, MOST).map(({ name, url }) => ({ name, url })),
    moreSources: Math.max(0, releases.length - MOST),
  };
}
