import { expect, test } from 'vitest';
import { bothEnds } from '../../src/question/both-ends.ts';
import { readQuestions } from '../../src/question/two-questions.ts';
import { theKnowledge } from '../the-knowledge.ts';

const read = (question: string) => {
  const { first, other } = readQuestions(question, theKnowledge, '2026-11-27');
  return [first.steps[0]?.options, other?.read?.steps[0]?.options];
};

test.each([
  'laveste og høyeste antall uten fastlege siden 2020',
  'Highest and lowest number of people without a GP since 2020?',
])('%s: both', (question) => {
  expect(read(question)).toMatchObject([
    { series: 'gp.without-gp', operation: 'lowest', from: '2020' },
    { series: 'gp.without-gp', operation: 'highest', from: '2020' },
  ]);
});

test.each([
  'Hvor mange uten fastlege var det på topp, og hvor mange er det nå?',
  'Kor mange stod utan fastlege då det var som verst, og kor mange er det no?',
  'hvor mange uten fastlege var det på det verste i landet, og hvor mange er det nå',
])('%s: the top, and now', (question) => {
  const [top, now] = read(question);
  expect(top).toMatchObject({ series: 'gp.without-gp', operation: 'highest' });
  expect(now).toEqual({ series: 'gp.without-gp' });
});

test.each([
  'Hvor mye har tallet på folk uten fastlege gått ned siden toppen til nå?',
  'Når var det flest uten fastlege?',
  'Hvilket fylke har lengst og kortest lister i snitt?',
])('%s: one figure alone', (question) => {
  expect(read(question)[1]).toBeUndefined();
});

test.each([
  ['laveste og høyeste antall fastleger siden 2020, og hvem bestemte det?', 'hvem bestemte det?'],
  ['Hva er laveste og høyeste antall fastleger siden 2020, og hvem bestemte det?', 'hvem bestemte det?'],
  ['Hvor mange uten fastlege var det på topp, og hvor mange er det nå, og hvem er minister?', 'hvem er minister?'],
])('%s: what else is asked is not lost', (question, asked) => {
  const { other } = readQuestions(question, theKnowledge, '2026-11-27');
  expect([other?.asked, other?.read]).toEqual([asked, undefined]);
});

test('when it was is told with both ends', () => {
  expect(read('laveste og høyeste antall fastleger siden 2020, og når var det?')).toMatchObject([
    { series: 'gp.count', operation: 'lowest' },
    { series: 'gp.count', operation: 'highest' },
  ]);
});

test.each(['på det verste og ', 'på topp nå og ', 'på topp i landet '])('however long: %s', (words) => {
  const { first } = readQuestions('Hvor mange står uten fastlege?', theKnowledge, '2026-11-27');
  const before = performance.now();
  bothEnds(words.repeat(20_000), first, theKnowledge);
  expect(performance.now() - before).toBeLessThan(2000);
});
