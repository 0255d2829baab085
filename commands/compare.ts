import { defineCommand } from '../src/command/command.ts';
import { comparable } from '../src/command/options/comparable.ts';
import { compareIn } from '../src/command/options/compare-in.ts';
import { compareAnswer } from '../src/command/steps/compare.ts';

export default defineCommand({
  name: { en: 'compare', nb: 'sammenlign', nn: 'samanlikn' },
  title: { nb: 'Sammenlign', nn: 'Samanlikn', en: 'Compare' },
  description: {
    nb: 'To ting ved siden av hverandre: to år, to tall, to ordninger eller to kilder, og hva som skiller dem',
    nn: 'To ting ved sida av kvarandre: to år, to tal, to ordningar eller to kjelder, og kva som skil dei',
    en: 'Two things side by side: two years, figures, schemes or sources, and what they differ by',
  },
  options: {
    a: {
      name: { en: 'a', nb: 'a', nn: 'a' },
      description: {
        nb: 'Et år, et tall, en ordning eller en kilde',
        nn: 'Eit år, eit tal, ei ordning eller ei kjelde',
        en: 'A year, a figure, a scheme or a source',
      },
      required: true,
      kind: comparable,
    },
    b: {
      name: { en: 'b', nb: 'b', nn: 'b' },
      description: { nb: 'En annen av samme slag', nn: 'Ei anna av same slag', en: 'Another of the same kind' },
      required: true,
      kind: comparable,
    },
    in: {
      name: { en: 'in', nb: 'innen', nn: 'innan' },
      description: {
        nb: 'For to år: ordningen eller tallet det gjelder. Uten: hele budsjettet',
        nn: 'For to år: ordninga eller talet det gjeld. Utan: heile budsjettet',
        en: 'Of two years: the scheme or figure in question. Without it: the whole budget',
      },
      kind: compareIn,
    },
  },
  example: '/compare a:2023 b:2024 in:legevakt',
  answer: ({ a, b, in: about }, context) => compareAnswer(a, b, about, context),
});
