import { expect, test } from 'vitest';
import { readQuestion } from '../../src/question/read.ts';
import { theKnowledge } from '../the-knowledge.ts';

const firstOf = (text: string) => readQuestion(text, theKnowledge, '2026-11-27').steps[0]?.options;

test.each<[text: string, about: string]>([
  ['Sto på legevakt alene i går. Har autorisasjon, har ikke tatt akuttkurset. Er det lov?', 'no-course-with-backup'],
  ['Eg er LIS1 i kommunen. Kan eg ta legevakt utan bakvakt?', 'lis1-needs-backup'],
])('what is said of those of whom the asker tells to be one goes first: %s', (text, about) => {
  expect(firstOf(text)).toMatchObject({ name: 'specialist-requirement', about });
});

test('who is not sure lacks nothing', () => {
  const text = 'I work alone on nights at a legevakt, not sure about all the courses. Can I be alone without backup?';
  expect(firstOf(text)).toMatchObject({ only: 'kompetanse-2026-no-backup' });
});
