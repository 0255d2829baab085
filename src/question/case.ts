import { evaluateTable } from '../eligibility/evaluation.ts';
import type { Knowledge } from '../knowledge/find.ts';
import { oncePer } from '../knowledge/once.ts';
import type { Table } from '../knowledge/schema/table.ts';
import { LOCALES } from '../language/locale.ts';
import type { Asked } from '../reader/asked.ts';
import type { Ask } from '../reader/asking.ts';
import type { Match } from '../reader/match.ts';
import { askedWords } from './facts/asked-part.ts';
import { matchesOf, type Phrase, readPhrase } from './facts/phrase.ts';
import { type ToldWord, toldWords } from './facts/told-words.ts';
import { factsIn } from './facts.ts';

/** A decision table that answers somebody's own case, with the facts that were told. */
export interface OwnCase {
  readonly table: Table;
  readonly facts: Readonly<Record<string, string>>;
}

/** Asks that a verdict answers; how many, how much and when it does not. */
const VERDICTS: ReadonlySet<Ask> = new Set([
  'may',
  'who',
  'which',
  'how',
  'define',
  'duration',
  'age',
  'open',
  'what-for',
]);
/** One fact that decides nothing is told by the way where a rule answers already. */
const ENOUGH = 2;
/** A table is meant where it, or a rule of its topic, is among so many of the likeliest. */
const LOOKED_AT = 4;
/** Who tells so much asks for a verdict, whatever else is like the question. */
const MANY = 3;
/** Words of the matter in what is asked count as so many facts, and words that no other table has as so many more. */
const ASKED = 2;
const OWN = 3;

/** How somebody speaks of one doctor who is not themselves. */
const OF_ONE =
  /(?:^|[^\p{L}])(?:legen|doktoren|the doctor|vikaren|fastlegen|hun|ho|han|ham|henne|she|he|her|him)(?=[^\p{L}]|$)/iu;

type Words = Table['matter'];

const phrasesIn = (words: Words = {}): readonly (readonly [written: string, phrase: Phrase])[] =>
  LOCALES.flatMap((locale) => words[locale] ?? []).map((written) => [written.toLowerCase(), readPhrase(written)]);

interface Matter {
  readonly matter: readonly (readonly [written: string, phrase: Phrase])[];
  readonly beside: readonly Phrase[];
}

const matterOf = oncePer(
  ({ matter, beside }: Table): Matter => ({
    matter: phrasesIn(matter),
    beside: phrasesIn(beside).map(([, phrase]) => phrase),
  }),
);

const stands = (phrase: Phrase, words: readonly ToldWord[]): boolean => matchesOf(phrase, words).length > 0;

/** Whether no other table is asked for in this word. */
const isOwnWord = (written: string, table: Table, tables: readonly Table[]): boolean =>
  tables.every((one) => one === table || matterOf(one).matter.every(([other]) => other !== written));

/** How surely a text is of the matter that a table decides: nothing where none of its words is said. */
function matterIn(table: Table, words: readonly ToldWord[], asking: readonly ToldWord[], tables: readonly Table[]) {
  const { matter, beside } = matterOf(table);
  const firstOf = (phrases: readonly Phrase[]): number =>
    Math.min(...phrases.flatMap((phrase) => matchesOf(phrase, asking)).map(({ from }) => from));
  const own = firstOf(matter.filter(([written]) => isOwnWord(written, table, tables)).map(([, phrase]) => phrase));
  // "Får jeg grunntilskudd ved siden av ALIS-pengene": what is named first is asked about.
  if (beside.some((phrase) => stands(phrase, asking)) && own >= firstOf(beside)) return 0;
  const said = matter.filter(([, phrase]) => stands(phrase, words));
  if (said.length === 0) return 0;
  const isOwn = said.some(([written]) => isOwnWord(written, table, tables));
  const isAsked = said.some(([, phrase]) => stands(phrase, asking));
  return 1 + (isAsked ? ASKED : 0) + (isOwn ? OWN : 0);
}

/**
 * The table that decides what somebody asks of one doctor's case, where they tell something of it.
 * @param matches Likeliest first.
 * @param isAnswered A rule or statement answers the question already: a table that only asks back would say less.
 */
export function ownCase(
  asked: Asked,
  knowledge: Knowledge,
  today: string,
  isAnswered: boolean,
  matches: readonly Match[],
): OwnCase | undefined {
  const [first] = asked.asks;
  if (first !== undefined && !VERDICTS.has(first)) return undefined;
  const isOfOne = asked.isPersonal || OF_ONE.test(asked.text);
  const likeliest = matches.slice(0, LOOKED_AT).map(({ thing }) => thing.id);
  const placeOf = ({ id }: Table): number => likeliest.indexOf(`table:${id}`);
  const near = knowledge.tables.filter(
    (table) => placeOf(table) >= 0 || likeliest.some((id) => id.startsWith(`rule:${table.topic}/`)),
  );
  if (near.length === 0) return undefined;
  const words = toldWords(asked.text, today);
  const asking = askedWords(words, asked.text);
  const cases = near.flatMap((table) => {
    const matter = matterIn(table, words, asking, knowledge.tables);
    if (matter === 0) return [];
    const facts = factsIn(asked.text, table, today);
    // The day that is asked about is no fact of anybody's.
    const told = Object.keys(facts).filter((input) => input !== table.timeline).length;
    // Who tells nothing of anybody's case is told the rule, and asked only if they wish.
    if (told < (asked.isPersonal ? 1 : isOfOne ? ENOUGH : MANY)) return [];
    const [outcome, ...others] = evaluateTable(table, facts, today).found[0]?.possible ?? [];
    const isDecided = others.length === 0 && outcome !== undefined && outcome !== 'unclear';
    const saysMore = isOfOne && (isDecided || told >= ENOUGH);
    const isLikely = placeOf(table) === 0 || (!isAnswered && (placeOf(table) > 0 || told >= ENOUGH));
    const isMeant = saysMore || isLikely || told >= MANY;
    return isMeant ? [{ table, facts, weight: matter + told }] : [];
  });
  return cases.sort((one, other) => other.weight - one.weight)[0];
}
