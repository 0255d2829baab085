import type { Knowledge } from '../knowledge/find.ts';
import { inAllLanguages } from '../knowledge/names.ts';
import { type AmountIn, amountsIn } from '../language/amounts.ts';
import { boundsOf } from '../language/period.ts';
import { timesIn } from '../language/times.ts';
import type { Claim } from './claim.ts';
import { knownOf } from './known.ts';
import { compareLeanings, leaningOf } from './leaning.ts';
import type { Part } from './part.ts';
import { excerptOf } from './said.ts';
import { type Near, type Stated, statedNear } from './stated.ts';

/** As like a sentence of a rule, and as much of the claim in it, as it must be to be judged by it, to be called wrong by it, and to be shown. */
const SAME = { likeness: 0.68, covered: 0.8 };
const OPPOSITE = { likeness: 0.72, covered: 0.85 };
const NEAREST = { likeness: 0.45, covered: 0.6 };
/** A number that stands in the rule as well is as good as a word. */
const SAME_WITH_NUMBER = { likeness: 0.55, covered: 0.7 };
/** Fewer words say nothing of a rule, however like they are. */
const FEWEST_MEANINGS = 2;

const reaches = ({ likeness, covered }: Near, least: typeof SAME): boolean =>
  likeness >= least.likeness && covered >= least.covered;

/** Whether a rule or statement speaks of a time, or holds then. */
const isTimeOf = ({ times, from, to }: Stated, period: string): boolean => {
  const asked = boundsOf(period);
  const within = asked && from !== undefined && from <= asked.last && (to === undefined || to >= asked.first);
  return within === true || times.some((one) => one.startsWith(period) || period.startsWith(one));
};

const holds = ({ saying }: Near, amounts: readonly AmountIn[]): boolean =>
  amounts.every(({ value }) => saying.amounts.includes(value));

/** Who led or chaired something. */
const LED = /(?<!\p{L})(?:led(?:et|es|er|ere)?|leda|leia|leidd?e?|leiar|leiast|headed|chaired|chair|led by)(?!\p{L})/iu;
/** Covered so much, one with the very numbers or the very day is worth showing. */
const POINTED = { covered: 0.45, likeness: 0.2, unnamed: 0.9, dated: 0.5 };

const textOf = ({ stated: { evidence } }: Near): string =>
  evidence.kind === 'figures'
    ? ''
    : inAllLanguages((evidence.kind === 'rules' ? evidence.rules[0] : evidence.statements[0]).text).join(' ');

const schemeOf = ({ stated: { evidence } }: Near): string | undefined =>
  evidence.kind === 'statements' ? evidence.statements[0].scheme : undefined;

/** What is not said in like words, and still is what the sentence points at: by its numbers, its day, or who led it. */
function pointedAt(part: Part, all: readonly Near[], amounts: readonly AmountIn[], today: string): Near | undefined {
  const { schemes, series } = part.subjects;
  const isNamed = schemes.size + series.size > 0;
  const days = timesIn(part.text, today).filter(({ period }) => period.length === today.length);
  const isHeld = ({ saying }: Near): boolean => amounts.some(({ value }) => saying.amounts.includes(value));
  const byNumber = all.find(
    (one) =>
      isHeld(one) &&
      (isNamed
        ? one.covered >= POINTED.covered && one.likeness >= POINTED.likeness
        : one.covered >= POINTED.unnamed && holds(one, amounts)),
  );
  const byDay = all.find(
    ({ covered, stated }) => covered >= POINTED.dated && days.some(({ period }) => stated.from === period),
  );
  const byLeader = LED.test(part.text)
    ? all.find((one) => schemes.has(schemeOf(one) ?? '') && LED.test(textOf(one)))
    : undefined;
  return byLeader ?? byNumber ?? byDay;
}

/**
 * Holds a sentence against the rules and statements: who loses a right, who must, what goes on as before, how many at most. Only
 * where one of them says nearly the same in words, with the same numbers, and it is plain which way both lean, is there a
 * verdict; else the nearest.
 */
export function judgeRule(part: Part, knowledge: Knowledge, today: string): Claim | undefined {
  const { text: sentence, bare } = part;
  const known = knownOf(knowledge);
  const amounts = amountsIn(sentence);
  const meanings = known.wholeIn(bare);
  if (meanings.size < FEWEST_MEANINGS) return undefined;
  const isNamed = part.subjects.schemes.size + part.subjects.series.size > 0;
  const [best] = statedNear(bare, meanings, knowledge)
    .filter((one) => reaches(one, isNamed ? NEAREST : SAME_WITH_NUMBER))
    .sort((one, other) => Number(holds(other, amounts)) - Number(holds(one, amounts)) || other.likeness - one.likeness);
  if (!best) {
    const only = pointedAt(part, statedNear(bare, meanings, knowledge), amounts, today);
    const { about, evidence } = only?.stated ?? {};
    return about && evidence
      ? { verdict: 'nearest', said: excerptOf(sentence, { start: 0, end: sentence.length }), about, evidence }
      : undefined;
  }
  const { about, evidence, ends } = best.stated;
  const said = excerptOf(sentence, { start: 0, end: sentence.length });
  const times = timesIn(sentence, today);
  const isThen = times.every(({ period }) => isTimeOf(best.stated, period));
  // What is dated in its own time is not said of now.
  const hasEnded = times.length === 0 && ends !== undefined && ends < today && !part.isPast;
  const leans = compareLeanings(leaningOf(sentence), best.saying.leaning);
  const isNarrower = amounts.length > 0 && part.unexplained(part.subjects.schemes, undefined, amounts) > 0;
  if (isNarrower && !(holds(best, amounts) && reaches(best, SAME_WITH_NUMBER))) return undefined;
  const isElsewhere = part.isElsewhere(part.subjects.schemes) || part.places.length > 0;
  const isSame = amounts.length > 0 ? holds(best, amounts) && reaches(best, SAME_WITH_NUMBER) : reaches(best, SAME);
  if (!isElsewhere && isThen && leans === 'same' && isSame)
    return { verdict: hasEnded ? 'outdated' : 'matches', said, about, evidence };
  if (!isElsewhere && isThen && leans === 'opposite' && amounts.length === 0 && reaches(best, OPPOSITE) && !hasEnded)
    return { verdict: 'differs', by: 'negated', said, about, evidence };
  return { verdict: 'nearest', said, about, evidence };
}
