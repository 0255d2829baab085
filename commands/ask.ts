import { defineCommand } from '../src/command/command.ts';
import { text } from '../src/command/options/text.ts';
import { reading } from '../src/command/reading.ts';

export default defineCommand({
  name: { en: 'ask', nb: 'spør', nn: 'spør' },
  title: { nb: 'Spør', nn: 'Spør', en: 'Ask' },
  description: {
    nb: 'Spør med egne ord, for eksempel: hvor mye til ALIS i 2024?',
    nn: 'Spør med eigne ord, til dømes: kor mykje til ALIS i 2024?',
    en: 'Ask in your own words, such as: how much for ALIS in 2024?',
  },
  options: {
    question: {
      name: { en: 'question', nb: 'spørsmål', nn: 'spørsmål' },
      description: { nb: 'Det du lurer på', nn: 'Det du lurer på', en: 'What you want to know' },
      required: true,
      kind: text,
    },
  },
  example: '/ask question:"ALIS 2024"',
  message: { name: { nb: 'Svar fra kildene', nn: 'Svar frå kjeldene', en: 'Answer from sources' }, option: 'question' },
  prepare: reading.load,
  answer: ({ question }, context) => reading.get().answerQuestion(question, context),
});
