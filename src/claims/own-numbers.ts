import type { Knowledge } from '../knowledge/find.ts';
import { amountsIn } from '../language/amounts.ts';
import type { Claim } from './claim.ts';
import { groundOf } from './ground.ts';
import { surelyOf } from './learnt-ground.ts';
import { hear, isByFigures } from './likelihood.ts';
import type { Part } from './part.ts';
import { excerptOf } from './said.ts';

/** So plainly, in nats, the rule bears out what has its numbers. */
const PLAINLY = 1;

const isOtherwise = (claim: Claim): boolean =>
  isByFigures(claim) && (claim.verdict === 'differs' || claim.verdict === 'outdated');

/**
 * What is told of a sentence, without figures of something else: where it is plainly of a rule that has every number that figures say
 * otherwise, and that bears it out, the rule tells.
 */
export function byOwnNumbers(
  told: readonly Claim[],
  part: Part,
  knowledge: Knowledge,
  today: string,
): readonly Claim[] {
  const otherwise = told.filter(isOtherwise);
  if (otherwise.length === 0) return told;
  const of = surelyOf(hear(part, knowledge));
  const ground = of && of.leans >= PLAINLY ? groundOf(of.thing, knowledge, today) : undefined;
  if (!ground || ground.evidence.kind === 'figures') return told;
  const { evidence } = ground;
  const [own] = evidence.kind === 'rules' ? evidence.rules : evidence.statements;
  const known = amountsIn(own.text.nb).map(({ value }) => value);
  const isOwn = ({ said }: Claim): boolean => {
    const numbers = amountsIn(said);
    return numbers.length > 0 && numbers.every(({ value }) => known.includes(value));
  };
  if (!otherwise.every(isOwn)) return told;
  const claim: Claim = { verdict: 'matches', said: excerptOf(part.text), about: ground.about, evidence };
  return [...told.filter((one) => !isOtherwise(one)), claim];
}
