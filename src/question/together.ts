import type { Knowledge } from '../knowledge/find.ts';
import type { Step } from '../next.ts';
import { ownId } from '../options/about.ts';
import type { Asked } from './asked.ts';
import type { Scored } from './score.ts';
import { stepFor } from './step.ts';

/** Kin this close to the best are answered together with it. */
const TOGETHER = { statement: 0.07, other: 0.05 };
export const MOST_TOGETHER = 3;
/** Those of the same scheme that answer nearly as well as the best. */
const kinOf = (best: Scored, scored: readonly Scored[]): readonly Scored[] =>
  scored.filter(
    ({ target, score, evidence, isNamed }) =>
      target !== best.target &&
      target.kind === best.target.kind &&
      target.family === best.target.family &&
      target.unit === best.target.unit &&
      score > best.score - (target.kind === 'statement' ? TOGETHER.statement : TOGETHER.other) &&
      isNamed === best.isNamed &&
      evidence > best.evidence - 1,
  );

/** The best with its kin that answer nearly as well, as one command. */
export function together(scored: Scored, all: readonly Scored[], asked: Asked, knowledge: Knowledge): Step {
  const { target: best } = scored;
  const kin = kinOf(scored, all);
  const step = stepFor(best, asked, knowledge);
  const ids = [best, ...kin.map(({ target }) => target)].slice(0, MOST_TOGETHER).map(({ id }) => id);
  if (best.kind === 'series') return { ...step, options: { ...step.options, series: ids.join(',') } };
  if (best.kind === 'rule' && kin.length > 0) return { ...step, options: { topic: step.options?.topic } };
  if (best.kind !== 'statement') return step;
  const statements = ids.map(knowledge.getStatement);
  return { ...step, options: { ...step.options, about: statements.map(ownId).join(',') } };
}
