import { describe, expect, test } from 'vitest';
import { compose } from '../../src/answer/compose/compose.ts';
import { plain } from '../../src/answer/compose/draft.ts';
import { answerToText } from '../../src/answer-to.ts';
import { loadCommands } from '../../src/commands.ts';
import type { Locale } from '../../src/language/locale.ts';
import { readQuestions } from '../../src/question/two-questions.ts';
import { theKnowledge } from '../the-knowledge.ts';

const TODAY = '2026-11-26';
const read = (question: string) => {
  const { first, other } = readQuestions(question, theKnowledge, TODAY);
  return {
    first: first.steps[0]?.options,
    other: other && (other.read ? other.read.steps[0]?.options : { open: other.asked }),
  };
};

describe('each of two questions is read for itself', () => {
  test('how many there are and how many lack one', () => {
    expect(read('how many GPs are there and how many lack one?')).toMatchObject({
      first: { series: 'gp.count' },
      other: { series: 'gp.without-gp' },
    });
  });

  test('the second is asked of the figure of the first', () => {
    expect(read('Hvor mange fastleger er det nå, og er det flere enn i 2020?')).toMatchObject({
      first: { series: 'gp.count' },
      other: { series: 'gp.count', operation: 'change', from: '2020' },
    });
    expect(
      read('How many GPs at the end of 2021 versus your newest figure, and what is that in percent?'),
    ).toMatchObject({
      other: { series: 'gp.count', operation: 'percent', from: '2021' },
    });
  });

  test('what is not known of it is said to be open', () => {
    expect(read('Hvor mange fastleger er det, og hva heter hunden til statsministeren?')).toMatchObject({
      first: { series: 'gp.count' },
      other: { open: 'hva heter hunden til statsministeren?' },
    });
  });
});

test.each(['hvor mange fastleger er det i Norge?', 'hvor mange fastleger var det i 2023 og 2024?', 'ALIS 2024', 'hei'])(
  '%s: one question',
  (question) => {
    expect(read(question).other).toBeUndefined();
  },
);

test.each<[question: string, locale: Locale]>([
  ['Hvor mange fastleger er det? Hvor mange mangler fastlege?', 'nb'],
  ['Kor mange fastlegar er det? Kor mange manglar fastlege?', 'nn'],
  ['How many GPs are there, and how many people lack a GP?', 'en'],
])('%s: the second has a line right under the first, its source and a button', async (question, locale) => {
  const commands = await loadCommands(theKnowledge);
  const worded = compose(
    answerToText(question, { locale, today: TODAY }, { knowledge: theKnowledge, commands }),
    locale,
  );
  const [second] = worded.surface;
  expect(second?.kind === 'paragraph' && plain(second.line)).toMatch(/117.899/);
  expect(second?.kind === 'paragraph' && second.line.flatMap(({ citations }) => citations)).not.toEqual([]);
  expect(worded.next[0]?.call).toEqual({ command: 'figure', options: { series: 'gp.without-gp' } });
  expect(worded.figures.some(({ value }) => value === 117_899)).toBe(true);
});
