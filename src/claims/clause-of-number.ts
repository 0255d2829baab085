import type { Knowledge } from '../knowledge/find.ts';
import type { Span } from '../language/spans.ts';
import { tokensOf } from '../language/tokens.ts';
import type { Amount } from './amounts-claimed.ts';
import { denialsIn, isDeniedOutright } from './denial.ts';
import { readPart } from './part.ts';
import { isNamed } from './subjects.ts';

/** How many words there are in a text. */
export const countWords = (text: string): number => text.match(/\p{L}+/gu)?.length ?? 0;

const ENDS_CLAUSE = /[,;:!?]\s|\s[-–—]\s|\s(?:og|and|men|but|mens|while|så|so)\s/giu;

/** The clause of a stretch of a sentence in which an amount stands: what is thought of it is no part of it. */
export function clauseOf(sentence: string, amount: Amount, { start, end }: Span): Span {
  const ends = [...sentence.matchAll(ENDS_CLAUSE)].map(({ index }) => index);
  return {
    start: Math.max(start, ends.findLast((at) => at < amount.start) ?? start),
    end: Math.min(end, ends.find((at) => at >= amount.end) ?? end),
  };
}

/** A clause in its words, where there are enough of them to say what it is about. */
export function wordsOfClause(text: string, { start, end }: Span): string {
  const clause = text.slice(start, end);
  return countWords(clause) >= FEWEST_WORDS ? clause : '';
}
const FEWEST_WORDS = 3;

/** What denies all that was said before it: "…, det stemmer ikke". */
const TAKEN_BACK =
  /(?:[,;:.–-]|\s(?:men|but|og|and|som|which))\s*(?:(?:det|dette|that|it|this)\s+)?(?:stemmer|er|is|was|var|isn)\S*\s+(?:bare\s+|jo\s+|rett og slett\s+|simply\s+)?(?:ikke|ikkje|not|feil|gale|galt|usant|løgn|wrong|false|untrue|true|right)/iu;
/** Whether it is the clause of an amount that is denied, and not another of the sentence, or what somebody thinks of it. */
export function isDeniedAt(sentence: string, clause: Span, end: number): boolean {
  const own = sentence.slice(clause.start, clause.end);
  // "At det er 5000 …" is denied by what comes after it, "nei, …" by what comes before.
  const isOwn = denialsIn(tokensOf(own)).length > 0 || isDeniedOutright(own);
  return isOwn || TAKEN_BACK.test(sentence.slice(clause.end, end)) || countWords(own) < FEWEST_WORDS;
}

/** What is left over of a clause that says of most that they are so; where it does not say of whom, all of it. */
export function unexplainedIn(clause: string, schemes: ReadonlySet<string>, at: number, knowledge: Knowledge): number {
  const part = readPart(clause, knowledge);
  const said = clause.slice(at).split(/\s/u, 2).join(' ').length;
  return isNamed(part.subjects) ? part.unexplained(schemes, undefined, [{ start: at, end: at + said }]) : 1;
}
