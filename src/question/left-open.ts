import type { Ask } from '../reader/asking.ts';
import { likelySecond } from './likely-second.ts';
import {
  asksSomething,
  type By,
  isFound,
  isSure,
  namesMatter,
  type PartAsked,
  refersBack,
  schemeOf,
} from './question-part.ts';
import type { OtherQuestion, QuestionsRead } from './questions-read.ts';
import type { QuestionRead } from './read.ts';
import { asksOfCourse } from './same-figure.ts';
import { likeliest, saysAgain } from './second-question.ts';
import { isAnswered, saysItself, speaksOfAll } from './told-already.ts';

/** A part of a text after the first, with what it was read as beside that. */
export interface OtherPart {
  readonly part: PartAsked;
  readonly asked: string;
  readonly read: QuestionRead;
}

/** A text that puts several questions: its first part, what that comes to by itself, what all of it does, and the other parts. */
export interface Parted {
  readonly part: PartAsked;
  readonly alone: QuestionRead;
  readonly whole: QuestionRead;
  /** What the first was read as: by itself, or as the whole. */
  readonly first: QuestionRead;
  /** The first is surely what was asked first, and not only what all of it comes to. */
  readonly isMeant: boolean;
  readonly others: readonly OtherPart[];
  readonly by: By;
}

const keyOf = ({ steps: [step] }: QuestionRead): string => JSON.stringify([step?.command, step?.options]);

/** Whether what is found says what is told already. */
const isAgain = (read: QuestionRead, told: QuestionRead): boolean =>
  keyOf(read) === keyOf(told) || saysAgain(read, told);

/** Whether what a part came to is found, and is not the first once more. */
export const isOther = ({ read }: OtherPart, first: QuestionRead): boolean =>
  isFound(read) && !(isFound(first) && isAgain(read, first));

const isAsked = (part: PartAsked, { first, by }: Parted): boolean =>
  asksSomething(part) || asksOfCourse(part.own, first, by.knowledge);

/** One more part, which neither the first nor the second tells. */
export function furtherBeside(second: OtherPart, parted: Parted): OtherQuestion | undefined {
  const { first, others, by } = parted;
  const told = [first, second.read];
  const further = others.find(
    ({ part, read }) =>
      part !== second.part &&
      isAsked(part, parted) &&
      !told.some((one) => isAnswered(part, one, by) || (isFound(read) && isAgain(read, one))),
  );
  return further && { asked: further.asked, ...(isFound(further.read) && { read: further.read }) };
}

/**
 * Whether a part asks how a count has gone that was asked for first, of which the whole text comes to a statement of the same scheme: that
 * tells how many there are and no more.
 */
function asksCourseOfCount(asked: PartAsked, { part: first, alone, whole, by }: Parted): boolean {
  const [best] = whole.matches;
  const isStatement = best?.thing.kind === 'statement' && !best.thing.asks.some((ask) => OVER_TIME.has(ask));
  const isCount = first.own.asks[0] === 'many' && schemeOf(alone) === schemeOf(whole);
  return isStatement && isCount && refersBack(asked.own) && asksOfCourse(asked.own, alone, by.knowledge);
}
const OVER_TIME: ReadonlySet<Ask> = new Set(['change', 'direction']);

/** Whether a part that the line may have told is asked of another thing of its scheme: few words that name no matter, or come to the first by themselves, are not. */
function isOfAnother({ part, read }: OtherPart, { first, isMeant, by }: Parted): boolean {
  const bare = by.read(part.own);
  const mayBe = !isFound(read) || (namesMatter(part.own, bare) && !saysItself(bare, first));
  const likely = mayBe && isMeant ? likelySecond(part, first, by) : undefined;
  return likely !== undefined && schemeOf(likely) === schemeOf(first);
}

/** The nearest that there is to an open part: of what is asked to be done it speaks, and what had too few words of its own is of the matter of the first. */
function nearTo({ part, read }: OtherPart, { first, isMeant, by }: Parted): QuestionRead | undefined {
  const likely = isMeant ? (likeliest(part, first, by) ?? likelySecond(part, first, by)) : undefined;
  const isNear = likely && (!isFound(read) || schemeOf(likely) === schemeOf(first));
  return isNear && speaksOfAll(part, likely) ? likely : undefined;
}

/**
 * Where no other part came to anything of its own: what is told, and the part that it leaves open, with the nearest to it. What comes to the
 * first once more, for want of words of its own, is as open as what comes to nothing.
 */
export function leftOpen(parted: Parted): QuestionsRead {
  const { first, whole, isMeant, others, by } = parted;
  const told = isSure(first) || !isFound(whole) ? first : whole;
  const open = others.find(
    (one) =>
      !isOther(one, first) &&
      isAsked(one.part, parted) &&
      (!isAnswered(one.part, told, by) || isOfAnother(one, parted)),
  );
  if (!open) return { first: told };
  const near = nearTo(open, parted);
  // What may as well be meant by all of it stands before what is open.
  if (!near && !isMeant && told.rival && !asksCourseOfCount(open.part, parted))
    return { first: told, further: { asked: open.asked } };
  return { first: told, other: { asked: open.asked, ...(near && { read: near }) } };
}
