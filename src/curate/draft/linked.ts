import type { Told } from './numbers.ts';

/** A sentence that goes on about what the one before it said: "Dette er en økning på …", "Den innebærer at …". */
export const isLinked = ({ plain }: Told): boolean =>
  /^(?:[–-] )?(?:dette|det|den|disse|this|it|these) \w+/.test(plain);
