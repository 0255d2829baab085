import type { Finding } from '../fault.ts';
import type { Reading, WrittenKnowledge } from '../written.ts';
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

/** Whether an answer stands in a file that is there and broken: what it holds nobody knows. */
function isInBroken(answer: string, { written, ids }: Pick<Reading, 'written' | 'ids'>): boolean {
  const [kind = '', id = ''] = answer.split(':');
  const [folder, file = id] =
    kind === 'statement'
      ? (['schemes', id.split('.')[0]] as const)
      : kind === 'rule'
        ? (['rules', id.split('/')[0]] as const)
        : ([kind === 'series' ? 'series' : kind === 'table' ? 'tables' : 'schemes'] as const);
  return ids[folder].has(file) && !written[folder].some((one) => one.id === file);
}

/** What answers a question is in the knowledge, and what answers it as well is something else. */
export const checkQuestions: Check = (reading) => {
  const answers = answersIn(reading.written);
  const named = (file: string, at: number, field: 'answer' | 'also', id: string): Finding[] =>
    answers.has(id) || isInBroken(id, reading)
      ? []
      : [
          {
            file,
            path: ['questions', at, field],
            fault: `There is no "${id}" in the knowledge.`,
            remedy: didYouMean(id, answers, 'name what answers the question, or take the question away'),
          },
        ];
  return reading.written.questions.flatMap(({ file, content }) =>
    content.questions.flatMap(({ answer, also }, at): Finding[] => [
      ...named(file, at, 'answer', answer),
      ...(also === undefined ? [] : named(file, at, 'also', also)),
      ...(also === answer
        ? [
            {
              file,
              path: ['questions', at, 'also'],
              fault: `"${answer}" answers it twice.`,
              remedy: 'Take also away, or name another thing there.',
            },
          ]
        : []),
    ]),
  );
};
