import type { Finding } from '../fault.ts';
import { namedBy } from './answers.ts';
import type { Check } from './check.ts';

const OTHERWISE = 'name what answers the question, or take the question away';

/** What answers a question is in the knowledge, and what answers it as well is something else. */
export const checkQuestions: Check = (reading) => {
  const named = namedBy(reading);
  return reading.written.questions.flatMap(({ file, content }) =>
    content.questions.flatMap(({ answer, also }, at): Finding[] => [
      ...named({ file, path: ['questions', at, 'answer'] }, answer, OTHERWISE),
      ...(also === undefined ? [] : named({ file, path: ['questions', at, 'also'] }, also, OTHERWISE)),
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
