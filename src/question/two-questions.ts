import type { Step } from '../invocation.ts';
import type { Knowledge } from '../knowledge/find.ts';
import { lackNamed } from '../language/polarity.ts';
import type { Asked } from '../reader/asked.ts';
import { questionsIn } from '../reader/questions.ts';
import { readable } from '../reader/readable.ts';
import { bothEnds, saysEnd } from './both-ends.ts';
import { FITTED, OF_PARTS } from './decide.ts';
import { leant } from './leaning.ts';
import { furtherBeside, isOther, leftOpen, type OtherPart, type Parted } from './left-open.ts';
import { likelySecond } from './likely-second.ts';
import { ofFirstFigure } from './of-first-figure.ts';
import { ownSum } from './own-sum.ts';
import {
  asksSomething,
  asNearest,
  type By,
  isFound,
  isSameThing,
  isSure,
  namesMatter,
  type PartAsked,
  partIn,
  readerOf,
} from './question-part.ts';
import type { OtherQuestion, QuestionsRead } from './questions-read.ts';
import { rateOfDifference } from './rate-of-difference.ts';
import { type QuestionRead, readQuestion } from './read.ts';
import { saidBeside } from './said-beside.ts';
import { secondOf } from './second-question.ts';
import { leavesSumOpen } from './sum-told.ts';
import { tellingBefore } from './telling-before.ts';
import { isAnswered, speaksOfAll } from './told-already.ts';
import { withSum } from './with-sum.ts';

/** More questions than these are a letter, and are read as one. */
const MOST = 3;
/** Asks who it was when there was most or least of something: the figure does not tell that. */
const WHO = /^\W*(?:og |and )?(?:hvem|kven|kem|kæm|ken|who)(?!\p{L})/iu;
const asksWhoAtEdge = ({ asking }: Pick<Asked, 'asking'>, { steps: [step] }: QuestionRead): boolean =>
  WHO.test(asking) && ['highest', 'lowest'].includes(step?.options?.operation ?? '');

/** What the first of two questions was read as: by itself, or where that says less, in the whole text. */
function firstOf({ own }: PartAsked, alone: QuestionRead, whole: QuestionRead): QuestionRead {
  if (isSure(alone) || isSure(whole)) return isSure(alone) ? alone : whole;
  return isFound(alone) && (namesMatter(own, alone) || !isFound(whole)) ? alone : whole;
}

/**
 * Reads a text that may put two questions. Each is read for itself, with what is told beside them; the second has its subject and its
 * time from the first where it names none of its own. A text with one question, or of which only the whole says anything, is read as one.
 */
export const readQuestions = (question: string, knowledge: Knowledge, today: string): QuestionsRead =>
  withSum(readBoth(question, knowledge, today), question, knowledge, today);

function readBoth(question: string, knowledge: Knowledge, today: string): QuestionsRead {
  const read = withDifference(partsRead(question, knowledge, today), knowledge, today);
  const { first, other } = read;
  const ends = isFound(first) ? bothEnds(question, first, knowledge) : undefined;
  const [end] = ends ?? [];
  // Beside both ends something else is answered: the first of them is told, and no change between two times.
  if (other?.read && end?.options?.operation === 'lowest' && !isOfSeries(other.read, end))
    return { first: { ...first, steps: [end] }, other };
  if (ends && !other?.read) {
    const [one, next] = ends.map((step): QuestionRead => ({ ...first, steps: [step] })) as [QuestionRead, QuestionRead];
    const left = leftBeside(question, read, one, readerOf(knowledge, today));
    return { first: one, other: left ?? { asked: first.asked.asking, read: next } };
  }
  const open = other ?? read.further;
  const before = open && !open.read ? tellingBefore(open, first, knowledge, today) : undefined;
  if (before) return { first, other: before };
  const more = other?.read || !isFound(first) ? undefined : moreOf(question, first, knowledge, today);
  if (more) return more;
  if (!other && isFound(first) && asksWhoAtEdge(first.asked, first))
    return { first, other: { asked: first.asked.asking } };
  if (other || !isFound(first) || !leavesSumOpen(first, today)) return read;
  return { ...read, other: { asked: first.asked.asking, isSum: true } };
}

