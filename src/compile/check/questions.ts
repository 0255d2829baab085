import type { Finding } from '../fault.ts';
import type { WrittenKnowledge } from '../written.ts';
import type { Check } from './check.ts';
import { didYouMean } from './did-you-mean.ts';

/** All that a question may name as its answer. */
function answersIn({ schemes, series, rules, tables }: WrittenKnowledge): ReadonlySet<string> {
  return new Set([
    ...schemes.flatMap(({ id, content }) => [
      `scheme:${id}`,
      ...content.statements.map((one) => `statement:${id}.${one.id}`),
    ]),
    ...series.map(({ id }) => `series:${id}`),
    ...rules.flatMap(({ id, content }) => content.rules.map((one) => `rule:${id}/${one.id}`)),
    ...tables.map(({ id }) => `table:${id}`),
  ]);
}

/** What answers a question is in the knowledge. */
export const checkQuestions: Check = ({ written }) => {
  const answers = answersIn(written);
  return written.questions.flatMap(({ file, content }) =>
    content.questions.flatMap(({ answer }, at): Finding[] =>
      answers.has(answer)
        ? []
        : [
            {
              file,
              path: ['questions', at, 'answer'],
              fault: `There is no "${answer}" in the knowledge.`,
              remedy: didYouMean(answer, answers, 'name what answers the question, or take the question away'),
            },
          ],
    ),
  );
};
