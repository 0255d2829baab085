import type { Answer, RuleEntry, RulesAnswer } from '../../answer/answer.ts';
import { contactsBy } from '../../answer/contacts.ts';
import { ruleOf } from '../../answer/entries.ts';
import { noticeOfRulesAge } from '../../answer/notices.ts';
import type { Step } from '../../invocation.ts';
import type { Rule, Topic } from '../../knowledge/knowledge.ts';
import { addDays } from '../../language/calendar.ts';
import type { Context } from '../command.ts';
import { nextSteps } from '../next.ts';
import { notFound } from '../not-found.ts';
import { dayLabel } from './days.ts';

const applies = ({ from, to }: RuleEntry, on: string): boolean => (from ?? on) <= on && on <= (to ?? on);

/** Today, or the last day before it on which the rule held, or the first after it. */
const lastDayOf = ({ from, to }: RuleEntry, today: string): string =>
  to !== null && to < today ? to : from !== null && from > today ? from : today;

/** Each day on which a rule began, or was the first on which one no longer held. */
function changesOf(rules: readonly RuleEntry[]): RulesAnswer['changes'] {
  const days = new Set(rules.flatMap(({ from, to }) => [...(from ? [from] : []), ...(to ? [addDays(to, 1)] : [])]));
  return [...days].sort().map((on) => ({
    day: on,
    began: rules.filter(({ from }) => from === on).map(({ id }) => id),
    ended: rules.filter(({ to }) => to !== null && addDays(to, 1) === on).map(({ id }) => id),
  }));
}

const onDay = ({ id }: Topic, date: string): Step => ({
  command: 'rule',
  options: { topic: id, date },
  subject: dayLabel(date),
});

/** What applied in a topic on a day; with `only`, of these rules alone, on a day on which the newest of them held. */
export function rulesAnswer(
  one: Topic,
  date: string | undefined,
  only: readonly Rule[] | undefined,
  context: Context,
): Answer {
  const { knowledge, today } = context;
  const wanted = one.rules.filter((rule) => only === undefined || only.includes(rule));
  const rules = wanted.map((rule) => ruleOf(rule, knowledge));
  const newest = rules.toSorted((a, b) => (b.from ?? '').localeCompare(a.from ?? ''))[0];
  const on = date ?? (only && newest ? lastDayOf(newest, today) : today);
  const holding = rules.filter((rule) => applies(rule, on));
  const changes = changesOf(rules);
  const near = changes.map((change) => onDay(one, change.day));
  if (holding.length === 0) {
    const periods = changes.filter(({ began }) => began.length > 0).map((change) => change.day);
    return notFound({ kind: 'period', subject: one.topic, asked: on, periods }, near, context, one.contacts);
  }
  const schemes = [...new Set(holding.map(({ scheme }) => scheme))].map(knowledge.getScheme);
  return {
    kind: 'rules',
    topic: one.id,
    name: one.topic,
    on,
    holding,
    others: rules.filter((rule) => !applies(rule, on)),
    changes,
    contacts: contactsBy(one.contacts, knowledge),
    notices: noticeOfRulesAge(rules, on),
    next: nextSteps(
      [
        ...near.filter(({ options }) => options?.date !== on).slice(-2),
        ...schemes.map(({ id, name }) => ({ command: 'scheme', options: { name: id }, subject: name })),
      ],
      context,
    ),
  };
}
