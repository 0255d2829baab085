import { defineCommand } from '../src/command/command.ts';
import { about } from '../src/command/options/about.ts';
import { asked } from '../src/command/options/asked.ts';
import { scheme } from '../src/command/options/scheme.ts';
import { several } from '../src/command/options/several.ts';
import { reading } from '../src/command/reading.ts';
import { partOfScheme, wholeScheme } from '../src/command/steps/scheme.ts';

export default defineCommand({
  name: { en: 'scheme', nb: 'ordning', nn: 'ordning' },
  title: { nb: 'Ordning', nn: 'Ordning', en: 'Scheme' },
  isNamedBySubject: true,
  description: {
    nb: 'Hva en ordning er, de nyeste tallene, hva kildene sier om den, og hvem du kan spørre',
    nn: 'Kva ei ordning er, dei nyaste tala, kva kjeldene seier om ho, og kven du kan spørje',
    en: 'What a scheme is, its newest figures, what the sources say of it, and who to ask',
  },
  options: {
    name: {
      name: { en: 'name', nb: 'navn', nn: 'namn' },
      description: {
        nb: 'Navnet på ordningen, for eksempel ALIS eller basistilskudd',
        nn: 'Namnet på ordninga, til dømes ALIS eller basistilskot',
        en: 'The name of the scheme, such as ALIS or basistilskudd',
      },
      required: true,
      kind: scheme,
    },
    about: {
      name: { en: 'about', nb: 'om', nn: 'om' },
      description: {
        nb: 'Bare det kildene sier om dette, for eksempel hvorfor',
        nn: 'Berre det kjeldene seier om dette, til dømes kvifor',
        en: 'Only what the sources say of this, such as why',
      },
      kind: several(about),
    },
    asked: {
      name: { en: 'asked', nb: 'spurt', nn: 'spurt' },
      description: {
        nb: 'Ordet i et ja/nei-spørsmål som svaret skal si ja eller nei til',
        nn: 'Ordet i eit ja/nei-spørsmål som svaret skal seie ja eller nei til',
        en: 'The word of a yes-or-no question that the answer is to say yes or no to',
      },
      kind: asked,
    },
  },
  example: '/scheme name:alis-grant',
  prepare: reading.load,
  answer: ({ name, about: wanted, asked: question }, context) =>
    wanted === undefined ? wholeScheme(name, context) : partOfScheme(name, { about: wanted, asked: question }, context),
});
