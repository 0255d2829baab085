import { isRise, type Reckoning } from '../figures/reckoning.ts';
import type { Knowledge } from '../knowledge/find.ts';
import { eachOf, eachSum } from './each-sum.ts';
import { ownSum } from './own-sum.ts';
import { isFound } from './question-part.ts';
import type { QuestionsRead } from './questions-read.ts';
import type { QuestionRead } from './read.ts';

/**
 * A question with what its numbers come to by themselves, where something answers it beside that: a part that is open is no longer, and
 * a price that is told to rise is not asked for as it is now.
 */
export function withSum(read: QuestionsRead, question: string, knowledge: Knowledge, today: string): QuestionsRead {
  const { rival: _rival, ...first } = read.first;
  const { other } = read;
  const [best] = first.matches;
  const each = best ? eachOf(best.thing, knowledge) : [];
  const reckoned = isFound(first) ? (ownSum(question) ?? eachSum({ text: question }, each, today)) : undefined;
  if (!reckoned || isWorkedWith(reckoned, first)) return read;
  const [step, ...steps] = first.steps;
  const { operation: _operation, number, ...options } = step?.options ?? {};
  const plain = step && number !== undefined && isRise(reckoned) ? { ...step, options } : step;
  return {
    first: plain ? { ...first, steps: [plain, ...steps] } : first,
    ...(other?.read && { other }),
    reckoned,
  };
}

/** Whether what answers a question was worked out with all numbers that it tells. */
function isWorkedWith({ formula }: Reckoning, { steps: [step] }: QuestionRead): boolean {
  const worked = step?.options?.number?.match(/\d+/g);
  const told = formula.flatMap((token) => (typeof token === 'string' ? [] : [String(token.value)]));
  return !!worked && told.every((one) => worked.includes(one));
}
