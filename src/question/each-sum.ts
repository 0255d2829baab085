import { type Group, groupsReckoned, type Reckoning, type Term } from '../figures/reckoning.ts';
import type { Knowledge } from '../knowledge/find.ts';
import type { Each } from '../knowledge/knowledge.ts';
import { LOCALES } from '../language/locale.ts';
import { ARTICLES } from '../language/number-words.ts';
import { type ToldWord, toldWords, wordAt } from '../language/told-words.ts';
import { spaced, wholeWords } from '../language/whole-words.ts';
import type { Asked } from '../reader/asked.ts';
import { ownIdOf, type Thing } from '../reader/thing.ts';
import { TOTAL } from './number-told.ts';
import { AND, countedIn, MEASURE, type NumberAt, numbersIn } from './numbers-counted.ts';

/** What a statement or a rule gives for each of something; nothing of any other thing. */
export function eachOf(thing: Thing, { getStatement, getRule }: Knowledge): readonly Each[] {
  const id = ownIdOf(thing);
  if (thing.kind === 'statement') return getStatement(id).each ?? [];
  // A rule is known without its topic.
  return thing.kind === 'rule' ? (getRule(id.slice(id.indexOf('/') + 1)).each ?? []) : [];
}

/** A part of those that were told already: "7 avtaler, og 3 av dem er næringsdrivende". */
const isPart = (words: readonly ToldWord[], at: number): boolean =>
  /^(?:av|of) (?:dem|dei|de|them|oss|us)$/u.test(`${wordAt(words, at + 1)} ${wordAt(words, at + 2)}`);
/** The number of a class or a zone, and of nothing that is counted. */
const CLASS = /^(?:sentralit\p{L}*|klasse\p{L}*|sone\p{L}*|zone|class|centrality)$/u;
/** What each of some others is at. */
const AT = /^(?:pa|a|i|med|in|at|on|with)$/;
const NOW = new Set(['na', 'no', 'now', 'today', 'idag']);
/** One more than those that are counted. */
const ANOTHER = wholeWords(/\b(?:en|ein|én|one|ei) (?:til|more)\b/u);
const MORE_NOW = wholeWords(/\b(?:(?:hvor|kor) (?:mye|my|mykje) (?:mer|meir)|how much more)\b/u);
const MUCH = wholeWords(/\b(?:(?:hvor|kor|ka|how) ?(?:mye|my|mykje|much)|(?:hva|kva|ka|what))\b/u);
/** Some have less than each has, or it is for longer than a year: what that comes to is not said by how many there are. */
const LESS_OR_LONGER = wholeWords(
  /\b(?:halv\p{L}*|half|deltid\p{L}*|part-time|prosent|pst|percent|per cent|(?:over|i|på|in|for|gjennom|during) (?!(?:et|ett|eit|eitt|hele|heile|a|one|the|1) )(?:\p{L}+|\d+) (?:år|years|mnd|måneder|månader|months))\b|%/u,
);
/** As far behind a number as what it counts may stand. */
const BEHIND = 3;

/** A number with the words up to the next. */
interface Counted extends NumberAt {
  readonly text: string;
}

function numbersCounted(text: string, words: readonly ToldWord[]): readonly Counted[] {
  const numbers = numbersIn(text, words, 1).filter(
    ({ at }) => !ARTICLES.has(wordAt(words, at)) && !isPart(words, at) && !CLASS.test(wordAt(words, at - 1)),
  );
  return numbers.map((one, place) => ({
    ...one,
    text: text.slice(words[one.at]?.start, words[numbers[place + 1]?.at ?? words.length]?.start),
  }));
}

const phrases = ({ when }: Each): readonly string[] => LOCALES.flatMap((locale) => when?.[locale] ?? []);
const isMeant = (one: Each, text: string): boolean =>
  phrases(one).some((phrase) => spaced(text).includes(` ${phrase.toLowerCase()}`));

function termOf({ kroner, most, about }: Each): Term {
  return { value: kroner, unit: 'NOK', ...(most ? { qualifier: 'at-most' } : about ? { qualifier: 'about' } : {}) };
}

/**
 * What an amount that is given for each comes to for those that a question tells; nothing where it does not ask that, or tells any number
 * that is not so many of what it is given for.
 */
export function eachSum({ text }: Pick<Asked, 'text'>, all: readonly Each[], today: string): Reckoning | undefined {
  const said = spaced(text);
  const [usual] = all;
  if (
    !usual ||
    ANOTHER.test(said) ||
    LESS_OR_LONGER.test(said) ||
    !(TOTAL.test(said) || MORE_NOW.test(said)) ||
    !MUCH.test(said)
  )
    return undefined;
  const words = toldWords(text, today);
  const isCounted = countedIn(words, usual);
  const numbers = numbersCounted(text, words);
  const [first, second, ...more] = numbers;
  const near = ({ at }: NumberAt): boolean =>
    Array.from({ length: BEHIND }, (_, step) => at + step + 1).some(
      (place) => words[place]?.clause === words[at]?.clause && isCounted(place),
    );
  const isTime = ({ at }: NumberAt): boolean => MEASURE.test(wordAt(words, at + 1));
  if (!first || more.length > 0 || numbers.some(isTime) || !near(first)) return undefined;
  const eachIn = (part: string): Each => all.findLast((one) => isMeant(one, part)) ?? usual;
  const isYearly = usual.yearly ?? false;
  if (!second)
    return first.value > 1 ? groupsReckoned([{ count: first.value, each: termOf(eachIn(text)) }], isYearly) : undefined;
  if (NOW.has(wordAt(words, second.at + 1)) && MORE_NOW.test(said))
    return second.value > first.value
      ? groupsReckoned([{ count: second.value, before: first.value, each: termOf(eachIn(text)) }], isYearly)
      : undefined;
  // "And one at the highest rate": others, and none of those before.
  const isOther = AND.has(wordAt(words, second.at - 1)) && (near(second) || AT.test(wordAt(words, second.at + 1)));
  if (!isOther || words.some((_, at) => isPart(words, at))) return undefined;
  const groupOf = ({ value, text: part }: Counted): Group => ({ count: value, each: termOf(eachIn(part)) });
  return groupsReckoned([groupOf(first), groupOf(second)], isYearly);
}
