import { figuresOf } from '../figures/figures.ts';
import { operate } from '../figures/operations.ts';
import type { Step } from '../invocation.ts';
import type { Knowledge } from '../knowledge/find.ts';
import { spaced, wholeWords } from '../language/whole-words.ts';
import { type Asked, RIGHT_NOW } from '../reader/asked.ts';
import type { Ask } from '../reader/asking.ts';
import { AT_LEAST, LEAST, MOST, ranksPlaces } from './form.ts';
import type { QuestionRead } from './read.ts';
import { seriesShown } from './series-shown.ts';

const EDGE =
  '(?:(?:som|på (?:sitt|det)|at (?:its|their)) (?:verste?|meste|høyeste|høgaste|flest|worst|highest|peak)|topp(?:en|punktet|året)?|the (?:peak|top))';
/** What stands between the two, a blank before each word of it; of many words no end is told. */
const WORDS = String.raw`(?: \p{L}+){0,8}?`;
const AND = String.raw`${WORDS} (?:,|;|og|and|mot|kontra|versus|vs(?: \.)?)${WORDS}`;
/** What it was at its top, and what it is now. */
const TOP_AND_NOW = wholeWords(
  new RegExp(String.raw`\b(?:${EDGE}${AND} (?:${RIGHT_NOW})|(?:${RIGHT_NOW})${AND} ${EDGE})\b`, 'u'),
);
const ONE_END = wholeWords(new RegExp(String.raw`\b(?:${EDGE}|${RIGHT_NOW})\b`, 'u'));
/** What no figure tells. */
const NO_VALUE: ReadonlySet<Ask | undefined> = new Set(['who', 'why', 'where', 'how', 'what-for']);

/** Whether a part of a text asks for a figure at one of its ends, or at both. */
export function saysEnd({ asking, asks: [ask] }: Asked): boolean {
  const text = spaced(asking);
  return !NO_VALUE.has(ask) && (MOST.test(text) || LEAST.test(text) || ONE_END.test(text));
}

/** From the top on: one change, and no two figures. */
const SINCE_TOP = wholeWords(/\b(?:siden|sidan|sia|since|fra|frå|from) (?:\p{L}+ ){0,3}(?:topp\p{L}*|peak|top)\b/u);

/**
 * The two figures of one series that a question asks for at once, what is said first first: its lowest and its highest, or what it was
 * at its top and what it is now; nothing where it asks for one.
 */
export function bothEnds(
  question: string,
  { steps: [step], asked }: QuestionRead,
  knowledge: Knowledge,
): readonly [Step, Step] | undefined {
  const series = seriesShown(step, knowledge);
  if (!step?.options || !series || ranksPlaces(asked)) return undefined;
  const text = spaced(question);
  const part = spaced(asked.asking);
  const { from, to } = step.options;
  const figure = (operation?: 'highest' | 'lowest'): Step => {
    const span = operation && { operation, from, to };
    return { ...step, command: 'figure', options: { series: series.id, ...span } };
  };
  if (!operate('highest', figuresOf(series, knowledge), { from, to }).ok) return undefined;
  if (MOST.test(part) && LEAST.test(part) && !AT_LEAST.test(part)) return [figure('lowest'), figure('highest')];
  return TOP_AND_NOW.test(text) && !SINCE_TOP.test(text) ? [figure('highest'), figure()] : undefined;
}
