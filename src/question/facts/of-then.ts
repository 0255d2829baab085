import type { TableInput } from '../../knowledge/schema/table.ts';
import { yearIn } from '../../language/period.ts';
import { clauseAround, type ToldWord, wordAt } from '../../language/told-words.ts';
import { isUntil, type Match } from './phrase.ts';

/** What somebody did before they did something else: "jobbet som fastlege, deretter i Nav". */
const DID = /^(?:jobbet|jobba|arbeidet|arbeidde|arbeida|var|va|worked|was)$/;
const AFTERWARDS = /^(?:deretter|etterpa|then|afterwards|thereafter)$/;
const LASTED = /^(?:(?:fram|frem|helt|heilt|up)\s+)?(?:til|to|until|till)(?!\p{L})/iu;
const UNTIL = /^(?:til|to|until|till)$/;

const isDay = (words: readonly ToldWord[], at: number, clause: number | undefined): boolean =>
  words[at]?.kind === 'date' && words[at].clause === clause;

const dayOf = ({ named }: Match, words: readonly ToldWord[]): number =>
  named.findLast((place) => words[place]?.kind === 'date') ?? -1;

/** Whether the day of a match is an end of a span of time: "2011–2016", "from 2009 to 2014". */
export function isOfSpan(match: Match, words: readonly ToldWord[]): boolean {
  const at = dayOf(match, words);
  const clause = words[at]?.clause;
  if (isDay(words, at - 1, clause) || isDay(words, at + 1, clause)) return at >= 0;
  const isTo = (place: number): boolean => UNTIL.test(wordAt(words, place));
  return (isTo(at + 1) && isDay(words, at + 2, clause)) || (isTo(at - 1) && isDay(words, at - 2, clause));
}

/** "I had a contract 2022–2023": what was had from one day to another is had no more. */
const HAD_ONCE = /^(?:hadde|had|var|was)$/;
function isOfEndedSpan({ from, to }: Match, words: readonly ToldWord[]): boolean {
  const clause = clauseAround(words, from);
  const isDate = (at: number): boolean => words[at]?.kind === 'date';
  const isSpan = clause.some((at) => at >= to && isDate(at) && isDate(at + 1) && clause.includes(at + 1));
  return isSpan && clause.some((at) => at < from && HAD_ONCE.test(wordAt(words, at)));
}

/** Whether what was so on the days of a match has ended: "GP from 2009 to 2014", "in 2014, then in industry". */
export function isOver(match: Match, words: readonly ToldWord[], text: string): boolean {
  const at = dayOf(match, words);
  if (at < 0) return isOfEndedSpan(match, words);
  // "Until 2016" is one day with the word before it, as "before 2016" is, which ends nothing.
  if (LASTED.test(text.slice(words[at]?.start)) && match.until !== undefined) return true;
  // From 2012 to 2018 somebody was there in 2017 too.
  const last = words.findLast(({ kind, clause }) => kind === 'date' && clause === words[at]?.clause);
  if (last?.kind === 'date' && match.until !== undefined && !isUntil(last.value, match.until)) return false;
  if (isOfSpan(match, words) || UNTIL.test(wordAt(words, at - 1))) return true;
  // "A GP before 2017, then abroad": when that ended is not told.
  const day = words[at];
  if (day?.kind === 'date' && day.value.startsWith('..')) return false;
  const isDone = words.some(({ clause }, place) => clause === words[at]?.clause && DID.test(wordAt(words, place)));
  return isDone && words.some((_, place) => place > at && AFTERWARDS.test(wordAt(words, place)));
}

/** What one was or did, in a clause that says nothing of now: "jobbet gjennom byrå da", "did some agency jobs". */
const WAS = /^(?:var|va|hadde|jobbet|jobba|arbeidet|arbeidde|arbeida|vikarierte|was|were|had|worked|did|used)$/;
const EARLIER = /^(?:tidligere|tidlegare|forst|previously|earlier|formerly|once|before|forut)$/;
/** "Before that I was an agency locum": so it is no more, whatever else is told. */
export function isEarlier({ from }: Match, words: readonly ToldWord[]): boolean {
  const clause = clauseAround(words, from).map((at) => wordAt(words, at));
  return clause.some((word) => EARLIER.test(word)) && clause.some((word) => WAS.test(word));
}
/** "Var vikar til mai", "hadde permisjon ut august": what lasted so long is over. */
const LASTED_THEN = /^(?:vaert|vore|vart|vikariert|been)$/;
export const hasLasted = ({ from, to }: Match, words: readonly ToldWord[]): boolean =>
  clauseAround(words, from).some(
    (at) => at < to && (WAS.test(wordAt(words, at)) || LASTED_THEN.test(wordAt(words, at))),
  );
