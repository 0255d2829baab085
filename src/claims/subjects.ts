import type { Knowledge } from '../knowledge/find.ts';
import type { QuestionIndex } from '../reader/index.ts';
import type { Weighed } from '../reader/lexicon.ts';
import { type Match, matchesOf } from '../reader/match.ts';
import { ownIdOf } from '../reader/thing.ts';
import { normOf, vectorOf } from '../reader/vector.ts';
import { type Known, knownOf } from './known.ts';

/** What a claim is about: the schemes and series that its words name. */
export interface Subjects {
  readonly schemes: ReadonlySet<string>;
  /** Series that are named in so many words, with how many. */
  readonly series: ReadonlyMap<string, number>;
}

/** Whether anything is named. */
export const isNamed = ({ schemes, series }: Subjects): boolean => schemes.size + series.size > 0;

/** A name of one word may stand in a text that is about something else. */
const SURE_NAME = 2;

/** The series that are named beyond doubt: in two words or more, or where nothing else is named. */
export const surelyNamed = ({ schemes, series }: Subjects): readonly string[] =>
  [...series].filter(([, words]) => words >= SURE_NAME || schemes.size === 0).map(([id]) => id);

const isWithin = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size < other.size && [...one].every((meaning) => other.has(meaning));

/** The names among the meanings of a text; one whose words are all in a longer name that is there too names nothing. */
export function subjectsAmong(meanings: ReadonlySet<string>, { named, counted }: Known): Subjects {
  const met = [...new Set([...meanings].flatMap((meaning) => named.get(meaning) ?? []))].filter((name) =>
    [...name.meanings].every((meaning) => meanings.has(meaning)),
  );
  const series = new Map<string, number>();
  for (const { series: id, meanings: own } of met)
    if (id !== undefined) series.set(id, Math.max(own.size, series.get(id) ?? 0));
  const ofSchemes = met.filter((name) => name.series === undefined);
  const longest = ofSchemes.filter((one) => !ofSchemes.some((other) => isWithin(one.meanings, other.meanings)));
  const isCounted = (name: (typeof longest)[number]) => [...name.meanings].every((meaning) => counted.has(meaning));
  const strong = longest.filter((name) => !isCounted(name));
  return { schemes: new Set((strong.length > 0 ? strong : longest).map(({ scheme }) => scheme)), series };
}

/** As like a phrase, and as much of the text in its words, as a series that is not named must be; and how far ahead of the next. */
const LIKE = 0.6;
const COVERED = 0.8;
const AHEAD = 0.05;

const seriesLike = (vector: Weighed, index: QuestionIndex, most = Infinity): readonly Match[] =>
  matchesOf({ meanings: vector, norm: normOf(vector) }, index, most, undefined, ({ kind }) => kind === 'series');

/** The series that people ask for in words like these, where nothing is named. */
export function subjectLike(meanings: ReadonlyMap<string, number>, { index }: Known): Subjects {
  if (meanings.size < SURE_NAME) return { schemes: new Set(), series: new Map() };
  const vector = vectorOf(meanings, [], index.rarity);
  const [best, next] = seriesLike(vector, index, 2);
  const isClear =
    best !== undefined &&
    best.likeness >= LIKE &&
    best.covered >= COVERED &&
    (next === undefined || best.score - next.score >= AHEAD);
  return { schemes: new Set(), series: new Map(isClear ? [[ownIdOf(best.thing), 1]] : []) };
}

const MOST_LIKE = 12;

/** The series that people ask for in words like these, of whatever scheme, with the weight of a sure name. */
export function likeSeries(
  meanings: ReadonlySet<string>,
  knowledge: Knowledge,
  least: { readonly likeness: number; readonly covered: number },
): ReadonlyMap<string, number> {
  const { index } = knownOf(knowledge);
  const vector = vectorOf(new Map([...meanings].map((meaning) => [meaning, 1])), [], index.rarity);
  const like = seriesLike(vector, index)
    .filter(({ likeness, covered }) => likeness >= least.likeness && covered >= least.covered)
    .slice(0, MOST_LIKE);
  return new Map(like.map(({ thing }) => [ownIdOf(thing), SURE_NAME]));
}
