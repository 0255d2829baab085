import { defineCommand } from '../src/command/command.ts';
import { editionDay } from '../src/command/options/edition-day.ts';
import { changesFrom } from '../src/command/steps/whats-new.ts';

export default defineCommand({
  name: { en: 'whats-new', nb: 'nytt', nn: 'nytt' },
  title: { nb: 'Nytt', nn: 'Nytt', en: 'What is new' },
  description: {
    nb: 'Hva som er nytt eller endret i det jeg vet: tall, regler og kilder',
    nn: 'Kva som er nytt eller endra i det eg veit: tal, reglar og kjelder',
    en: 'What is new or changed in what I know: figures, rules and sources',
  },
  options: {
    since: {
      name: { en: 'since', nb: 'siden', nn: 'sidan' },
      description: {
        nb: 'Fra og med denne dagen, for eksempel 1.9.2026. Uten: den siste endringen',
        nn: 'Frå og med denne dagen, til dømes 1.9.2026. Utan: den siste endringa',
        en: 'From this day on, such as 1.9.2026. Without it: the last change',
      },
      kind: editionDay,
    },
  },
  example: '/whats-new since:2026-11-01',
  answer: ({ since }, context) => {
    const from = since ?? context.knowledge.editions[0]?.date ?? context.today;
    return changesFrom(from, since, context);
  },
});
