import type { Knowledge } from '../knowledge/find.ts';
import { amountsIn } from '../language/amounts.ts';
import { keyOf } from '../language/fold.ts';
import { blanked } from '../language/spans.ts';
import { timesIn } from '../language/times.ts';
import { timesAgoIn } from '../language/times-ago.ts';
import type { Claim } from './claim.ts';
import { judgeClauses, withClauses } from './clause-claims.ts';
import { clausesOf, countWords, FEWEST_WORDS, isStated } from './clauses.ts';
import { judgeDates } from './date-claims.ts';
import { withEnded } from './ended-claims.ts';
import { fallsShort, isCountedForRule } from './falls-short.ts';
import { figureClaimReader } from './figure-claims.ts';
import { isOfOtherThan, ofBefore, sumsUp } from './going-on.ts';
import { isGrantedToo } from './granted.ts';
import { judgeFigure } from './judge.ts';
import { opened } from './judge-rules.ts';
import { withLearnt } from './learnt-verdict.ts';
import { byOwnNumbers } from './own-numbers.ts';
import { type Part, readPart } from './part.ts';
import { judgePeak } from './peak-claims.ts';
import { quantitiesIn } from './quantities.ts';
import { judgeByRule } from './rule-ground.ts';
import { sentencesOf } from './sentences.ts';
import { isSettled } from './settled.ts';
import { unlessRefuted, withBeside, withOthers, withoutAdded } from './told-beside.ts';
import { isOfCourse, judgeTrend } from './trend-claims.ts';

/** As much as Discord lets anybody give a command. */
const LONGEST = 6000;
/** A message with more is a table or an attack; what is beyond is told to be so. */
const MOST_CLAIMS = 40;
const MOST_SENTENCES = 120;
const LONGEST_SENTENCE = 1000;
/** Sentences that are looked up among all rules. */
const MOST_RULES = 30;
/** Numbers that are looked for among all series; of more only the subjects that are named are looked at. */
const MOST_SOUGHT = 10;

export interface Checked {
  readonly claims: readonly Claim[];
  /** There is more in the message than was looked at. */
  readonly isCut: boolean;
}

/** What a claim comes to: one that is made again, in whatever words, is the same. */
function sameAs(claim: Claim): string {
  if (claim.verdict === 'not-covered' || claim.verdict === 'nearest')
    return JSON.stringify([claim.verdict, keyOf(claim.said)]);
  const { verdict, evidence } = claim;
  const ids =
    evidence.kind === 'figures' ? evidence.figures : evidence.kind === 'rules' ? evidence.rules : evidence.statements;
  const by = claim.verdict === 'differs' ? [claim.by, keyOf(claim.said)] : [];
  return JSON.stringify([verdict, ...by, ids.map(({ id }) => id)]);
}

/** What no rule says otherwise: that a number is another one a rule may know better. */
const isSettledSurely = (claim: Claim): boolean => isSettled(claim) && claim.verdict !== 'differs';

/** What is said of one sentence: of its numbers, or of the rule or the date that it is about. */
function togetherOf(figures: readonly Claim[], date: Claim | undefined, rule: Claim | undefined): readonly Claim[] {
  // What a rule says goes before a date that nothing settles, and before one that is right of what is not so.
  const isRuled = rule !== undefined && isSettled(rule) && (!date || !isSettled(date) || rule.verdict === 'differs');
  if (date && !isRuled) return [...figures, date];
  if (!rule) return figures;
  // A number that no figure settles may be that of a rule.
  const [only, ...others] = figures;
  if (figures.some(isSettled) && rule.verdict !== 'matches') return figures;
  if (!only || isSettled(rule) || (others.length === 0 && only.verdict === 'not-covered')) return [rule];
  return figures;
}

/** Whether a text has a number that is no time. */
const isNumbered = (text: string, today: string): boolean =>
  amountsIn(blanked(text, [...timesIn(text, today), ...timesAgoIn(text, today)])).length > 0;

/** What is said of a course in each of the clauses of a sentence that speaks of one, and has no number. */
const trendsIn = (whole: Part, knowledge: Knowledge, today: string): readonly Claim[] =>
  clausesOf(whole.text)
    .filter((clause) => !isNumbered(clause, today))
    .flatMap((clause) => judgeTrend(readPart(clause, knowledge), knowledge, today, whole) ?? []);

/** Beside what is settled, a few words that nothing settles are a cheer or a groan. */
function worthTelling(claims: readonly Claim[]): readonly Claim[] {
  const isMuch = ({ said }: Claim): boolean => countWords(said) >= FEWEST_WORDS;
  return claims.some(isSettled) ? claims.filter((claim) => claim.verdict !== 'nearest' || isMuch(claim)) : claims;
}

/** What a claim of a sentence is made in: what was said is cut where it is long. */
const saidIn = (claim: Claim, sentence: string): string => (claim.said.endsWith('…') ? sentence : claim.said);

