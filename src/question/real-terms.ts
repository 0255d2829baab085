import type { Knowledge } from '../knowledge/find.ts';
import type { Thing } from '../reader/thing.ts';
import { seriesShown } from './series-shown.ts';

/** Kroner of one year, however people say it. */
const REAL =
  /\b(?:faste? (?:kroner|priser|kroneverdi)|realve(?:kst|rdi)\p{L}*|realnedgang\p{L}*|(?:pris|inflasjons|kpi|konsumpris)\p{L}*[- ]?juster\p{L}*|juster\p{L}* for (?:pris|inflasjon|kpi|lønns)\p{L}*|i dagens kroner|(?:19|20)\d\d-kroner|real terms|constant (?:prices|kroner)|(?:inflation|price)[- ]adjusted|adjust\p{L}* for (?:inflation|prices)|in today's (?:money|kroner))/iu;

/** What a publisher has reckoned in fixed prices itself says so in its name. */
const IN_REAL_TERMS = /faste priser/i;

/** Whether a question asks for money in kroner of one year, and this series has it only as it was paid. */
export function wantsRealTerms(text: string, { label, step }: Thing, knowledge: Knowledge): boolean {
  const isMoney = seriesShown(step, knowledge)?.unit === 'NOK';
  return isMoney && REAL.test(text) && !IN_REAL_TERMS.test(label.nb);
}
