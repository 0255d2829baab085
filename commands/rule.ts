import type { RuleEntry, RulesAnswer } from '../src/answer/answer.ts';
import { ruleOf } from '../src/answer/entries.ts';
import { noticeOfRulesAge } from '../src/answer/notices.ts';
import { defineCommand } from '../src/command/command.ts';
import { nextSteps } from '../src/command/next.ts';
import { contactsBy, notFound } from '../src/command/not-found.ts';
import { day } from '../src/command/options/date.ts';
import { ruleInTopic } from '../src/command/options/rule-in-topic.ts';
import { several } from '../src/command/options/several.ts';
import { topic } from '../src/command/options/topic.ts';
import type { Step } from '../src/invocation.ts';
import type { Topic } from '../src/knowledge/knowledge.ts';
import { addDays } from '../src/language/calendar.ts';

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
  subject: { nb: date, en: date },
});

export default defineCommand({
  name: { en: 'rule', nb: 'regel', nn: 'regel' },
  title: { nb: 'Regel', nn: 'Regel', en: 'Rule' },
  description: {
    nb: 'Hvilke regler som gjaldt en dag, og hva som ble endret når',
    nn: 'Kva reglar som galdt ein dag, og kva som blei endra når',
    en: 'Which rules applied on a day, and what changed when',
  },
  options: {
    topic: {
      name: { en: 'topic', nb: 'tema', nn: 'tema' },
      description: { nb: 'Hva regelen handler om', nn: 'Kva regelen handlar om', en: 'What the rule is about' },
      required: true,
      kind: topic,
    },
    date: {
      name: { en: 'date', nb: 'dato', nn: 'dato' },
      description: {
        nb: 'Dagen det gjelder, for eksempel 1.9.2024. Uten dato: i dag',
        nn: 'Dagen det gjeld, til dømes 1.9.2024. Utan dato: i dag',
        en: 'The day in question, such as 1.9.2024. Without it: today',
      },
      kind: day,
    },
    only: {
      name: { en: 'only', nb: 'bare', nn: 'berre' },
      description: {
        nb: 'Bare denne regelen; flere med komma mellom',
        nn: 'Berre denne regelen; fleire med komma mellom',
        en: 'Only this rule; several with commas between',
      },
      kind: several(ruleInTopic),
    },
  },
  example: '/rule topic:alis-grant date:2024-09-01',
  answer: ({ topic: one, date, only }, context) => {
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
  },
});
