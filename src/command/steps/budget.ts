import type { Answer } from '../../answer/answer.ts';
import { type BudgetAsked, type BudgetGroup, yearsWithMoney } from '../../figures/budget.ts';
import type { Step } from '../../invocation.ts';
import type { Localized, Scheme } from '../../knowledge/knowledge.ts';
import type { Context } from '../command.ts';
import { notFound } from '../not-found.ts';
import { labelOf } from '../options/choice.ts';
import { status } from '../options/status.ts';

const BUDGET: Localized = { nb: 'budsjettet', nn: 'budsjettet', en: 'the budget' };

const IN_BUDGET = (year: number): Localized => ({
  nb: `${year} på statsbudsjettet`,
  en: `${year} in the state budget`,
});

const budgetStep = (of: number, one?: Scheme): Step => ({
  command: 'budget',
  options: { year: String(of), scheme: one?.id },
  subject: { nb: String(of), en: String(of) },
});

export function refuseBudget({ year: of, scheme: one, status: only }: BudgetAsked, context: Context): Answer {
  const { knowledge } = context;
  const years = yearsWithMoney(one ? [one] : knowledge.schemes, knowledge);
  const nearest = years.toSorted((a, b) => Math.abs(a - of) - Math.abs(b - of)).map((near) => budgetStep(near, one));
  const subject = one?.name ?? BUDGET;
  if (only !== undefined && years.includes(of)) {
    const label = labelOf(status, only);
    const asked = { nb: `${of}, ${label.nb.toLowerCase()}`, en: `${of}, ${label.en.toLowerCase()}` };
    return notFound({ kind: 'combination', subject, asked }, [budgetStep(of, one), ...nearest], context, one?.contacts);
  }
  const onScheme: Step | undefined = one && { command: 'scheme', options: { name: one.id }, subject: one.name };
  const reason =
    years.length > 0
      ? { kind: 'period' as const, subject, asked: String(of), periods: years.map(String) }
      : { kind: 'combination' as const, subject, asked: IN_BUDGET(of) };
  return notFound(reason, [...nearest, onScheme, !one ? undefined : budgetStep(of)], context, one?.contacts);
}

export function stepsAfterBudget(
  { year: of, scheme: one }: BudgetAsked,
  groups: readonly BudgetGroup[],
  { knowledge }: Context,
): Step[] {
  const others = yearsWithMoney(one ? [one] : knowledge.schemes, knowledge).filter((other) => other !== of);
  const near = others.toSorted((a, b) => Math.abs(a - of) - Math.abs(b - of) || b - a).slice(0, 2);
  const [nearest] = near;
  const pair = nearest === undefined ? [] : [Math.min(nearest, of), Math.max(nearest, of)].map(String);
  const [from, to] = pair;
  const compared: Step[] =
    from === undefined || to === undefined
      ? []
      : [
          {
            command: 'compare',
            options: { a: from, b: to, in: one?.id },
            subject: { nb: `${from} og ${to}`, en: `${from} and ${to}` },
          },
        ];
  const closer: Step[] = one
    ? [{ command: 'scheme', options: { name: one.id }, subject: one.name }, budgetStep(of)]
    : groups.slice(0, 2).map((group) => ({
        command: 'budget',
        options: { year: String(of), scheme: group.scheme },
        subject: group.name,
      }));
  return [...near.map((other) => budgetStep(other, one)), ...compared, ...closer];
}
