import type { Claim } from '../answer/answer.ts';
import type { Knowledge } from '../knowledge/find.ts';
import { judgeDates } from './date-claims.ts';
import { figureClaimReader } from './figure-claims.ts';
import { judgeFigure } from './judge.ts';
import { sentencesOf } from './sentences.ts';

/** Longer than Discord lets anybody write. */
const LONGEST = 4000;
/** As many claims as an answer of one page can hold. */
const MOST_CLAIMS = 8;

export interface Checked {
  readonly claims: readonly Claim[];
  /** There is more in the message than was looked at. */
  readonly isCut: boolean;
}

/** Every claim of a message that can be held against the knowledge, in order. */
export function checkMessage(message: string, knowledge: Knowledge, today: string): Checked {
  const figureClaimsIn = figureClaimReader(knowledge, today);
  const claims: Claim[] = [];
  for (const { text, isClaim } of sentencesOf(message.slice(0, LONGEST))) {
    if (!isClaim) continue;
    const figures = figureClaimsIn(text).flatMap((claim) => judgeFigure(claim, knowledge) ?? []);
    const date = figures.length > 0 ? undefined : judgeDates(text, knowledge, today);
    claims.push(...figures, ...(date ? [date] : []));
    if (claims.length > MOST_CLAIMS) break;
  }
  return { claims: claims.slice(0, MOST_CLAIMS), isCut: message.length > LONGEST || claims.length > MOST_CLAIMS };
}
