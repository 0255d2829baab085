import type { Knowledge } from '../knowledge/find.ts';
import { boundsOf } from '../language/period.ts';
import { yearsLaterIn, yearsOn } from '../language/times-later.ts';
import { spaced, wholeWords } from '../language/whole-words.ts';
import { type Asked, readAsked } from '../reader/asked.ts';
import { questionIndex } from '../reader/index.ts';
import type { QuestionPart } from '../reader/questions.ts';
import { actsAsked } from './acts.ts';
import { OF_PARTS } from './decide.ts';
import { type QuestionRead, readFrom } from './read.ts';
import { SUBJECT } from './same-figure.ts';

/** What parts of a text are read by. */
export interface By {
  readonly knowledge: Knowledge;
  readonly today: string;
  /** What a part was read as; each is read once. */
  readonly read: (asked: Asked) => QuestionRead;
}

/**
 * Reads each part once, however often it is asked for.
 * @param fitted Other than what was fitted: how sure it must be.
 */
export function readerOf(knowledge: Knowledge, today: string, fitted = OF_PARTS): By {
  const known = new Map<Asked, QuestionRead>();
  const read = (asked: Asked): QuestionRead => {
    const found = known.get(asked) ?? readFrom(asked, knowledge, today, fitted);
    known.set(asked, found);
    return found;
  };
  return { knowledge, today, read };
}

/** Stands where something is, and takes up nothing: "er det mange". */
const EXPLETIVE = wholeWords(/\b(?:er|e|var|ble|blei|vart|blir|finnes|finst|fins|har|går) (?:det|d)\b/gu);
/** Takes up what was spoken of before: it, that share, the number. */
const REFERS = wholeWords(
  /\b(?:det|den|de|dei|dem|d|it|they|them|this|that|those|these|denne|dette|disse|tallet|talet|antallet|andelen|delen|summen|satsen|prisen|taket|the (?:number|share|figure|sum|rate|cap)|that (?:share|number))\b/u,
);

/** Whether it may take up what was spoken of before; "er det" may as well say that something is there. */
export const mayReferBack = ({ text }: Asked): boolean => REFERS.test(spaced(text));
/** Whether it takes up what was spoken of before, and does not only say that something is there. */
export const refersBack = ({ text }: Asked): boolean => REFERS.test(spaced(text).replace(EXPLETIVE, ' '));

export const isSure = ({ outcome, steps }: QuestionRead): boolean => outcome === 'answer' && steps.length > 0;

export const isFound = ({ outcome, steps }: QuestionRead): boolean =>
  (outcome === 'answer' || outcome === 'nearest') && steps.length > 0;
export const schemeOf = ({ matches: [best] }: QuestionRead): string | undefined => best?.thing.scheme;
export const isSameThing = (one: QuestionRead, other: QuestionRead): boolean =>
  isFound(one) && isFound(other) && one.matches[0]?.thing.id === other.matches[0]?.thing.id;

export const as = (read: QuestionRead, outcome: QuestionRead['outcome']): QuestionRead => ({
  ...read,
  outcome,
  reading: { ...read.reading, outcome },
});
export const asNearest = (read: QuestionRead): QuestionRead => as(read, 'nearest');
export const asOpen = (read: QuestionRead): QuestionRead => ({ ...read, outcome: 'not-covered', steps: [] });

/** Whether a part itself says which matter it is of, and not what stands around it. */
export const namesMatter = ({ evidence }: Asked, { matches }: QuestionRead): boolean =>
  evidence >= SUBJECT && matches.some(({ isOfMatter }) => isOfMatter);

/** A part as it is asked by itself, with what is told beside it, and within the whole text. */
export interface PartAsked {
  readonly own: Asked;
  readonly beside: Asked;
  readonly within: Asked;
}

/** With the time that it tells by how long it is after the one named before it: "and a year later". */
function withLater(asked: Asked, before: Asked): Asked {
  const years = asked.times.length === 0 ? yearsLaterIn(asked.asking) : undefined;
  const named = before.times.at(-1)?.period;
  const period = years === undefined || named === undefined ? undefined : yearsOn(named, years);
  const bounds = period === undefined ? undefined : boundsOf(period);
  return period === undefined || !bounds ? asked : { ...asked, times: [{ period, bounds, relation: 'at' }] };
}

/** Reads a part of a text in its three ways. */
export function partIn(part: QuestionPart, text: string, { knowledge, today }: By): PartAsked {
  const index = questionIndex(knowledge);
  const asked = (of: string, asking?: QuestionPart): Asked => readAsked(of, index, today, asking);
  const own = withLater(asked(part.text), asked(text.slice(0, part.start)));
  return { own, beside: part.alone === part.text ? own : asked(part.alone), within: asked(text, part) };
}

/** Whether a part asks for something that an answer could give, and is no "is it?" at the end of another. */
export const asksSomething = ({ own: { asks, evidence, text, times } }: PartAsked): boolean =>
  (asks[0] ?? 'may') !== 'may' ||
  times.length > 0 ||
  actsAsked(text).length > 0 ||
  (evidence >= SAYS && text.length > SHORT);
/** As much as one word says that is not of daily use, and as many letters as two of them have. */
const SAYS = 0.6;
const SHORT = 12;
