import type { Knowledge } from '../../knowledge/find.ts';
import type { Measure, Series, Status } from '../../knowledge/knowledge.ts';
import { polarityOf, withWithout } from '../../language/polarity.ts';
import { without } from '../../language/spans.ts';
import { timesIn } from '../../language/times.ts';
import { readAsked } from '../../reader/asked.ts';
import { type QuestionIndex, questionIndex } from '../../reader/index.ts';
import { matchesOf } from '../../reader/match.ts';
import { ownIdOf } from '../../reader/thing.ts';
import { normOf, vectorOf } from '../../reader/vector.ts';
import { isLinked } from './linked.ts';
import { clauseOf } from './measures.ts';
import type { Found, Told } from './numbers.ts';

/** A series that a figure may belong to. */
export interface Likely {
  readonly series: Series;
  /** In nats; the difference to the next says how sure it is. */
  readonly score: number;
}

/** How much the words at each distance from a number say of what it counts. */
const WEIGHTS = { clause: 1, sentence: 0.7, piece: 0.3, heading: 0.3, before: 0.25, linked: 0.8, title: 0.2 };
/** A series that is given in this measure, one that never is, and one whose scheme is named beside the number. */
const SAME_MEASURE = 0.06;
const OTHER_MEASURE = -0.12;
/** A series of what was paid out is not one of what is proposed. */
const OTHER_STATUS = -0.1;
const NAMED = 0.2;
/** Doctors are counted as GPs before they are counted as persons. */
const SECOND_UNIT = -0.25;
const NAMED_AT = 0.5;
/** Kroner that no budget gives are seldom meant by money in a sentence on budgets. */
const OUTSIDE = -0.1;
const MOST = 3;

/** Numbers and times say nothing of the matter; the numbers would find the very release that is being drafted. */
const wordsOnly = (text: string, today: string): string =>
  without(text, timesIn(text, today)).replace(/\d[\d .,\u00a0]*(?:mill\p{L}*|mrd|milliard\p{L}*)?/giu, ' ');

interface Around {
  readonly title: string;
  readonly before: readonly Told[];
}

const FOR = /^\s*(?:kroner |kronar )?(?:til|for|to)\b/;
/** Up to where something else begins. */
const HEAD = /^[^,.;:]*?(?=,|\.|;|:| som | i \p{Lu}|$)/u;

/** The texts around a number, with how much each says. */
function textsAround(
  told: Told,
  found: Found,
  { title, before }: Around,
): readonly (readonly [text: string, weight: number])[] {
  const { before: left, after: right } = clauseOf(told, found);
  const { start, end } = found.numeral;
  const ahead = told.sentence.slice(start - left.length, start);
  const behind = told.sentence.slice(end, end + right.length);
  // "8 millioner til evaluering": what stands before it belongs to the sum before.
  const isFor = FOR.test(right);
  const phrase = isFor ? (HEAD.exec(behind)?.[0] ?? behind) : `${ahead} ${behind}`;
  const last = before.at(-1);
  const piece = before.filter((one) => one.piece === told.piece).map(({ sentence }) => sentence);
  return [
    [phrase, WEIGHTS.clause],
    [behind, WEIGHTS.sentence],
    [told.sentence, WEIGHTS.sentence],
    [piece.join(' '), WEIGHTS.piece],
    [
      [told.piece.heading, told.piece.row, told.piece.column].filter(Boolean).join(' '),
      told.piece.kind === 'cell' ? 1 : WEIGHTS.heading,
    ],
    [last?.sentence ?? '', isLinked(told) ? WEIGHTS.linked : WEIGHTS.before],
    [title, WEIGHTS.title],
  ];
}

/** What is said around a number, as a question to the index of all that is known. */
function askedAround(texts: readonly (readonly [string, number])[], index: QuestionIndex, today: string) {
  const meanings = new Map<string, number>();
  for (const [text, weight] of texts)
    for (const [meaning, says] of index.lexicon.read(wordsOnly(text, today)).meanings)
      if (index.knows(meaning)) meanings.set(meaning, Math.max(meanings.get(meaning) ?? 0, says * weight));
  const vector = vectorOf(meanings, [], index.rarity);
  return { ...readAsked('', index, today), meanings: vector, norm: normOf(vector) };
}

/** The kind of figure that a series mostly gives. */
export function usualMeasure({ observations }: Series): Measure | undefined {
  const counts = new Map<Measure, number>();
  for (const { measure } of observations) counts.set(measure, (counts.get(measure) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

function fits({ unit }: Series, { counted }: Found): boolean {
  if (!counted) return true;
  return counted.units.includes(unit);
}

/** The series that a number likeliest belongs to, best first. */
export function likelySeries(
  told: Told,
  found: Found,
  { measure, status }: { readonly measure: Measure; readonly status?: Status },
  around: Around,
  knowledge: Knowledge,
  today: string,
): readonly Likely[] {
  const index = questionIndex(knowledge);
  const texts = textsAround(told, found, around);
  const [[clause = ''] = []] = texts;
  const asked = askedAround(texts, index, today);
  const isWithout = polarityOf(withWithout(clause.toLowerCase())) === 'without';
  const close = isLinked(told) ? [...texts.slice(0, 1), ...texts.slice(5, 6)] : texts.slice(0, 1);
  const named = new Set(
    matchesOf(askedAround(close, index, today), index)
      .filter(({ thing, named: likeness }) => thing.kind === 'scheme' && likeness > NAMED_AT)
      .map(({ thing }) => thing.scheme),
  );
  return matchesOf(asked, index)
    .flatMap(({ thing, at, score }): Likely[] => {
      const series = thing.kind === 'series' ? knowledge.findSeries(ownIdOf(thing)) : undefined;
      if (!series || !fits(series, found)) return [];
      if ((index.without[at] ?? false) !== isWithout) return [];
      const measures = new Set(series.observations.map((one) => one.measure));
      const byMeasure = measures.size === 0 ? 0 : measures.has(measure) ? SAME_MEASURE : OTHER_MEASURE;
      const isOther = measures.size > 0 && status && !series.observations.some((one) => one.status === status);
      const byStatus = isOther ? OTHER_STATUS : 0;
      const byUnit = found.counted && found.counted.units[0] !== series.unit ? SECOND_UNIT : 0;
      const byName = named.has(series.scheme) ? NAMED : 0;
      return [
        { series, score: score + byMeasure + byStatus + byUnit + byName + (series.outside_budget ? OUTSIDE : 0) },
      ];
    })
    .sort((one, other) => other.score - one.score)
    .slice(0, MOST);
}
