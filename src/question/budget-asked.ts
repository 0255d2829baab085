import { yearsWithMoney } from '../figures/budget.ts';
import type { Step } from '../invocation.ts';
import type { Knowledge } from '../knowledge/find.ts';
import { yearOf } from '../language/period.ts';
import type { Asked } from '../reader/asked.ts';
import type { QuestionIndex } from '../reader/index.ts';
import type { Match } from '../reader/match.ts';
import { isNameOf } from '../reader/scheme-name.ts';

/** The name of a scheme and a year ask for all of its money in that year; what is counted is asked for by itself. */
export function budgetAsked(
  asked: Asked,
  matches: readonly Match[],
  index: QuestionIndex,
  knowledge: Knowledge,
): Step | undefined {
  const [best] = matches;
  const [time, ...others] = asked.times;
  if (asked.asks.length > 0 || !best || !time || others.length > 0) return undefined;
  if (time.relation !== 'at' || yearOf(time.period) === undefined) return undefined;
  const { kind, asks } = best.thing;
  if (kind === 'series' && !asks.includes('much')) return undefined;
  const scheme = [...new Set(matches.map(({ thing }) => thing.scheme))]
    .flatMap((id) => knowledge.findScheme(id) ?? [])
    .find((one) => isNameOf(one, asked.meanings, index) && yearsWithMoney([one], knowledge).length > 0);
  return scheme && { command: 'budget', options: { year: time.period, scheme: scheme.id }, subject: scheme.name };
}
