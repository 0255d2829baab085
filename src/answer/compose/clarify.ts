import type { ClarifyAnswer } from '../answer.ts';
import type { Format } from '../format.ts';
import { type Draft, paragraph, said } from './draft.ts';

/** One question back, with the readings to choose from. */
export function composeClarify({ asked, choices }: ClarifyAnswer, { words, text }: Format): Draft {
  const say = words.clarify;
  return {
    status: 'clarify',
    headlines: [said(say.headline(asked))],
    otherwise: [said(say.several)],
    surface: [paragraph(said(say.headline(asked)))],
    question: {
      text: say.question,
      choices: choices.map(({ label, command }) => ({ label: text(label), command })),
    },
  };
}
