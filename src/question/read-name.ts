import type { Step } from '../command/next.ts';
import type { Knowledge } from '../knowledge/find.ts';
import type { Scheme, Statement } from '../knowledge/knowledge.ts';
import { ownId } from '../knowledge/statements.ts';
import { overlap } from '../language/period.ts';
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
  const isOfReasons = asked.intent === 'why' || asked.intent === 'what-for';
  const telling = tellingOf(asked).filter((meaning) => !(isOfReasons && meaning.startsWith('#')));
  const saysMore = asked.words.some(({ meaning }) => meaning === undefined || isKindOfFigure(meaning, asked));
  const isOther = asked.turns.length > 0 || asked.isPersonal || asked.isAdvice || asked.isNegated;
  if (saysMore || isOther || asked.facet !== undefined || asked.intent === 'count') return undefined;
  const target = telling.length > 0 ? index.named(telling) : undefined;
  if (!target) return undefined;
  const isOfKind = asked.intent !== 'what' && (asked.intent !== 'money' || target.unit === 'money');
  if (target.kind === 'series' && !(isOfKind && isOfTime(target, asked))) return undefined;
  if (PLAIN.includes(asked.intent)) {
    const step = stepFor(target, asked, knowledge);
    // What a scheme is says nothing of how much, nor of a time.
    const asksMore = asked.intent === 'money' || asked.period !== undefined;
    return step.command === 'scheme' && asksMore ? undefined : step;
  }
  if (target.kind !== 'scheme' || asked.intent === undefined) return undefined;
  const fitting = abouts(knowledge.getScheme(target.id), asked.intent, timeOf(target.id, asked, knowledge));
  if (fitting.length === 0 || fitting.length > MOST_TOGETHER) return undefined;
  return { ...target.step, options: { name: target.id, about: fitting.map(ownId).join(',') } };
}

/** The time that is asked about, or that of the figure which the question names by its amount. */
const timeOf = (scheme: string, { period, amounts }: Asked, knowledge: Knowledge): string | undefined =>
  period ??
  knowledge
    .seriesOf(scheme)
    .flatMap(({ observations }) => observations)
    .find(({ value }) => amounts.includes(value))?.period;

/** A word that tells one figure of a scheme from another; that it is about an increase is no news of a budget. */
function isKindOfFigure(meaning: string, { intent, period }: Asked): boolean {
  if (!meaning.startsWith('~')) return false;
  const isBudget = intent === 'money' || (intent === 'why' && period !== undefined);
  return !(isBudget && (meaning === '~increase' || meaning === '~level'));
}

/** The statements of a scheme that answer a question of one kind, of a time where one is given. */
function abouts({ statements }: Scheme, intent: Intent, time: string | undefined): readonly Statement[] {
  const timely = statements.filter(
    ({ period }) => time === undefined || (period !== undefined && overlap(period, time)),
  );
  const exactly = timely.filter(({ about }) => about === intent);
  return exactly.length > 0 ? exactly : timely.filter(({ about }) => FITS[intent].abouts.includes(about));
}