/** Every claim of a message that can be held against the knowledge, in order, each once. */
export function checkMessage(message: string, knowledge: Knowledge, today: string): Checked {
  const figureClaimsIn = figureClaimReader(knowledge, today);
  const claims = new Map<string, Claim>();
  const sentences = sentencesOf(message.slice(0, LONGEST));
  let isCut = message.length > LONGEST || sentences.length > MOST_SENTENCES;
  let looked = 0;
  let heard = 0;
  let sought = 0;
  let before = '';
  const seen = new Set<string>();
  for (const { text, isClaim, isCondition, isDemand } of sentences.slice(0, MOST_SENTENCES)) {
    if (!isClaim || seen.has(text)) continue;
    seen.add(text);
    const whole = readPart(text.slice(0, LONGEST_SENTENCE), knowledge);
    const read = isDemand || isCondition ? { claims: [], isCut: false } : figureClaimsIn(whole);
    isCut ||= read.isCut || text.length > LONGEST_SENTENCE;
    const ages = new Set(quantitiesIn(text).flatMap(({ of, value }) => (of === 'age' ? [value] : [])));
    const counted = read.claims.filter(({ value, units }) => units !== undefined || !ages.has(value));
    const peak = isCondition || isDemand ? undefined : judgePeak(whole, knowledge, today);
    const figures = peak
      ? [peak]
      : counted.flatMap((claim, at) => judgeFigure(claim, knowledge, sought + at < MOST_SOUGHT) ?? []);
    sought += counted.length;
    const ofClauses = isCondition ? [] : trendsIn(whole, knowledge, today);
    const isOfNumber = isNumbered(text, today);
    const ofWhole = isCondition || isOfNumber || ofClauses.length > 1 ? undefined : judgeTrend(whole, knowledge, today);
    const trend = isOfNumber ? undefined : (ofWhole ?? ofClauses[0]);
    const beside = isOfNumber ? ofClauses : trend === ofClauses[0] ? ofClauses.slice(1) : [];
    const date =
      trend ??
      (figures.length > 0 || isCondition || isOfCourse(text, today) ? undefined : judgeDates(whole, knowledge, today));
    const isRefuted = figures.some(({ verdict }) => verdict === 'differs');
    const isOpen =
      !trend &&
      !figures.some(isSettledSurely) &&
      !(isRefuted && sought > MOST_SOUGHT) &&
      !(isDemand && amountsIn(text).length > 0);
    looked += isOpen && !figures.some(isSettled) ? 1 : 0;
    const found = isOpen && looked <= MOST_RULES ? judgeByRule(whole, knowledge, today) : undefined;
    // What would be so if something else were is near no rule.
    const rule = found && isCondition && !isSettled(found) ? undefined : found;
    const together = togetherOf(figures, date, rule);
    const isWhole = !isCondition && !(date && isSettled(date)) && looked <= MOST_RULES;
    const clauses = isWhole ? judgeClauses(whole, figures, knowledge, today) : [];
    looked += clauses.length;
    const told = withBeside(withClauses(whole.text, together, figures, rule, clauses), beside);
    heard += 1;
    const toldOf = (claims: readonly Claim[]): readonly Claim[] =>
      unlessRefuted(withOthers(withoutAdded(claims, whole, knowledge, today), whole, knowledge, today));
    const learnt =
      heard <= MOST_RULES
        ? toldOf(
            byOwnNumbers(
              withLearnt(told, whole, ofBefore(before, knowledge), knowledge, today),
              whole,
              knowledge,
              today,
            ),
          )
        : told;
    const judged = isCondition || isDemand ? learnt : withEnded(learnt, whole.text, knowledge, today);
    // Who thanks, tells or demands states nothing of the matter.
    const isTold = (claim: Claim): boolean =>
      claim.verdict !== 'not-covered' || told.includes(claim) || (isStated(text) && !isDemand);
    const settledIn = (claim: Claim): Claim => {
      const said = saidIn(claim, whole.text);
      const isLeft =
        isOfOtherThan(before, whole.text, claim, knowledge) ||
        (before !== '' && sumsUp(claim, whole.text)) ||
        isCountedForRule(claim, said) ||
        fallsShort(claim, said, knowledge, today) ||
        // Nothing is called wrong by what grants it too.
        isGrantedToo(claim, said, today);
      return isLeft ? opened(claim) : claim;
    };
    for (const claim of judged.filter(isTold).map(settledIn))
      if (!claims.has(sameAs(claim))) claims.set(sameAs(claim), claim);
    before = whole.text;
    if (claims.size > MOST_CLAIMS) break;
  }
  return {
    claims: worthTelling([...claims.values()])
      .slice(0, MOST_CLAIMS)
      .map((claim) => (claim.verdict === 'nearest' ? opened(claim) : claim)),
    isCut: isCut || looked > MOST_RULES || heard > MOST_RULES || claims.size > MOST_CLAIMS,
  };
}
