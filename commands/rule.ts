import { defineCommand } from '../src/command/command.ts';
import { day } from '../src/command/options/date.ts';
import { ruleInTopic } from '../src/command/options/rule-in-topic.ts';
import { several } from '../src/command/options/several.ts';
import { topic } from '../src/command/options/topic.ts';
import { rulesAnswer } from '../src/command/steps/rule.ts';

export default defineCommand({
  name: { en: 'rule', nb: 'regel', nn: 'regel' },
  title: { nb: 'Regler', nn: 'Reglar', en: 'Rules' },
  description: {
    nb: 'Hvilke regler som gjaldt en dag, og hva som ble endret når',
    nn: 'Kva reglar som galdt ein dag, og kva som vart endra når',
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
  answer: ({ topic: one, date, only }, context) => rulesAnswer(one, date, only, context),
});
