import type { VerdictAnswer } from '../../src/answer/answer.ts';
import type { Answered } from '../../src/answer/answered.ts';
import { answerToText } from '../../src/answer-to.ts';
import { loadCommands } from '../../src/commands.ts';
import { theKnowledge } from '../the-knowledge.ts';

const house = {
  knowledge: theKnowledge,
  commands: await loadCommands(theKnowledge),
  failed: (error: unknown) => {
    throw error;
  },
};

export const answered = (line: string, today = '2026-11-22'): Answered =>
  answerToText(line, { locale: 'nb', today }, house);

/** The verdict on a command line. @throws where the answer is of another kind. */
export function ask(line: string, today?: string): VerdictAnswer {
  const { answer } = answered(line, today);
  if (answer.kind !== 'verdict') throw new Error(`${line} is answered by ${JSON.stringify(answer)}`);
  return answer;
}
