import { defineCommand } from '../src/command/command.ts';
import { text } from '../src/command/options/text.ts';
import { reading } from '../src/command/reading.ts';

export default defineCommand({
  name: { en: 'check', nb: 'sjekk', nn: 'sjekk' },
  title: { nb: 'Sjekk', nn: 'Sjekk', en: 'Check' },
  description: {
    nb: 'Sjekk en melding mot kildene: tall, beløp, årstall og datoer',
    nn: 'Sjekk ei melding mot kjeldene: tal, beløp, årstal og datoar',
    en: 'Check a message against the sources: figures, amounts, years and dates',
  },
  options: {
    text: {
      name: { en: 'text', nb: 'tekst', nn: 'tekst' },
      description: { nb: 'Det noen påstår', nn: 'Det nokon påstår', en: 'What somebody claims' },
      required: true,
      kind: text,
    },
  },
  example: '/check text:"ALIS fikk 129,5 millioner mer i 2024"',
  exampleIn: { en: '/check text:"ALIS got NOK 129.5 million more in 2024"' },
  message: {
    name: { nb: 'Sjekk mot kildene', nn: 'Sjekk mot kjeldene', en: 'Check against sources' },
    option: 'text',
  },
  prepare: reading.load,
  answer: ({ text: message }, context) => reading.get().answerMessage(message, context),
});