const NOW = /^(?:na|no|now|idag|today|currently|fortsatt|framleis|fremdeles|still)$/;
/** "Aldri vært fastlege" denies it of all that was, and not of what comes. */
const NEVER = /^(?:aldri|never)$/;
const SO_FAR = /^(?:vaert|vore|vart|jobbet|jobba|arbeidet|arbeidd|hatt|been|worked|had)$/;
const isNever = (ahead: readonly string[]): boolean =>
  ahead.some((word, at) => NEVER.test(word) && SO_FAR.test(ahead[at + 1] ?? ''));
/** "Hatt fritak siden jeg fylte 55": how old one was then. */
const SINCE = /^(?:siden|sidan|sia|since|da|when)$/;
const TURNED = /^(?:fylte|fylde|turned)$/;
const isSinceTurned = (named: Match['named'], clause: readonly string[], words: readonly ToldWord[]): boolean =>
  named.some((at) => TURNED.test(wordAt(words, at))) && clause.some((word) => SINCE.test(word));

/** Told of what was, so that what is told of now goes before it; where nothing is, it holds all the same. */
export function isPast({ from, named }: Match, words: readonly ToldWord[]): boolean {
  const clause = clauseAround(words, from).map((at) => wordAt(words, at));
  const ahead = clauseAround(words, from)
    .filter((at) => at < from)
    .map((at) => wordAt(words, at));
  return (
    !clause.some((word) => NOW.test(word)) &&
    (isNever(ahead) ||
      isSinceTurned(named, clause, words) ||
      ahead.some((word) => WAS.test(word)) ||
      clause.some((word) => EARLIER.test(word)))
  );
}

/** "390 ved nyttår og 610 i dag": beside which of the numbers of a clause it says now. */
const AND = /^(?:og|and|men|but)$/;
const TODAY = /^(?:i dag|per (?:na|no|dags))$/;
export function isOfNow({ named, number }: Match, words: readonly ToldWord[]): boolean {
  const at = named.find((place) => words[place]?.kind === 'number');
  if (number === undefined || at === undefined) return false;
  const clause = clauseAround(words, at);
  const begins = clause.findLast((place) => place < at && AND.test(wordAt(words, place))) ?? -1;
  const ends = clause.find((place) => place > at && AND.test(wordAt(words, place))) ?? words.length;
  return clause.some(
    (place) =>
      begins < place &&
      place < ends &&
      (NOW.test(wordAt(words, place)) || TODAY.test(`${wordAt(words, place)} ${wordAt(words, place + 1)}`)),
  );
}

interface Words {
  readonly words: readonly ToldWord[];
  readonly text: string;
  readonly today: string;
}

/** "Har hatt et vikariat i 2008": what was in a year long past, and not what began then. */
const HAS_HAD = /^(?:hatt|vaert|vore|vart|jobbet|jobba|arbeidet|arbeidd|vikariert|been|had|worked)$/;
const FROM_THEN = /^(?:fra|frå|from|siden|sidan|since|etter|after)(?!\p{L})/iu;
/** What one worked as, or for how long. */
const WORK =
  /^(?:vikar|locum|substitut|liste|list$|lista|hjemmel|heimel|fastlege|gp$|manad|maned|mnd|ar$|month|year|uke|veke|week)/;
export function isOfYearsAgo({ from, named }: Match, { words, text, today }: Words): boolean {
  if (!named.some((at) => WORK.test(wordAt(words, at)))) return false;
  const clause = clauseAround(words, from);
  const lastYear = String(yearIn(today) - 1);
  const isLongPast = clause.some((at) => {
    const word = words[at];
    if (word?.kind !== 'date' || word.isSince || FROM_THEN.test(text.slice(word.start))) return false;
    const [first = '', last = first] = word.value.split('/');
    return last !== '..' && last < lastYear;
  });
  return isLongPast && clause.some((at) => HAS_HAD.test(wordAt(words, at)));
}

