import type { Knowledge } from '../knowledge/find.ts';
import type { Scheme, Statement } from '../knowledge/knowledge.ts';
import type { Step } from '../next.ts';
import { ownId } from '../options/about.ts';
import { type Asked, tellingOf } from './asked.ts';
import { isOfTime } from './fit.ts';
import type { QuestionIndex } from './index.ts';
import { stepFor } from './step.ts';
import { MOST_TOGETHER } from './together.ts';
import type { Intent } from './words/asking.ts';
import { FITS } from './words/fits.ts';

const PLAIN: readonly (Intent | undefined)[] = [undefined, 'money', 'what'];

/** A name and a time, and nothing else: no need to weigh words. "Why" with a name asks what is said of why. */
export function readName(asked: Asked, index: QuestionIndex, knowledge: Knowledge): Step | undefined {
  const telling = tellingOf(asked);
  const saysMore = asked.words.some(({ meaning }) => meaning === undefined || isKindOfFigure(meaning, asked));
  if (saysMore || asked.isDecrease || asked.isPersonal || asked.facet !== undefined || asked.intent === 'count')
    return undefined;
  const target = telling.length > 0 ? index.named(telling) : undefined;
  if (!target) return undefined;
  const isOfKind = asked.intent !== 'what' && (asked.intent !== 'money' || target.unit === 'money');
  if (target.kind === 'series' && !(isOfKind && isOfTime(target, asked))) return undefined;
  const step = stepFor(target, asked, knowledge);
  if (asked.intent === 'money' && step.command === 'scheme') return undefined;
  if (PLAIN.includes(asked.intent)) return step;
  if (target.kind !== 'scheme' || asked.period !== undefined || asked.intent === undefined) return undefined;
  const fitting = abouts(knowledge.getScheme(target.id), asked.intent);
  if (fitting.length === 0 || fitting.length > MOST_TOGETHER) return undefined;
  return { ...target.step, options: { name: target.id, about: fitting.map(ownId).join(',') } };
}

/** A word that tells one figure of a scheme from another; that it is about an increase is no news of a budget. */
const isKindOfFigure = (meaning: string, { intent }: Asked): boolean =>
  meaning.startsWith('~') && !(intent === 'money' && (meaning === '~increase' || meaning === '~level'));

/** The statements of a scheme that answer a question of one kind. */
const abouts = ({ statements }: Scheme, intent: Intent): readonly Statement[] => {
  const exactly = statements.filter(({ about }) => about === intent);
  return exactly.length > 0 ? exactly : statements.filter(({ about }) => FITS[intent].abouts.includes(about));
};
