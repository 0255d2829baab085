import type { Step } from '../command/next.ts';
import type { Knowledge } from '../knowledge/find.ts';
import { ownId } from '../knowledge/statements.ts';
import type { Asked } from './asked.ts';
import { EQUAL } from './best.ts';
import type { Scored } from './score.ts';
import { stepFor } from './step.ts';
import { NEW } from './words/asking.ts';

/** Kin this close to the best are answered together with it. */
const TOGETHER = { statement: 0.07, other: 0.05 };
export const MOST_TOGETHER = 3;
/** Of two figures that are asked for in one breath, each accounts for half; its own name is said. */
const ONE_OF_TWO = { score: 0.5, nameSaid: 1 };
/** What the best accounts for, or has said of its name, beyond its kin, in weights of words. */
const BEYOND = 1;

/** Those of the same scheme that answer nearly as well as the best. */
const kinOf = (best: Scored, scored: readonly Scored[], { isDouble }: Asked): readonly Scored[] =>
  scored.filter(({ target, score, evidence, isNamed, nameSaid }) => {
    const { kind, family, unit } = best.target;
    const isKin = target !== best.target && target.kind === kind && target.family === family && target.unit === unit;
    if (!isKin || isNamed !== best.isNamed) return false;
    if (isDouble && kind === 'series') return nameSaid >= ONE_OF_TWO.nameSaid && score >= ONE_OF_TWO.score;
    const isClose = score > best.score - (kind === 'statement' ? TOGETHER.statement : TOGETHER.other);
    return isClose && nameSaid > best.nameSaid - BEYOND && evidence > best.evidence - BEYOND;
  });

/** The best with its kin that answer nearly as well, as one command; undefined where they are too many to be meant. */
export function together(best: Scored, all: readonly Scored[], asked: Asked, knowledge: Knowledge): Step | undefined {
  const { target } = best;
  const step = stepFor(target, asked, knowledge);
  const kin = kinOf(best, all, asked);
  const isNewest = target.kind === 'rule' && kin.length >= MOST_TOGETHER && NEW.test(asked.folded);
  const meant = isNewest ? kin.filter(({ score }) => score > best.score - EQUAL) : kin;
  if (target.kind === 'rule' && meant.length >= MOST_TOGETHER) return undefined;
  // What many figures came to at some time is not what changed since then.
  if (target.kind === 'series' && meant.length > 0 && asked.relation === 'since') return undefined;
  const ids = [best, ...meant].slice(0, MOST_TOGETHER).map((one) => one.target.id);
  if (target.kind === 'series') return { ...step, options: { ...step.options, series: ids.join(',') } };
  if (target.kind === 'rule') return { ...step, options: { ...step.options, only: ids.join(',') } };
  if (target.kind !== 'statement') return step;
  const statements = ids.map(knowledge.getStatement);
  return { ...step, options: { ...step.options, about: statements.map(ownId).join(',') } };
}
