import type { Knowledge } from '../knowledge/find.ts';
import { amountsIn } from '../language/amounts.ts';
import { blanked } from '../language/spans.ts';
import { timesIn } from '../language/times.ts';
import type { Claim } from './claim.ts';
import { CLAUSE, clausesOf, isNarrowing, isStated, WIDENS } from './clauses.ts';
import { isAgainstItsOwn } from './its-own.ts';
import { opened } from './judge-rules.ts';
import { type Part, readPart } from './part.ts';
import { judgeByRule } from './rule-ground.ts';
import { isSettled, isYes } from './settled.ts';

/** A clause that rules settle by itself. */
interface Settled {
  readonly clause: string;
  readonly claim: Claim;
}

/** What rules say of the clauses of a sentence that no number settles, each by itself, where they say so or otherwise. */
export function judgeClauses(
  whole: Part,
  figures: readonly Claim[],
  knowledge: Knowledge,
  today: string,
): readonly Settled[] {
  const { text } = whole;
  const isBeside = figures.some(isSettled);
  const isOpen = (clause: string): boolean =>
    !isBeside || amountsIn(blanked(clause, timesIn(clause, today))).length === 0;
  const found = clausesOf(text)
    .filter((clause) => isOpen(clause) && (!isBeside || isStated(clause)))
    .flatMap((clause): readonly Settled[] => {
      const part = readPart(clause, knowledge);
      const claim = judgeByRule(part, knowledge, today);
      return claim && isSettled(claim) && !isAgainstItsOwn(claim, part, whole, knowledge, today)
        ? [{ clause, claim }]
        : [];
    });
  const left = text.split(CLAUSE).filter((one) => !found.some(({ clause }) => clause === one));
  return left.some((one) => isNarrowing(one, today)) ? [] : found;
}

/** What is told of a sentence of which clauses are settled by themselves: those with its numbers, where no rule settles the whole of it. */
export function withClauses(
  text: string,
  together: readonly Claim[],
  figures: readonly Claim[],
  rule: Claim | undefined,
  clauses: readonly Settled[],
): readonly Claim[] {
  if (clauses.length === 0) return together;
  const told = clauses.map(({ claim }) => claim);
  const isByRule = rule !== undefined && together.includes(rule) && isSettled(rule);
  // A number that stands in what a rule settles, or only widens it, is settled with it.
  const isCounted =
    clauses.some(({ clause }) => amountsIn(clause).length > 0) || text.split(CLAUSE).some((one) => WIDENS.test(one));
  if (!isByRule) return [...(isCounted ? figures.filter(isSettled) : figures), ...told];
  if (told.every((claim) => isYes(claim) === isYes(rule))) return together;
  // Where a part says otherwise than the whole, each part is told if all are settled; else neither is plain.
  const isEach = clauses.length > 1 && clauses.length === clausesOf(text).length;
  return isEach ? [...figures.filter(isSettled), ...told] : [opened(rule)];
}
