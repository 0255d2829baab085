import type { Knowledge } from '../knowledge/find.ts';
import type { Claim } from './claim.ts';
import { knownOf } from './known.ts';
import { compareLeanings, leaningOf } from './leaning.ts';
import { readPart } from './part.ts';
import { excerptOf } from './said.ts';
import { type Near, statedNear } from './stated.ts';

/** As like a sentence of a rule, and as much of the claim in it, as it must be to be judged by it, to be called wrong by it, and to be shown. */
const SAME = { likeness: 0.72, covered: 0.85 };
const OPPOSITE = { likeness: 0.8, covered: 0.95 };
const NEAREST = { likeness: 0.45, covered: 0.6 };
/** Fewer words say nothing of a rule, however like they are. */
const FEWEST_MEANINGS = 2;

const reaches = ({ likeness, covered }: Near, least: typeof SAME): boolean =>
  likeness >= least.likeness && covered >= least.covered;

/**
 * Holds a sentence without a number against the rules and statements: who loses a right, who must, what goes on as before. Only
 * where one of them says nearly the same in words, and it is plain which way both lean, is there a verdict; else the nearest.
 */
export function judgeRule(sentence: string, knowledge: Knowledge, today: string): Claim | undefined {
  const known = knownOf(knowledge);
  const subject = new Map([...known.subjectIn(sentence)].filter(([meaning]) => meaning !== '~not'));
  const part = readPart(sentence, knowledge);
  if (subject.size < FEWEST_MEANINGS || part.subjects.schemes.size + part.subjects.series.size === 0) return undefined;
  const [best] = statedNear(sentence, subject, knowledge)
    .filter((one) => reaches(one, NEAREST))
    .sort((one, other) => other.likeness - one.likeness);
  if (!best) return undefined;
  const { about, evidence, ends } = best.stated;
  const said = excerptOf(sentence, { start: 0, end: sentence.length });
  const isPast = ends !== undefined && ends < today && !part.isPast;
  const leans = compareLeanings(leaningOf(sentence), best.saying.leaning);
  const isElsewhere = part.isElsewhere(part.subjects.schemes) || part.places.length > 0;
  if (isElsewhere || leans === 'unsure') return { verdict: 'nearest', said, about, evidence };
  if (leans === 'same' && reaches(best, SAME))
    return { verdict: isPast ? 'outdated' : 'matches', said, about, evidence };
  if (leans === 'opposite' && reaches(best, OPPOSITE) && !isPast)
    return { verdict: 'differs', by: 'negated', said, about, evidence };
  return { verdict: 'nearest', said, about, evidence };
}
