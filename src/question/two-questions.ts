import { figuresOf } from '../figures/figures.ts';
import type { Step } from '../invocation.ts';
import type { Knowledge } from '../knowledge/find.ts';
import { lackNamed } from '../language/polarity.ts';
import { spaced, wholeWords } from '../language/whole-words.ts';
import { type Asked, readAsked } from '../reader/asked.ts';
import type { Ask } from '../reader/asking.ts';
import { questionIndex } from '../reader/index.ts';
import { type QuestionPart, questionsIn } from '../reader/questions.ts';
import { readable } from '../reader/readable.ts';
import { isAsk } from '../reader/vector.ts';
import { FITTED, type Fitted } from './decide.ts';
import { type QuestionRead, readFrom, readQuestion } from './read.ts';
import { asksPercent, workFor } from './work.ts';

/** The other of two questions in one text, in the asker's words, and what it was read as; left out where nothing is sure of it. */
export interface OtherQuestion {
  readonly asked: string;
  readonly read?: QuestionRead;
}

/** A text as the one question that it puts, or as two. */
export interface QuestionsRead {
  readonly first: QuestionRead;
  readonly other?: OtherQuestion;
}

/** More questions than these are a letter, and are read as one. */
const MOST = 3;
/** Stands where something is, and takes up nothing: "er det mange". */
const EXPLETIVE = wholeWords(/\b(?:er|e|var|ble|blei|vart|blir|finnes|finst|fins|har|går) (?:det|d)\b/gu);
/** Takes up what was spoken of before: it, that share, the number. */
const REFERS = wholeWords(
  /\b(?:det|den|de|dei|dem|d|it|they|them|this|that|those|these|denne|dette|disse|tallet|talet|antallet|andelen|delen|summen|satsen|prisen|taket|the (?:number|share|figure|sum|rate|cap)|that (?:share|number))\b/u,
);
const NOW = wholeWords(/\b(?:nå|no|nu|now|i dag|today|for tiden|currently)\b/u);

/** What a figure is now, where another of the very same was asked for and no time is named, is no answer to anything more. */
const saysAgain = ({ steps: [step] }: QuestionRead, { steps: [before] }: QuestionRead): boolean => {
  const { series, ...more } = step?.options ?? {};
  return (
    series !== undefined && series === before?.options?.series && Object.values(more).every((one) => one === undefined)
  );
};

interface Reader {
  readonly knowledge: Knowledge;
  readonly today: string;
  readonly fitted: Fitted;
}

/** A few words are less sure than a whole question: so much is likely, and told as no more than near. */
const LIKELY: Fitted = { ...FITTED, enough: { ...FITTED.enough, answer: 0.5 } };

const keyOf = ({ steps: [step] }: QuestionRead): string => JSON.stringify([step?.command, step?.options]);
const isSure = ({ outcome, steps }: QuestionRead): boolean => outcome === 'answer' && steps.length > 0;

const isFound = ({ outcome, steps }: QuestionRead): boolean =>
  (outcome === 'answer' || outcome === 'nearest') && steps.length > 0;
const schemeOf = ({ matches: [best] }: QuestionRead): string | undefined => best?.thing.scheme;

/** As much as one word of the field says. */
const SUBJECT = 0.9;

/** Whether a part itself says which matter it is of, and not what stands around it. */
const namesMatter = ({ evidence }: Asked, { matches }: QuestionRead): boolean =>
  evidence >= SUBJECT && matches.some(({ isOfMatter }) => isOfMatter);

/** The figure that the first question came to, for what the other asks of it: how it has gone, what it is now, what it was then. */
function ofSameFigure(
  asked: Asked,
  { steps: [step], matches: [best] }: QuestionRead,
  knowledge: Knowledge,
): Step | undefined {
  const series = knowledge.findSeries(step?.options?.series ?? '');
  if (!step || !series || !best) return undefined;
  const said = [...asked.meanings].filter(([meaning]) => !isAsk(meaning));
  const [coverage] = questionIndex(knowledge).coverage(said, [best.at]);
  // "Is it shorter in the country than in towns": what it speaks of besides is none of the figure's.
  const isHeld = (coverage?.leftOver ?? 1) < SUBJECT;
  const options = { ...step.options, series: series.id };
  // "And in per cent": of the very change.
  if (isOfChange(step) && asksPercent(asked)) return { ...step, options: { ...options, operation: 'percent' } };
  const work = workFor(asked, () => figuresOf(series, knowledge));
  if (work && (work.from !== undefined || work.to !== undefined || isHeld))
    return { ...step, command: 'figure', options: { series: series.id, ...work } };
  const time = asked.times.find(({ relation }) => relation === 'at');
  const isOfTime = time !== undefined || NOW.test(spaced(asked.asking));
  const [ask] = asked.asks;
  if (!isOfTime || ask === undefined || !OF_VALUE.has(ask)) return undefined;
  return { ...step, command: 'figure', options: { series: series.id, period: time?.period } };
}
const isOfChange = ({ options }: Step): boolean => ['change', 'direction'].includes(options?.operation ?? '');
/** What a figure of another time answers. */
const OF_VALUE: ReadonlySet<Ask> = new Set(['many', 'much', 'share', 'define', 'which']);