/** With the other question worked out for how far a number of one's own is from a mean, where the first tells that. */
function withDifference(read: QuestionsRead, knowledge: Knowledge, today: string): QuestionsRead {
  const { first, other } = read;
  const [[step], [second]] = [first.steps, other?.read?.steps ?? []];
  const worked = other?.read && step && second && rateOfDifference(other.asked, step, second, knowledge, today);
  return worked ? { ...read, other: { ...other, read: { ...other.read, steps: [worked] } } } : read;
}

/** With what further parts ask of the figure that answers the first, where they do. */
function moreOf(question: string, first: QuestionRead, knowledge: Knowledge, today: string): QuestionsRead | undefined {
  const parts = partsOf(question, readerOf(knowledge, today));
  const more = ofFirstFigure(question, first, parts, knowledge, today);
  if (!more) return undefined;
  const steps = more.first ? [more.first, ...first.steps.slice(1)] : first.steps;
  return { first: { ...first, steps }, ...(more.other && { other: more.other }) };
}

const isOfSeries = ({ steps: [step] }: QuestionRead, { options }: Step): boolean =>
  step?.options?.series === options?.series;

/** What is asked beside both ends of a figure, and is neither of them, nor told with them: who it was stands in no figure. */
function leftBeside(question: string, { other }: QuestionsRead, end: QuestionRead, by: By): OtherQuestion | undefined {
  const parts = partsOf(question, by);
  if (parts.length === 0) return asksWhoAtEdge(end.asked, end) ? { asked: end.asked.asking } : undefined;
  const isEnd = ({ own }: PartAsked): boolean => {
    const alone = by.read(own);
    return saysEnd(own) && (!namesMatter(own, alone) || isSameThing(alone, end));
  };
  const isOpen = (one: PartAsked): boolean =>
    one.own.text === other?.asked || (asksSomething(one) && (asksWhoAtEdge(one.own, end) || !isAnswered(one, end, by)));
  const left = parts.find((one) => !isEnd(one) && isOpen(one));
  return left && { asked: left.own.text };
}

/** The questions of a text; none where it puts one, or is a letter. */
function partsOf(question: string, by: By): readonly PartAsked[] {
  const text = lackNamed(readable(question));
  const put = questionsIn(text);
  return put.length > MOST ? [] : put.map((one) => partIn(one, text, by));
}

/** Whether a part says by itself, and with all its words, much more plainly what it is of than what the text as a whole comes to. */
function isPlainer({ own }: PartAsked, { matches: [whole] }: QuestionRead, by: By): boolean {
  const alone = by.read(own);
  const [best] = alone.matches;
  if (!best || !whole || best.at === whole.at || !isFound(alone) || !namesMatter(own, alone)) return false;
  return best.covered >= HELD && best.learnt >= Math.max(SPOKEN_FOR, whole.learnt + FURTHER);
}
/** So much of its words, so much of what was learnt, and so much more than for the whole. */
const HELD = 0.9;
const SPOKEN_FOR = 0.7;
const FURTHER = 0.2;

/** Whether a part is of what the whole text comes to, by its own words, and another part is of something else. */
const isOfItsOwn = (
  { matches: [own] }: QuestionRead,
  { matches: [whole] }: QuestionRead,
  other: QuestionRead,
): boolean => own !== undefined && own.at === whole?.at && own.at !== other.matches[0]?.at && own.learnt >= SPOKEN_FOR;

/** What a text was read as, or where it comes to nothing and is no aside, a sentence of it that is sure by itself. */
function foundOr(whole: QuestionRead, question: string, knowledge: Knowledge, today: string): QuestionRead {
  if (isFound(whole) || whole.matches.length === 0) return whole;
  return saidBeside(readable(question), (sentence) => readQuestion(sentence, knowledge, today)) ?? whole;
}

