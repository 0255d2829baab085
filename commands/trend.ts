import { defineCommand } from '../src/command/command.ts';
import { period } from '../src/command/options/period.ts';
import { series } from '../src/command/options/series.ts';
import { trendAnswer } from '../src/command/steps/trend.ts';

export default defineCommand({
  name: { en: 'trend', nb: 'utvikling', nn: 'utvikling' },
  title: { nb: 'Utvikling', nn: 'Utvikling', en: 'Trend' },
  description: {
    nb: 'Hvordan ett tall har utviklet seg: endring, kurve og tabell, fra når du vil til når du vil',
    nn: 'Korleis eitt tal har utvikla seg: endring, kurve og tabell, frå når du vil til når du vil',
    en: 'How one figure has gone: the change, a curve and a table, from when to when you like',
  },
  options: {
    series: {
      name: { en: 'series', nb: 'serie', nn: 'serie' },
      description: { nb: 'Hvilket tall', nn: 'Kva tal', en: 'Which figure' },
      required: true,
      kind: series,
    },
    from: {
      name: { en: 'from', nb: 'fra', nn: 'frå' },
      description: {
        nb: 'Fra når, for eksempel 2020. Uten: det første tallet jeg har',
        nn: 'Frå når, til dømes 2020. Utan: det første talet eg har',
        en: 'From when, such as 2020. Without it: the first figure I have',
      },
      kind: period,
    },
    to: {
      name: { en: 'to', nb: 'til', nn: 'til' },
      description: {
        nb: 'Til når, for eksempel 2024. Uten: det nyeste tallet jeg har',
        nn: 'Til når, til dømes 2024. Utan: det nyaste talet eg har',
        en: 'Until when, such as 2024. Without it: the newest figure I have',
      },
      kind: period,
    },
  },
  example: '/trend series:gp.count from:2019',
  answer: ({ series: one, from, to }, context) => trendAnswer(one, { from, to }, context),
});
