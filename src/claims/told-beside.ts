import type { Knowledge } from '../knowledge/find.ts';
import type { Claim } from './claim.ts';
import { CLAUSE, clausesOf, isStated } from './clauses.ts';
import { leftOpen, leftOpenBesideYes } from './learnt-nearest.ts';
import { isLikely } from './learnt-verdict.ts';
import { readPart } from './part.ts';
import { judgeByRule } from './rule-ground.ts';
import { excerptOf } from './said.ts';
import { isYes } from './settled.ts';

/** With each course that is told in a clause of its own beside what is told of the others. */
export const withBeside = (told: readonly Claim[], beside: readonly Claim[]): readonly Claim[] => [
  ...told,
  ...beside.filter((one) => !told.some(({ said }) => said === one.said)),
];

/** Whether something is said of a clause, or of a whole with it: that is cut where it is long. */
const isOf = (clause: string, { said }: Claim): boolean =>
  said.includes('…') || clause.includes(said) || said.includes(clause);

/** With each clause that states something of the matter beside those that are borne out: a yes to one is none to the others. */
export function withOthers(
  told: readonly Claim[],
  { text }: { readonly text: string },
  knowledge: Knowledge,
  today: string,
): readonly Claim[] {
  if (!told.some(isYes)) return told;
  const others = clausesOf(text).filter((clause) => isStated(clause) && !told.some((claim) => isOf(clause, claim)));
  return [...told, ...others.flatMap((clause) => leftOpenBesideYes(clause, knowledge, today) ?? [])];
}

/** What goes on from the clause before says nothing by itself. */
const GOES_ON = /^\W*(?:det|dette|it(?! also)|this|that|så|so)(?!\p{L})/iu;
const ADDS = /(?<!\p{L})(?:og|and|men|but)\s+$/iu;

/** The clauses of a sentence that state something beside the first: joined to it by no more than "and" or "but". */
const addedIn = (text: string): readonly string[] =>
  text
    .split(CLAUSE)
    .slice(1)
    .filter((clause) => isStated(clause) && !GOES_ON.test(clause) && ADDS.test(text.slice(0, text.indexOf(clause))));

/** A whole that words bear out, without what it adds that they do not bear out by itself: what is so of the first clause is told of that. */
export function withoutAdded(
  told: readonly Claim[],
  { text }: { readonly text: string },
  knowledge: Knowledge,
  today: string,
): readonly Claim[] {
  const [only, ...more] = told;
  const clauses = clausesOf(text);
  const [first] = clauses;
  if (!only || more.length > 0 || !isYes(only) || first === undefined || !text.startsWith(first)) return told;
  if (!clauses.every((clause) => isOf(clause, only)) || only.verdict === 'not-covered') return told;
  if (only.evidence.kind === 'figures') return told;
  const ruleOf = (clause: string) => judgeByRule(readPart(clause, knowledge), knowledge, today);
  const isBorneOut = (clause: string, rule: Claim | undefined): boolean =>
    isLikely(clause, rule ? [rule] : [], knowledge);
  const open = addedIn(text).filter((clause) => !isBorneOut(clause, ruleOf(clause)));
  if (open.length === 0) return told;
  const ofFirst = ruleOf(first);
  if (!isBorneOut(first, ofFirst)) return told;
  return [
    ofFirst && isYes(ofFirst) ? ofFirst : { ...only, said: excerptOf(first) },
    ...open.map(
      (clause): Claim =>
        leftOpen(clause, knowledge, today) ?? { verdict: 'not-covered', said: excerptOf(clause), about: null },
    ),
  ];
}

/** What is refuted in a part is not borne out with more. */
export const unlessRefuted = (told: readonly Claim[]): readonly Claim[] =>
  told.filter(
    (claim) =>
      claim.verdict !== 'matches' ||
      !told.some(({ verdict, said }) => verdict === 'differs' && claim.said.includes(said)),
  );
