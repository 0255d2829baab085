import { oncePer } from '../knowledge/once.ts';
import type { Table } from '../knowledge/schema/table.ts';
import { wordAt } from '../language/told-words.ts';
import type { CaseHeard } from '../reader/cases.ts';
import { isBecome } from './facts/became.ts';
import { dayMeant } from './facts/day-asked.ts';
import { isDenied } from './facts/denied.ts';
import { heardIn, type SetAside, unopposed } from './facts/heard.ts';
import { isLater } from './facts/later.ts';
import { isAdded, isWhole } from './facts/length.ts';
import { isNoFact } from './facts/no-fact.ts';
import { AGREEMENT, isOfAnother } from './facts/of-another.ts';
import { givingIn } from './facts/of-giver.ts';
import { isOfNow, isOver, isPast } from './facts/of-then.ts';
import { matchesOf, mayBeIn, type Phrase } from './facts/phrase.ts';
import { entailedBy, type Fact, settled } from './facts/settle.ts';
import { tellersOf } from './facts/tellers.ts';
import { readTold, type TextTold } from './facts/text-told.ts';
import { type Days, valueToldBy } from './facts/value-told.ts';

/** All that phrases of a table find in a text. @param aside Takes what they find and what is no fact. */
function foundIn(text: TextTold, table: Table, days: Days, aside: SetAside): readonly Fact[] {
  const { words } = text;
  const asked = new Set(text.asking);
  const giving = givingIn(text, table);
  const isSaid = (phrase: Phrase): boolean => matchesOf(phrase, words).some((match) => !isDenied(match, words));
  return mayBeIn(tellersOf(table), words).flatMap((teller) => {
    const matches = matchesOf(teller.phrase, words);
    if (matches.length === 0 || !teller.beside.every(isSaid) || teller.without.some(isSaid)) return [];
    return matches.flatMap((match): Fact[] => {
      const told = valueToldBy(teller, match, days, words);
      if (told === undefined) return [];
      const start = words[match.named.at(-1) ?? match.from]?.start ?? 0;
      const value = teller.input.id === table.timeline ? dayMeant(told, start, text.text, text.today) : told;
      // "Fastlege fra 2009 til 2014": of a day after that it is not so.
      const hasEnded =
        match.until !== undefined && isOver(match, words, text.text) && !isOfAnother(match, text, giving);
      if (!hasEnded && isNoFact(teller, match, text, giving)) {
        aside.set(teller.input.id, (aside.get(teller.input.id) ?? new Set()).add(value));
        return [];
      }
      const isAsked = match.named.some((place) => words[place] !== undefined && asked.has(words[place]));
      const isNamedThing = match.date !== undefined && match.named.some((at) => AGREEMENT.test(wordAt(words, at)));
      // What is asked about is the case, whenever it is to be.
      const later = !isAsked && isLater(match, words, text.today);
      const become = !later && isBecome(match, words);
      const numberAt = match.named.find((place) => words[place]?.kind === 'number') ?? match.from;
      const isNumber = teller.input.kind === 'number' && match.number !== undefined && teller.value === undefined;
      const fact: Fact = {
        ...match,
        input: teller.input.id,
        value,
        isDenied: hasEnded || isDenied(match, words),
        isAsked,
        isOwnValue: teller.value !== undefined,
        isPast: !become && isPast(match, words),
        isBecome: become,
        isLater: later,
        isOfNow: isOfNow(match, words),
        isNamedThing,
        isAdded: isNumber && isAdded(words, match.named[0] ?? match.from, match.to),
        isWhole: isNumber && isWhole(words, numberAt, match.to),
        clause: words[match.from]?.clause ?? 0,
        ...(isNumber && match.date !== undefined && { on: match.date }),
      };
      return [fact];
    });
  });
}

/** The days that a text asks about, where it names some; else today. What is so many years old is so then. */
function daysAsked(day: string | undefined, today: string): Days {
  const [first = today, last = first] = day?.split('/') ?? [];
  return [first === '..' ? last : first, last === '..' ? first : last];
}