/** A part as it is asked by itself, and with what is told beside it. */
interface PartAsked {
  readonly part: QuestionPart;
  readonly own: Asked;
  readonly beside: Asked;
}

/** The part that is asked second, as sure as its few words allow: with the first for its setting where it has no matter of its own. */
function readSecond(
  { part, own, beside }: PartAsked,
  first: QuestionRead,
  text: string,
  { knowledge, today, fitted }: Reader,
): QuestionRead {
  const alone = readFrom(beside, knowledge, today, fitted);
  const said = spaced(part.text);
  const refers = REFERS.test(said.replace(EXPLETIVE, ' '));
  const hasSubject = namesMatter(own, alone);
  const same = isFound(first) && (!hasSubject || REFERS.test(said)) ? ofSameFigure(own, first, knowledge) : undefined;
  // As sure as the figure itself is meant.
  if (same)
    return {
      ...alone,
      matches: first.matches,
      outcome: first.outcome,
      steps: [same],
      reading: { ...alone.reading, outcome: first.outcome },
    };
  if (hasSubject && (!refers || schemeOf(alone) === schemeOf(first))) return alone;
  const set = readAsked(text, questionIndex(knowledge), today, part);
  const times = set.times.length > 0 || NOW.test(said) ? set.times : first.asked.times;
  const found = readFrom({ ...set, times }, knowledge, today, fitted);
  const isSame = schemeOf(found) === schemeOf(first) && !saysAgain(found, first);
  return isSame ? found : { ...alone, outcome: 'not-covered', steps: [] };
}

/** The second where it is sure, and where it is likely and of the same scheme as the nearest there is. */
function secondOf(part: QuestionPart, first: QuestionRead, text: string, by: Omit<Reader, 'fitted'>): QuestionRead {
  const index = questionIndex(by.knowledge);
  const asked = { part, own: readAsked(part.text, index, by.today), beside: readAsked(part.alone, index, by.today) };
  const read = readSecond(asked, first, text, { ...by, fitted: FITTED });
  if (isSure(read) || (isFound(read) && read.matches === first.matches)) return read;
  const likely = readSecond(asked, first, text, { ...by, fitted: LIKELY });
  const isNear = isSure(likely) && schemeOf(likely) === schemeOf(first);
  return isNear
    ? { ...likely, outcome: 'nearest', reading: { ...likely.reading, outcome: 'nearest' } }
    : { ...read, outcome: 'not-covered', steps: [] };
}

/** What the first of two questions was read as: by itself, or where that says less, in the whole text. */
function firstOf(
  part: QuestionPart,
  alone: QuestionRead,
  whole: QuestionRead,
  { knowledge, today }: Omit<Reader, 'fitted'>,
) {
  if (isSure(alone) || isSure(whole)) return isSure(alone) ? alone : whole;
  const own = readAsked(part.text, questionIndex(knowledge), today);
  return isFound(alone) && namesMatter(own, alone) ? alone : whole;
}

/**
 * Reads a text that may put two questions. Each is read for itself, with what is told beside them; the second has its subject and its
 * time from the first where it names none of its own. A text with one question, or of which only the whole says anything, is read as one.
 */
export function readQuestions(question: string, knowledge: Knowledge, today: string): QuestionsRead {
  const whole = readQuestion(question, knowledge, today);
  if (whole.isUrgent || whole.isHeldUp || whole.outcome === 'help') return { first: whole };
  const text = lackNamed(readable(question));
  const [part, ...parts] = questionsIn(text);
  if (!part || parts.length === 0 || parts.length >= MOST) return { first: whole };
  const alone = readFrom(readAsked(part.alone, questionIndex(knowledge), today), knowledge, today);
  const first = firstOf(part, alone, whole, { knowledge, today });
  const others = parts.map((one) => ({ asked: one.text, read: secondOf(one, first, text, { knowledge, today }) }));
  const isOther = ({ read }: { readonly read: QuestionRead }) => isFound(read) && keyOf(read) !== keyOf(first);
  const second = others.find((one) => isOther(one) && isSure(one.read)) ?? others.find(isOther);
  if (isFound(first)) {
    if (second) return { first, other: second };
    const open = isSure(first)
      ? others.find(({ asked, read }) => !isFound(read) && asksSomething(asked, read) && !isTold(asked, read, first))
      : undefined;
    return open ? { first, other: { asked: open.asked } } : { first: isSure(first) ? first : whole };
  }
  if (!second || !isSure(second.read)) return { first: whole };
  return { first: second.read, ...(asksSomething(part.text, alone) && { other: { asked: part.text } }) };
}

/** The highest and the lowest say when they were, and how many: "and when was that?" */
const isTold = (part: string, { asked: { asks } }: QuestionRead, { steps: [step] }: QuestionRead): boolean =>
  ['highest', 'lowest'].includes(step?.options?.operation ?? '') &&
  ['when', 'many', 'much', 'which'].includes(asks[0] ?? '') &&
  REFERS.test(spaced(part));

/** Whether a part asks for something that an answer could give, and is no "is it?" at the end of another. */
const asksSomething = (part: string, { asked: { asks, evidence } }: QuestionRead): boolean =>
  (asks[0] ?? 'may') !== 'may' || (evidence >= SUBJECT && part.length > SHORT);
const SHORT = 20;
