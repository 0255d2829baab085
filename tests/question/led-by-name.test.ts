import { expect, test } from 'vitest';
import { readQuestion } from '../../src/question/read.ts';
import { theKnowledge } from '../the-knowledge.ts';

test('a sum of the scheme that is named goes before one that holds it among others', () => {
  const { outcome, steps } = readQuestion(
    'Hvor mye har staten lagt inn i ALIS til sammen fra 2020 og fram til nå? Trenger summen, ikke bare siste år.',
    theKnowledge,
    '2026-11-27',
  );
  expect(outcome).toBe('nearest');
  expect(steps[0]?.options).toMatchObject({ name: 'alis-grant', about: 'paid-so-far' });
});

test('a sum whose own scheme is named stays first', () => {
  const { steps } = readQuestion('Hvor mye er utbetalt til ALIS-kontorene?', theKnowledge, '2026-11-27');
  expect(steps[0]?.options?.series).toBe('alis-offices.paid');
});
