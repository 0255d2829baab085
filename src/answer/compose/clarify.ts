import type { ClarifyAnswer } from '../answer.ts';
import type { Format } from '../format.ts';
import { type Draft, said } from './draft.ts';

/** One question back, with the readings to choose from. */
export function composeClarify({ asked, choices }: ClarifyAnswer, { words, text }: Format): Draft {
  return {
    status: 'clarify',
    headline: said(words.clarify.headline(asked)),
    blocks: [],
    question: {
      text: words.clarify.question,
      choices: choices.map(({ label, command }) => ({ label: text(label), command })),
    },
  };
}
