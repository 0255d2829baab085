import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../src/compile/folder.ts';
import { indexKnowledge, type Knowledge } from '../../src/knowledge/find.ts';
import type { KnowledgeData } from '../../src/knowledge/knowledge.ts';
import type { Fitted } from '../../src/question/decide.ts';
import { type QuestionRead, readQuestion } from '../../src/question/read.ts';
import { gather } from '../../src/reader/gather.ts';
import { learn } from '../../src/reader/learn.ts';

/** The day that all questions are asked on. */
const TODAY = '2026-11-25';
const FOLDS = 4;

/** A question with what answers it; without where nothing in the knowledge does. */
interface Labelled {
  readonly asked: string;
  readonly answer?: string;
}

/** Some of the questions that people have put, and the knowledge without them. */
export interface Fold {
  readonly knowledge: Knowledge;
  readonly questions: readonly Labelled[];
}

const unanswerable = (): readonly Labelled[] =>
  readFileSync(join(ROOT, 'tests/cases/unanswerable.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ asked: (JSON.parse(line) as { q: string }).q }));

/** Each question is asked of a knowledge that does not have it. */
export function foldsOf(data: KnowledgeData): readonly Fold[] {
  const without = unanswerable();
  return Array.from({ length: FOLDS }, (_, fold) => {
    const others = { ...data, questions: data.questions.filter((_, at) => at % FOLDS !== fold) };
    const gathered = gather(indexKnowledge(others), learn);
    return {
      knowledge: indexKnowledge(others, () => gathered),
      questions: [...data.questions, ...without].filter((_, at) => at % FOLDS === fold),
    };
  });
}

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
function placeOf(answer: string, { matches, steps }: QuestionRead, { tables }: Knowledge): number {
  const table = tables.find(({ command }) => command.name.en === steps[0]?.command);
  const found = [...(table ? [`table:${table.id}`] : []), ...matches.map(({ thing }) => thing.id)];
  return 1 + found.indexOf(answer);
}

export function tallyOf(folds: readonly Fold[], fitted: Fitted): Tally {
  const none = () => ({ right: 0, wrong: 0, none: 0 });
  const outcomes = { answer: none(), nearest: none(), 'not-covered': none() };
  let [asked, answerable, first, inThree, reciprocal] = [0, 0, 0, 0, 0];
  for (const { knowledge, questions } of folds)
    for (const { asked: question, answer } of questions) {
      asked += 1;
      const read = readQuestion(question, knowledge, TODAY, fitted);
      const met = outcomes[outcomeOf(read)];
      if (answer === undefined) {
        met.none += 1;
        continue;
      }
      const place = placeOf(answer, read, knowledge);
      answerable += 1;
      if (place === 1) first += 1;
      if (place >= 1 && place <= 3) inThree += 1;
      if (place >= 1) reciprocal += 1 / place;
      met[place === 1 ? 'right' : 'wrong'] += 1;
    }
  return {
    answerable,
    unanswerable: asked - answerable,
    first,
    inThree,
    reciprocal: reciprocal / Math.max(answerable, 1),
    outcomes,
  };
}

/**
 * What an outcome is worth to the asker: a wrong answer is the worst there is, the nearest with the right thing first is nearly
 * an answer, and with another it at least says that it is not sure.
 */
export const worthOf = ({ outcomes: { answer, nearest, 'not-covered': refused } }: Tally): number =>
  answer.right - 3 * (answer.wrong + answer.none) + 0.7 * nearest.right + 0.3 * nearest.none + refused.none;
