import { defineCommand } from '../src/command/command.ts';
import { figureAbout } from '../src/command/options/figure-about.ts';
import { operation } from '../src/command/options/operation.ts';
import { ownNumbers } from '../src/command/options/own-numbers.ts';
import { period } from '../src/command/options/period.ts';
import { series } from '../src/command/options/series.ts';
import { several } from '../src/command/options/several.ts';
import { oneSeries, together } from '../src/command/steps/figure.ts';
import { isOfTwo } from '../src/figures/operations.ts';

export default defineCommand({
  name: { en: 'figure', nb: 'tall', nn: 'tal' },
  title: { nb: 'Tall', nn: 'Tal', en: 'Figure' },
  isNamedBySubject: true,
  description: {
    nb: 'Ett tall over tid, med kilde: fastleger, innbyggere uten fastlege, søknader, bevilgninger',
    nn: 'Eitt tal over tid, med kjelde: fastlegar, innbyggjarar utan fastlege, søknader, løyvingar',
    en: 'One figure over time, with its source: GPs, people without a GP, applications, money',
  },
  options: {
    series: {
      name: { en: 'series', nb: 'serie', nn: 'serie' },
      description: {
        nb: 'Hvilket tall; flere med komma mellom',
        nn: 'Kva tal; fleire med komma mellom',
        en: 'Which figure; several with commas between',
      },
      required: true,
      kind: several(series),
    },
    period: {
      name: { en: 'period', nb: 'periode', nn: 'periode' },
      description: {
        nb: 'År, måned eller dag, for eksempel 2024 eller oktober 2023. Uten periode: det nyeste',
        nn: 'År, månad eller dag, til dømes 2024 eller oktober 2023. Utan periode: det nyaste',
        en: 'A year, month or day, such as 2024 or October 2023. Without it: the newest',
      },
      kind: period,
    },
    operation: {
      name: { en: 'operation', nb: 'regn', nn: 'rekn' },
      description: {
        nb: 'Det du vil ha regnet ut, som endring eller sum; av to serier: delt på, eller andel av',
        nn: 'Det du vil ha rekna ut, som endring eller sum; av to seriar: delt på, eller del av',
        en: 'What to work out, such as change or sum; of two series: so much for each, or share of',
      },
      kind: operation,
    },
    from: {
      name: { en: 'from', nb: 'fra', nn: 'frå' },
      description: { nb: 'Fra når det skal regnes', nn: 'Frå når det skal reknast', en: 'From when to work it out' },
      kind: period,
    },
    to: {
      name: { en: 'to', nb: 'til', nn: 'til' },
      description: { nb: 'Til når det skal regnes', nn: 'Til når det skal reknast', en: 'Until when to work it out' },
      kind: period,
    },
    number: {
      name: { en: 'number', nb: 'antall', nn: 'tal' },
      description: {
        nb: 'Det satsen skal ganges med, eller det du vil holde mot tallet: 950',
        nn: 'Det satsen skal gongast med, eller det du vil halde mot talet: 950',
        en: 'What the rate is to be multiplied by, or what you hold against the figure: 950',
      },
      kind: ownNumbers,
    },
    about: {
      name: { en: 'about', nb: 'om', nn: 'om' },
      description: {
        nb: 'Hva som telles, eller hvor tallene kommer fra. Gjelder ett tall uten regnestykke',
        nn: 'Kva som blir talt, eller kvar tala kjem frå. Gjeld eitt tal utan reknestykke',
        en: 'What is counted, or where the numbers come from. Of one figure, with nothing worked out',
      },
      kind: figureAbout,
    },
  },
  example: '/figure series:gp.without-gp period:2023-10',
  answer: ({ series: [one, ...others], period: asked, operation: work, from, to, number, about }, context) => {
    const isOfOthers = work === 'against' || (others.length === 1 && work && isOfTwo(work));
    if (others.length > 0 && !isOfOthers) return together([one, ...others], asked, context);
    const toWork = work && { operation: work, from, to, others, numbers: number };
    return oneSeries(one, asked, context, toWork, work ? undefined : about);
  },
});