/** "I tretti år", "fritak siden 55": how long, or since what age, and not how old. */
const HOW_LONG = /^(?:i|for|etter|siden|sidan|since|after|om|in|hver|kvar|every)$/;
const NEARLY = /^(?:snart|nesten|over|mer|meir|enn|rundt|ca|almost|nearly|about|more|than|de|dei|the|last|siste)$/;
/** No doctor is as young as that. */
const YOUNGEST = 20;
/** "Ikke gått vakt på to år": of what was not done it is how long. */
const ON = 'pa';
/** Whether the number at a place is how long something has lasted. */
export function isSpanAt(place: number, words: readonly ToldWord[]): boolean {
  const word = words[place];
  const isYoung = word?.kind === 'number' && (word.number.high ?? YOUNGEST) < YOUNGEST;
  let at = place - 1;
  if (isYoung && wordAt(words, at) === ON) return true;
  while (NEARLY.test(wordAt(words, at)) && words[at]?.clause === words[place]?.clause) at -= 1;
  return words[at]?.clause === words[place]?.clause && HOW_LONG.test(wordAt(words, at));
}
export const isSpanOfYears = ({ named }: Match, words: readonly ToldWord[]): boolean =>
  isSpanAt(named.find((place) => words[place]?.kind === 'number') ?? -1, words);

/** What comes between having been something and having learnt of it: "0 erfaring som fastlege", "three years' experience as a GP". */
const EXPERIENCE = /^(?:erfaring|erfaringen|erfaringa|experience|bakgrunn|background)$/;
const AS = /^(?:som|med|fra|fraa|as|a|an|of|in|with|i)$/;

/** Whether a match only says what somebody has experience of, or has none of. */
export function isExperience({ from }: Match, words: readonly ToldWord[]): boolean {
  let at = from - 1;
  while (AS.test(wordAt(words, at)) && words[at]?.clause === words[from]?.clause) at -= 1;
  return at < from - 1 && words[at]?.clause === words[from]?.clause && EXPERIENCE.test(wordAt(words, at));
}

/** What a list had when somebody began is not what it has: "startet med 150, nå har han 560". */
const HAD = /^(?:hadde|va|var|vart|was|were|startet|starta|begynte|byrja|started|began|had)$/;
const FIXED = /^(?:frozen|frosset|fryst|last|locked|capped|begrenset|avgrenset|satt|set|sett|limited)$/;
/** A list that was taken over has what it had, where nothing else is told of it. */
const TOOK = /^(?:overtok|overtatt|overteke|tok|kjopte|kjopt|took|bought)$/;

/** Whoever had a list before: what they had is told of them. */
const THEIRS = /^(?:han|hun|ho|he|she|forgjenger\w*|predecessor)$/;
const HAD_THEM = /^(?:hadde|had)$/;

/** How many live in a place is the length of no list. */
const OF_A_PLACE =
  /^(?:kommune|kommuna$|kommunen$|bygd|bygda$|by$|byen$|oy$|oya$|oykommune|municipality|town|island|village)/;
const WITH = /^(?:pa|med|har|of|with|has)$/;

/** A number of those that there is room for is of no list that was. */
const ROOM = /^(?:plass|tak|taket|listetak|listetaket|room|space|ceiling|cap|limit|maks|max)$/;

/** Fewer than so many are hardly a list. */
const SHORTEST_LIST = 20;

/** Whether how many persons a match tells was so then, or is of a place, and is not so of the list now. */
export function isOfThen(input: TableInput, { from, to, number }: Match, words: readonly ToldWord[]): boolean {
  if (number === undefined || !('unit' in input) || input.unit !== 'persons') return false;
  const near = words
    .slice(Math.max(0, from - 4), to)
    .flatMap((word) => (word.kind === 'word' && word.clause === words[from]?.clause ? [word.word] : []));
  const at = words.findIndex((word, place) => place >= from && place < to && word.kind === 'number');
  if (OF_A_PLACE.test(wordAt(words, at - 2)) && WITH.test(wordAt(words, at - 1))) return true;
  // "Han hadde 1500, jeg får 350 av dem": the other's, of which one gets a part.
  if (near.some((word) => THEIRS.test(word)) && near.some((word) => HAD_THEM.test(word))) return true;
  // "Lista ble frosset på 350": so it is still.
  if (near.some((word) => FIXED.test(word))) return false;
  if (near.some((word) => HAD.test(word))) return true;
  const isRoom = (place: number): boolean => [1, 2, 3].some((back) => ROOM.test(wordAt(words, place - back)));
  const lists = words.filter(
    (word, place) => word.kind === 'number' && (word.number.low ?? 0) >= SHORTEST_LIST && !isRoom(place),
  );
  const isOnly = lists.length <= 1;
  return !isOnly && near.some((word) => TOOK.test(word));
}