/** What a part is read as, or where that is only near, what its own words and the whole text with it both come to before it. */
function agreedOn(one: PartAsked, read: QuestionRead, first: QuestionRead, by: By): QuestionRead {
  if (!isFound(read) || isSure(read) || !isSure(first)) return read;
  const likely = likelySecond(one, first, by);
  return likely && isSameThing(likely, by.read(one.own)) && speaksOfAll(one, likely) ? likely : read;
}

function partsRead(question: string, knowledge: Knowledge, today: string): QuestionsRead {
  const by = readerOf(knowledge, today);
  const [part, ...parts] = partsOf(question, by);
  const whole = readQuestion(question, knowledge, today, parts.length > 0 ? OF_PARTS : FITTED);
  if (whole.isUrgent || whole.heldUp !== undefined || whole.outcome === 'help') return { first: whole };
  // What its numbers come to is told before what all of it is about: what it is held against is no other question.
  if (ownSum(question) && isFound(whole)) return { first: whole };
  if (!part || parts.length === 0) return { first: foundOr(whole, question, knowledge, today) };
  const alone = by.read(part.beside);
  const first = firstOf(part, alone, whole);
  const isMeant = isSure(first) || isSameThing(alone, whole);
  const others = parts.map((one): OtherPart => {
    const read = secondOf(one, first, by);
    const leaning = isMeant && !isFound(read) ? leant(one, part, first, by) : undefined;
    return { part: one, asked: one.own.text, read: leaning ?? agreedOn(one, read, first, by) };
  });
  const parted: Parted = { part, alone, whole, first, isMeant, others, by };
  const second =
    others.find((one) => isOther(one, first) && isSure(one.read)) ?? others.find((one) => isOther(one, first));
  const openOf = ({ own }: PartAsked): Pick<QuestionsRead, 'other'> => ({ other: { asked: own.text } });
  /** What is left open, with the nearest that there is to it beside the first. */
  const nearOf = (one: PartAsked): Pick<QuestionsRead, 'other'> => {
    const near = likelySecond(one, first, by);
    return { other: { asked: one.own.text, ...(near && { read: near }) } };
  };
  if (isFound(first)) {
    if (second) {
      const further = furtherBeside(second, parted);
      return { first, other: second, ...(further && { further }) };
    }
    const plainer = isSure(first) ? undefined : [part, ...parts].find((one) => isPlainer(one, whole, by));
    if (plainer) {
      const [other = part] = [part, ...parts].filter((one) => one !== plainer);
      return { first: asNearest(by.read(plainer.own)), other: { asked: other.own.text, read: asNearest(whole) } };
    }
    // What the whole comes to may be what the second asks, and the first another thing.
    const ofWhole =
      isSure(first) || isSure(whole) || !isFound(alone)
        ? undefined
        : parts.find(({ own }) => isOfItsOwn(by.read(own), whole, alone));
    if (ofWhole) return { first: asNearest(alone), other: { asked: ofWhole.own.text, read: asNearest(whole) } };
    // Or the answer to the second alone.
    const isSwapped = !isFound(alone) && others.some(({ read }) => isSameThing(read, whole));
    if (isSwapped) return { first: whole, ...(asksSomething(part) && nearOf(part)) };
    // What answers the second for sure may leave the first open; who it was is no part of what there was most of.
    const isOfOther =
      first === whole && !isSure(alone) && others.some(({ read }) => isSure(read) && isSameThing(read, whole));
    if ((isOfOther && asksSomething(part) && !isAnswered(part, first, by)) || asksWhoAtEdge(part.own, first))
      return { first, ...nearOf(part) };
    return leftOpen(parted);
  }
  if (!second || !isSure(second.read)) return { first: foundOr(whole, question, knowledge, today) };
  return { first: second.read, ...(asksSomething(part) && openOf(part)) };
}
