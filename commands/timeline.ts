import { defineCommand } from '../src/command/command.ts';
import { period } from '../src/command/options/period.ts';
import { scheme } from '../src/command/options/scheme.ts';
import { timelineAnswer } from '../src/command/steps/timeline.ts';

export default defineCommand({
  name: { en: 'timeline', nb: 'tidslinje', nn: 'tidslinje' },
  title: { nb: 'Tidslinje', nn: 'Tidslinje', en: 'Timeline' },
  description: {
    nb: 'Hva som skjedde når: regler som begynte, penger som ble gitt, kilder som kom',
    nn: 'Kva som hende når: reglar som tok til, pengar som vart gitte, kjelder som kom',
    en: 'What happened when: rules that began, money that was given, sources that came',
  },
  options: {
    scheme: {
      name: { en: 'scheme', nb: 'ordning', nn: 'ordning' },
      description: {
        nb: 'Bare denne ordningen. Uten: alle',
        nn: 'Berre denne ordninga. Utan: alle',
        en: 'Only this scheme. Without it: all of them',
      },
      kind: scheme,
    },
    from: {
      name: { en: 'from', nb: 'fra', nn: 'frå' },
      description: {
        nb: 'Fra når, for eksempel 2020',
        nn: 'Frå når, til dømes 2020',
        en: 'From when, such as 2020',
      },
      kind: period,
    },
    to: {
      name: { en: 'to', nb: 'til', nn: 'til' },
      description: { nb: 'Til når, for eksempel 2024', nn: 'Til når, til dømes 2024', en: 'Until when, such as 2024' },
      kind: period,
    },
  },
  example: '/timeline scheme:alis-grant from:2023',
  answer: ({ scheme: one, from, to }, context) => timelineAnswer(one, { from, to }, context),
});
