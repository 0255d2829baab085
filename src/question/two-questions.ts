import type { Knowledge } from '../knowledge/find.ts';
import { lackNamed } from '../language/polarity.ts';
import { type Asked, readAsked } from '../reader/asked.ts';
import { questionIndex } from '../reader/index.ts';
import { questionsIn } from '../reader/questions.ts';
import { readable } from '../reader/readable.ts';
import { bothEnds } from './both-ends.ts';
import {
  asksSomething,
  asNearest,
  isFound,
  isSameThing,
  isSure,
  namesMatter,
  type PartAsked,
  partIn,
  readerOf,
} from './question-part.ts';
import { type QuestionRead, readQuestion } from './read.ts';
import { likeliest, saysAgain, secondOf } from './second-question.ts';
import { leavesSumOpen } from './sum-told.ts';
import { isTold } from './told-already.ts';
import { trendTold } from './trend-told.ts';

/** The other of two questions in one text, in the asker's words, and what it was read as; left out where nothing is sure of it. */
export interface OtherQuestion {
  readonly asked: string;
  readonly read?: QuestionRead;
  /** It is no question of its own, but what several of those come to that the first tells one of. */
  readonly isSum?: true;
}

/** A text as the one question that it puts, or as two. */
export interface QuestionsRead {
  readonly first: QuestionRead;
  readonly other?: OtherQuestion;
}

/** More questions than these are a letter, and are read as one. */
const MOST = 3;
const keyOf = ({ steps: [step] }: QuestionRead): string => JSON.stringify([step?.command, step?.options]);
/** Asks who it was when there was most or least of something: the figure does not tell that. */
const WHO = /^\W*(?:og |and )?(?:hvem|kven|kem|kæm|ken|who)(?!\p{L})/iu;
const asksWhoAtEdge = ({ asking }: Pick<Asked, 'asking'>, { steps: [step] }: QuestionRead): boolean =>
  WHO.test(asking) && ['highest', 'lowest'].includes(step?.options?.operation ?? '');

/** What the first of two questions was read as: by itself, or where that says less, in the whole text. */
function firstOf({ own }: PartAsked, alone: QuestionRead, whole: QuestionRead): QuestionRead {
  if (isSure(alone) || isSure(whole)) return isSure(alone) ? alone : whole;
  return isFound(alone) && namesMatter(own, alone) ? alone : whole;
}

/**
 * Reads a text that may put two questions. Each is read for itself, with what is told beside them; the second has its subject and its
 * time from the first where it names none of its own. A text with one question, or of which only the whole says anything, is read as one.
 */
export function readQuestions(question: string, knowledge: Knowledge, today: string): QuestionsRead {
  const read = partsRead(question, knowledge, today);
  const { first, other } = read;
  const ends = isFound(first) && !other?.read ? bothEnds(question, first, knowledge) : undefined;
  if (ends) {
    const [one, next] = ends.map((step): QuestionRead => ({ ...first, steps: [step] })) as [QuestionRead, QuestionRead];
    return { first: one, other: { asked: first.asked.asking, read: next } };
  }
  const before = other && !other.read ? tellingBefore(other, first, knowledge, today) : undefined;
  if (before) return { first, other: before };
  if (!other && isFound(first) && asksWhoAtEdge(first.asked, first))
    return { first, other: { asked: first.asked.asking } };
  if (other || !isFound(first) || !leavesSumOpen(first, today)) return read;
  return { first, other: { asked: first.asked.asking, isSum: true } };
}

/** A part that is left open and asks of another time, as what tells in words how the figure of the first has gone. */
function tellingBefore(
  { asked }: OtherQuestion,
  first: QuestionRead,
  knowledge: Knowledge,
  today: string,
): OtherQuestion | undefined {
  const trend = isFound(first) ? trendTold(first.matches, knowledge) : undefined;
  if (!trend || readAsked(asked, questionIndex(knowledge), today).times.length === 0) return undefined;
  return { asked, read: { ...asNearest(first), matches: [trend], steps: [trend.thing.step] } };
}

function partsRead(question: string, knowledge: Knowledge, today: string): QuestionsRead {
  const by = readerOf(knowledge, today);
  const whole = readQuestion(question, knowledge, today);
  if (whole.isUrgent || whole.heldUp !== undefined || whole.outcome === 'help') return { first: whole };
  const text = lackNamed(readable(question));
  const put = questionsIn(text);
  if (put.length > MOST) return { first: whole };
  const [part, ...parts] = put.map((one) => partIn(one, text, by));
  if (!part || parts.length === 0) return { first: whole };
  const alone = by.read(part.beside);
  const first = firstOf(part, alone, whole);
  const others = parts.map((one) => ({ part: one, asked: one.own.text, read: secondOf(one, first, by) }));
  const isOther = ({ read }: { readonly read: QuestionRead }) =>
    isFound(read) && !(isFound(first) && (keyOf(read) === keyOf(first) || saysAgain(read, first)));
  const second = others.find((one) => isOther(one) && isSure(one.read)) ?? others.find(isOther);
  const openOf = ({ own }: PartAsked): Pick<QuestionsRead, 'other'> => ({ other: { asked: own.text } });
  if (isFound(first)) {
    if (second) return { first, other: second };
    // What the whole comes to may be the answer to the second alone.
    const isSwapped = !isFound(alone) && others.some(({ read }) => isSameThing(read, whole));
    if (isSwapped) return { first: whole, ...(asksSomething(part) && openOf(part)) };
    // What answers the second for sure may leave the first open; who it was is no part of what there was most of.
    const isOfOther =
      first === whole && !isSure(alone) && others.some(({ read }) => isSure(read) && isSameThing(read, whole));
    if ((isOfOther && asksSomething(part) && !isTold(part, first, by)) || asksWhoAtEdge(part.own, first))
      return { first, ...openOf(part) };
    const isMeant = isSure(first) || isSameThing(alone, whole);
    const open = isMeant
      ? others.find(({ part: one, read }) => !isFound(read) && asksSomething(one) && !isTold(one, first, by))
      : undefined;
    const near = open && likeliest(open.part, first, by);
    const other = open && { asked: open.asked, ...(near && { read: near }) };
    return { first: isSure(first) ? first : whole, ...(other && { other }) };
  }
  if (!second || !isSure(second.read)) return { first: whole };
  return { first: second.read, ...(asksSomething(part) && openOf(part)) };
}