/** The inputs that are told of in words of their own: what follows from the same words is told once. The day asked about is no fact. */
function countTold(table: Table, facts: Readonly<Record<string, string>>, found: readonly Fact[]): number {
  const seen = new Set<number>();
  const placesOf = (id: string) => found.filter((one) => one.input === id).flatMap(({ named }) => named);
  return table.inputs
    .filter(({ id }) => id !== table.timeline && facts[id] !== undefined)
    .map(({ id }) => placesOf(id))
    .sort((one, other) => one.length - other.length)
    .filter((places) => {
      const isNew = places.some((place) => !seen.has(place));
      for (const place of places) seen.add(place);
      return isNew;
    }).length;
}

/** Whether a part of a text asks, and the rest does not; what is said in one clause is all asked. */
const hasAskedPart = ({ words, asking }: TextTold): boolean =>
  words.at(-1)?.clause === 0 || asking.length < words.length;

/** What a text tells of a case. */
interface ToldOf {
  readonly facts: Readonly<Record<string, string>>;
  /** How many are told in words of their own, or heard. */
  readonly told: number;
  /** All of them are told in the part of the text that asks. */
  readonly isAskedOnly: boolean;
  /** One of them is told with a number. */
  readonly isMeasured: boolean;
  /** Where they are told. */
  readonly clauses: ReadonlySet<number>;
}

/** What phrases of a table find in a text, and what of that is no fact; what follows from the text alone is looked for once. */
const toldBy = oncePer((text: TextTold) =>
  oncePer((table: Table) => {
    const { today } = text;
    const aside: SetAside = new Map();
    const now = foundIn(text, table, [today, today], aside);
    const day = table.timeline ? settled(table, now)[table.timeline] : undefined;
    const days = daysAsked(day, today);
    const found = days.every((one) => one === today) ? now : foundIn(text, table, days, aside);
    // What is so on a day is so where that day is asked about.
    const then = found.filter(({ on }) => on === undefined || on === day);
    return { aside, then, all: settled(table, then) };
  }),
);

function readFacts(text: TextTold, table: Table, heard: CaseHeard | undefined): ToldOf {
  const { aside, then, all: found } = toldBy(text)(table);
  const all = unopposed(table, found, then, heard);
  const isAskedOnly = hasAskedPart(text) && then.every(({ input, isAsked }) => isAsked || all[input] === undefined);
  const places = then.filter(({ input }) => input !== table.timeline && all[input] !== undefined);
  const clauses = new Set(places.map(({ clause }) => clause));
  const isMeasured = places.some(({ number }) => number !== undefined);
  const more = heardIn(text, table, found, then, aside, heard);
  const facts = { ...entailedBy(table, { ...all, ...more }), ...all, ...more };
  const told = countTold(table, found, then) + Object.keys(more).length;
  return { facts: heard ? facts : all, told, isAskedOnly, isMeasured, clauses };
}

const readBy = oncePer((text: TextTold) => oncePer((table: Table) => readFacts(text, table, undefined)));
const heardBy = oncePer((heard: CaseHeard) =>
  oncePer((text: TextTold) => oncePer((table: Table) => readFacts(text, table, heard))),
);

/**
 * The facts that a text tells, as `factsIn` gives them, and how they are told.
 * @param heard What was learnt of the text, for what no phrase tells.
 */
export const toldIn = (text: TextTold, table: Table, heard?: CaseHeard): ToldOf =>
  heard ? heardBy(heard)(text)(table) : readBy(text)(table);

/**
 * The facts for a table that a text tells, by input, as the options of the table's command read them. What is told in two
 * ways that do not go together, or only asked about, is left out: nothing is guessed. `today` is YYYY-MM-DD.
 */
export const factsIn = (text: string, table: Table, today: string): Readonly<Record<string, string>> =>
  toldIn(readTold(text, today), table).facts;
