import { expect, test } from 'vitest';
import { lineOf } from '../../src/command/command-line.ts';
import { loadCommands } from '../../src/commands.ts';
import { theKnowledge } from '../the-knowledge.ts';
import { answered, judge, questionsIn } from './judge.ts';

const house = { knowledge: theKnowledge, commands: await loadCommands(theKnowledge) };

/**
 * What is held: the share answered rightly, the questions answered with something else, and those that nothing known
 * answers and that are answered all the same. A change that reads worse than this is not for the better.
 */
test.each([
  ['questions-tune.yaml', { right: 0.75, wrong: 5, guessed: 2 }],
  ['questions-report.yaml', { right: 0.83, wrong: 3, guessed: 1 }],
])('%s', (file, least) => {
  const questions = questionsIn(file).map((question) => ({ question, worded: answered(question, house) }));
  const judged = questions.map(({ question, worded }) => ({ question, worded, verdict: judge(question, worded) }));
  const of = (verdict: string) => judged.filter((one) => one.verdict === verdict);
  const told = of('wrong').map(({ question, worded }) => `${question.ask}\n    ${lineOf(worded.call)}`);
  const shares = `${file}: ${of('right').length} of ${judged.length} right, ${told.length} wrong, ${of('missed').length} asked back`;
  console.info([shares, ...told.map((one) => `  wrong: ${one}`)].join('\n'));
  expect(of('right').length / judged.length).toBeGreaterThanOrEqual(least.right);
  expect(told.length, told.join('\n')).toBeLessThanOrEqual(least.wrong);
  expect(of('wrong').filter(({ question }) => question.refuse).length).toBeLessThanOrEqual(least.guessed);
});

test('the two halves share no question, and each has its share of haste and of what has no answer', () => {
  const [tune, report] = ['questions-tune.yaml', 'questions-report.yaml'].map(questionsIn);
  const asked = new Set(tune?.map(({ ask }) => ask));
  expect(report?.filter(({ ask }) => asked.has(ask))).toEqual([]);
  for (const half of [tune, report]) {
    expect((half ?? []).filter(({ refuse }) => refuse).length / (half?.length ?? 1)).toBeGreaterThan(0.28);
    expect((half ?? []).filter(({ sloppy }) => sloppy).length / (half?.length ?? 1)).toBeGreaterThan(0.25);
  }
});
