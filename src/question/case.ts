import { evaluateTable } from '../eligibility/evaluation.ts';
import type { Knowledge } from '../knowledge/find.ts';
import { oncePer } from '../knowledge/once.ts';
import type { Table } from '../knowledge/schema/table.ts';
import type { Asked } from '../reader/asked.ts';
import type { Ask } from '../reader/asking.ts';
import { isAsk, questionIndex } from '../reader/index.ts';
import type { Match } from '../reader/match.ts';
import { factsIn } from './facts.ts';

/** A decision table that answers somebody's own case, with the facts that were told. */
export interface OwnCase {
  readonly table: Table;
  readonly facts: Readonly<Record<string, string>>;
}

/** Asks that a verdict answers; how many, how much and when it does not. */
const VERDICTS: ReadonlySet<Ask> = new Set(['may', 'who', 'which', 'how', 'define', 'duration']);
/** One fact that decides nothing is told by the way, unless the table is what is likest to the question. */
const ENOUGH = 2;
/** A table is asked for where it is this near to what is likeliest, in nats. */
const BEHIND = 0.5;

/** Whether a question is of the matter that a table decides: it is asked for in such words, or a rule of its topic is likeliest. */
function isOfMatter({ id, topic }: Table, matches: readonly Match[]): boolean {
  const [best] = matches;
  if (!best) return false;
  if (best.thing.id.startsWith(`rule:${topic}/`)) return true;
  const own = matches.find(({ thing }) => thing.id === `table:${id}`);
  return own !== undefined && best.score - own.score <= BEHIND;
}

/** A meaning that so many of a table's own questions share is of its subject. */
const SHARED_BY = 2;
/** So many meanings of a subject say it where each of them is said of other subjects too. */
const TOGETHER = 2;

/** What each table is about: the meanings of its title, and those that its questions share. */
const subjectsOf = oncePer((knowledge: Knowledge): ReadonlyMap<string, ReadonlySet<string>> => {
  const { lexicon } = questionIndex(knowledge);
  const meaningsIn = (text = ''): readonly string[] =>
    [...lexicon.read(text).meanings.keys()].filter((meaning) => !isAsk(meaning) && !meaning.startsWith('~'));
  return new Map(
    knowledge.tables.map(({ id, title, asks }) => {
      const counts = new Map<string, number>();
      for (const ask of Object.values(asks ?? {}).flat())
        for (const meaning of new Set(meaningsIn(ask))) counts.set(meaning, (counts.get(meaning) ?? 0) + 1);
      const shared = [...counts].flatMap(([meaning, count]) => (count >= SHARED_BY ? [meaning] : []));
      return [id, new Set([...Object.values(title).flatMap((name) => meaningsIn(name)), ...shared])];
    }),
  );
});

/** Whether a question says what a table decides, by a word of that subject alone, or by several. */
function saysSubject({ meanings }: Asked, { id }: Table, knowledge: Knowledge): boolean {
  const subjects = subjectsOf(knowledge);
  const said = [...(subjects.get(id) ?? [])].filter((meaning) => meanings.has(meaning));
  const isOfOther = (meaning: string): boolean =>
    [...subjects].some(([other, subject]) => other !== id && subject.has(meaning));
  return said.length >= TOGETHER || said.some((meaning) => !isOfOther(meaning));
}

/**
 * The table that decides what somebody asks of their own case, where they tell enough of it.
 * @param isAnswered A rule or statement answers the question already: a table that only asks back would say less.
 */
export function ownCase(
  asked: Asked,
  matches: readonly Match[],
  knowledge: Knowledge,
  today: string,
  isAnswered: boolean,
): OwnCase | undefined {
  const [first] = asked.asks;
  if (!asked.isPersonal || (first !== undefined && !VERDICTS.has(first))) return undefined;
  const cases = knowledge.tables.flatMap((table) => {
    if (!isOfMatter(table, matches) || !saysSubject(asked, table, knowledge)) return [];
    const facts = factsIn(asked.text, table, today);
    // The day that is asked about is no fact of anybody's.
    const told = Object.keys(facts).filter((input) => input !== table.timeline).length;
    if (told === 0) return [];
    const [outcome, ...others] = evaluateTable(table, facts, today).found[0]?.possible ?? [];
    const isDecided = others.length === 0 && outcome !== undefined && outcome !== 'unclear';
    const place = matches.findIndex(({ thing }) => thing.id === `table:${table.id}`);
    return isDecided || told >= ENOUGH || (place === 0 && !isAnswered) ? [{ table, facts, told }] : [];
  });
  return cases.sort((one, other) => other.told - one.told)[0];
}
