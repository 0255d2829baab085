import type { Knowledge } from '../../src/knowledge/find.ts';
import type { Fitted } from '../../src/question/decide.ts';
import { type QuestionRead, readQuestion } from '../../src/question/read.ts';
import { type Labelled, thingIn } from '../../tests/cases/rounds.ts';

/** The day that all questions are asked on. */
const TODAY = '2026-11-25';

/** How many questions met with what, and where the right thing stood among what was found. */
export interface Tally {
  readonly answerable: number;
  readonly unanswerable: number;
  /** Of the answerable: the right thing first, among the first three, and the mean of 1 / its place. */
  readonly first: number;
  readonly inThree: number;
  readonly reciprocal: number;
  /** By outcome: the right thing, another thing, and where nothing in the knowledge answers. */
  readonly outcomes: Readonly<Record<Outcome, Readonly<Record<Met, number>>>>;
}

type Outcome = 'answer' | 'nearest' | 'not-covered';
type Met = 'right' | 'wrong' | 'none';

/** What leads to help, to a check or back to the asker gives no thing: it is no answer here. */
const outcomeOf = ({ outcome }: QuestionRead): Outcome =>
  outcome === 'answer' || outcome === 'nearest' ? outcome : 'not-covered';

/** The place of the right thing from 1; 0 where it was not found. A table that answers somebody's own case is the first thing. */
function placeOf({ right }: Labelled, { matches, steps }: QuestionRead, { tables }: Knowledge): number {
  const wanted = new Set(right.map(thingIn));
  const table = tables.find(({ command }) => command.name.en === steps[0]?.command);
  const found = [...(table ? [`table:${table.id}`] : []), ...matches.map(({ thing }) => thing.id)];
  return 1 + found.findIndex((id) => wanted.has(id));
}

export function tallyOf(questions: readonly Labelled[], knowledge: Knowledge, fitted: Fitted): Tally {
  const none = () => ({ right: 0, wrong: 0, none: 0 });
  const outcomes = { answer: none(), nearest: none(), 'not-covered': none() };
  let [answerable, first, inThree, reciprocal] = [0, 0, 0, 0];
  for (const question of questions) {
    const read = readQuestion(question.q, knowledge, TODAY, fitted);
    const met = outcomes[outcomeOf(read)];
    if (!question.isAnswerable) {
      met.none += 1;
      continue;
    }
    const place = placeOf(question, read, knowledge);
    answerable += 1;
    if (place === 1) first += 1;
    if (place >= 1 && place <= 3) inThree += 1;
    if (place >= 1) reciprocal += 1 / place;
    met[place === 1 ? 'right' : 'wrong'] += 1;
  }
  const unanswerable = questions.length - answerable;
  return { answerable, unanswerable, first, inThree, reciprocal: reciprocal / Math.max(answerable, 1), outcomes };
}

/**
 * What an outcome is worth to the asker: a wrong answer is the worst there is, the nearest with the right thing first is nearly
 * an answer, and with another it at least says that it is not sure.
 */
export const worthOf = ({ outcomes: { answer, nearest, 'not-covered': refused } }: Tally): number =>
  answer.right - 3 * (answer.wrong + answer.none) + 0.7 * nearest.right + 0.3 * nearest.none + refused.none;
