import { amountsIn } from '../language/amounts.ts';
import { type Bounds, boundsOf, yearIn } from '../language/period.ts';
import { placesIn } from '../language/places.ts';
import { isNegated, polarityOf, withWithout } from '../language/polarity.ts';
import { type Sentence, sentencesOf } from '../language/sentences.ts';
import { timesIn } from '../language/times.ts';
import { timesAgoIn } from '../language/times-ago.ts';
import { timesInOfficeIn } from '../language/times-in-office.ts';
import { spaced, wholeWords } from '../language/whole-words.ts';
import { type Ask, type Asking, askingIn, asksIn, isOfSource, isPersonal } from './asking.ts';
import type { QuestionIndex } from './index.ts';
import type { Weighed } from './lexicon.ts';
import { normOf, vectorOf } from './vector.ts';

/** A time that a question names, as a period of the knowledge, and how it is meant. */
interface AskedTime {
  readonly period: string;
  readonly bounds: Bounds;
  readonly relation: 'at' | 'since' | 'before';
}

/** What a question asks: of what, in which respect, of which polarity, when. */
export interface Asked {
  readonly text: string;
  /** The part of the text that asks; all of it where none does more than another. */
  readonly asking: string;
  /** Surest first; none where the text does not say. */
  readonly asks: readonly Ask[];
  readonly meanings: Weighed;
  readonly norm: number;
  /** How much its words say of any matter at all: nothing where all are ordinary. */
  readonly evidence: number;
  readonly unknown: readonly string[];
  readonly polarity: 'with' | 'without' | undefined;
  readonly isNegated: boolean;
  readonly isPersonal: boolean;
  /** It asks about a release: who said it, when it was published. */
  readonly isOfSource: boolean;
  readonly times: readonly AskedTime[];
  readonly amounts: readonly number[];
  /** Places that it asks about; none where it asks about the whole country. */
  readonly places: readonly string[];
}

/** Of just now, as a part of patterns. */
export const RIGHT_NOW = 'nå|no|now|i dag|today|for tiden|currently';
const NOW = new RegExp(
  String.raw`(?:^|[^\p{L}])(?:${RIGHT_NOW}|idag|i år|iår|this year|nyeste|siste|latest)(?=[^\p{L}]|$)`,
  'u',
);

/** "In the same time": what the setting tells of when is meant. */
const SAME_TIME = wholeWords(
  /\b(?:samme (?:tidsrom\p{L}*|period\p{L}*|tid|tida|tiden)|same (?:period|time|years)|(?:i|på|over) den (?:tida|tiden|perioden)|(?:siden|sia) da|sidan då|since then|i mellomtid\p{L}*)\b/u,
);
/** The last that there is of a year: "ved utgangen av 2021". */
const END_OF = /(?:slutten|utgangen|slutt|end) (?:av|of) $/iu;

const blanked = (text: string, spans: readonly { start: number; end: number }[]): string =>
  spans.reduceRight((so, { start, end }) => so.slice(0, start) + ' '.repeat(end - start) + so.slice(end), text);

/** A difference between two times or numbers is a change, not the difference between two things. */
const compared = (asks: readonly Ask[], times: number): readonly Ask[] =>
  asks[0] === 'difference' && (times > 1 || asks.some((ask) => ask === 'many' || ask === 'much'))
    ? ['change', ...asks.slice(1)]
    : asks;

/** What a setting says beside the question that it is for: enough to part two answers, not to make one. */
const SETTING = 0.6;

const isInSame = (sentences: readonly Sentence[], one: number, other: number): boolean =>
  sentences.some(({ start, end }) => start <= one && one < end && start <= other && other < end);

/** The part that asks where that is known already, and all else is its setting. */
const askingOf = (part: Sentence | undefined, text: string): Asking =>
  part ? { sentence: part, asks: asksIn(part.text) } : askingIn(text);

/**
 * Reads what a text asks.
 * @param part The part of it that asks, where that is not for the text to tell: one of several questions.
 */
export function readAsked(text: string, index: QuestionIndex, today: string, part?: Sentence): Asked {
  const isOwn = isPersonal(text);
  const { sentence, asks: read } = askingOf(part, text);
  const isOfNobody = sentence !== undefined && !isPersonal(sentence.text);
  // How long ago something of one's own was is a fact of it; of anything else it is the time that is asked about.
  const ago = timesAgoIn(text, today).filter(
    ({ start }) => !isOwn || (isOfNobody && sentence.start <= start && start < sentence.end),
  );
  const times = [...timesIn(text, today), ...ago, ...timesInOfficeIn(text, today)].sort(
    (one, other) => one.start - other.start,
  );
  const sentences = sentencesOf(text);
  const bare = blanked(text, times).toLowerCase();
  const isOfNow = NOW.test(text.toLowerCase());
  const asks = compared(read, times.length);
  const asking = sentence ? bare.slice(sentence.start, sentence.end) : bare;
  const setting = sentence ? `${bare.slice(0, sentence.start)} ${bare.slice(sentence.end)}` : '';
  const { meanings: asked, unknown } = index.lexicon.read(asking);
  const meanings = new Map(asked);
  for (const [meaning, weight] of index.lexicon.read(setting).meanings)
    if (!meanings.has(meaning)) meanings.set(meaning, weight * SETTING);
  const vector = vectorOf(meanings, asks, index.rarity);
  return {
    text,
    asking: sentence?.text ?? text,
    asks,
    meanings: vector,
    norm: normOf(vector),
    evidence: [...meanings].reduce((sum, [, weight]) => sum + weight, 0),
    unknown,
    polarity: polarityOf(withWithout(text.toLowerCase())),
    isNegated: isNegated(text.toLowerCase()),
    isPersonal: isOwn,
    isOfSource: isOfSource(text),
    times: times.flatMap(({ start, period: told, relation }) => {
      // "How many now, and in 2017?" asks of now first.
      if (sentence && NOW.test(sentence.text.toLowerCase()) && (start < sentence.start || start >= sentence.end))
        return [];
      // A time in the setting is when something was, and not when the answer is to hold.
      const isApart = sentence && sentences.length > 1 && !isInSame(sentences, start, sentence.start);
      if (isApart && !SAME_TIME.test(spaced(sentence.text))) return [];
      const period = /^\d{4}$/.test(told) && END_OF.test(text.slice(0, start)) ? `${told}-12` : told;
      const bounds = boundsOf(period);
      // "This year" and "now" ask for the newest there is, not for the calendar year.
      if (!bounds || (isOfNow && yearIn(bounds.first) === yearIn(today))) return [];
      return [{ period, bounds, relation }];
    }),
    amounts: amountsIn(text).map(({ value }) => value),
    places: placesIn(sentence?.text ?? text),
  };
}
