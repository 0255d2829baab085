import type { Knowledge } from '../knowledge/find.ts';
import { inAllLanguages } from '../knowledge/names.ts';
import { oncePer } from '../knowledge/once.ts';
import { wordsIn } from '../language/meaning.ts';
import { type ToldWord, toldWords, wordAt } from '../language/told-words.ts';
import type { Asked } from '../reader/asked.ts';
import type { Ask } from '../reader/asking.ts';
import { questionIndex } from '../reader/index.ts';
import type { Match } from '../reader/match.ts';
import { isAsk } from '../reader/vector.ts';
import { OF_QUANTITY } from './conditions.ts';
import { matchesOf, readPhrase, type Match as Told } from './facts/phrase.ts';

const MOST = 2;
/** A thing this like the question tells whom to ask even where it does not answer. */
const LIKE = 0.4;

/** Who helps with what: each contact with the meanings of the words that lead to it. */
const ledTo = oncePer((knowledge: Knowledge) => {
  const { lexicon } = questionIndex(knowledge);
  const meaningsIn = (word: string) => [...lexicon.read(word).meanings.keys()];
  return knowledge.contacts.map(({ id, words }) => ({ id, led: new Set(words.flatMap(meaningsIn)) }));
});

/** Contacts for danger, each with the phrases that tell of it; as the curator orders them, life before the rest. */
const urgentOf = oncePer((knowledge: Knowledge) =>
  knowledge.contacts.flatMap(({ id, urgent }) => (urgent ? [{ id, phrases: urgent.map(readPhrase) }] : [])),
);

/** Asks how to reach somebody. */
const REACHES =
  /^(?:nummer|nummeret|nr|telefonnummer|telefonnummeret|telefon|telefonen|tlf|tlfnr|ringe|ringer|ring|kontakt|kontakte|kontaktar|kontakter|kontaktinfo|adresse|adressen|adressa|nettside|nettsiden|nettsida|epost|mail|number|phone|telephone|call|contact|reach|website|address|email)$/;
/** What such a question asks for, if anything; how many call, and how soon they are answered, is asked of something else. */
const REACHED: ReadonlySet<Ask | undefined> = new Set([undefined, 'define', 'which', 'who', 'where', 'how', 'may']);
/** Beside a name and how to reach it, a question says no more than where: "legevakt nummer Tromsø". */
const WHERE = 0.7;
/** Beside a name, a question of what it is says no more than this. */
const NOTHING = 0.15;

/** What each contact is called, by the meanings of its name; its number and what stands in brackets are no part of that. */
const calledBy = oncePer((knowledge: Knowledge) => {
  const { lexicon } = questionIndex(knowledge);
  return knowledge.contacts.flatMap(({ id, name }) =>
    [...inAllLanguages(name)]
      .map((one) => [...lexicon.read(one.replace(/\(.*\)|\d+/g, ' ')).meanings.keys()])
      .filter((meanings) => meanings.length > 0)
      .map((meanings) => ({ id, meanings })),
  );
});

/** The contact that a question asks for by its name: what it is, or how to reach it. */
export function contactAsked(
  { text, asks: [ask], meanings, isNegated }: Asked,
  knowledge: Knowledge,
): string | undefined {
  // Who need not is asked of no name.
  if (isNegated) return undefined;
  const { lexicon } = questionIndex(knowledge);
  const reaching = wordsIn(text.toLowerCase()).filter((word) => REACHES.test(word));
  if (reaching.length > 0 ? !REACHED.has(ask) : ask !== 'define' && ask !== 'who') return undefined;
  const spoken = new Set([...lexicon.read(reaching.join(' ')).meanings.keys()]);
  const most = reaching.length > 0 ? WHERE : NOTHING;
  return calledBy(knowledge).find(({ meanings: named }) => {
    if (!named.every((meaning) => meanings.has(meaning))) return false;
    const rest = [...meanings].filter(([one]) => !isAsk(one) && !named.includes(one) && !spoken.has(one));
    return rest.reduce((sum, [, weight]) => sum + weight, 0) <= most;
  })?.id;
}

const LONG = /^(?:ar|maneder|manader|mnd|years?|months?)$/;
const SINCE = /^(?:siden|sidan|ago)$/;

/** Whether a danger is told of as of a month or a year that is past: "had a stroke last year", "hjerneslag for to år siden". */
function isLongPast({ from }: Told, words: readonly ToldWord[]): boolean {
  const clause = words.filter((word) => word.clause === words[from]?.clause);
  return clause.some(
    (word, at) =>
      (word.kind === 'date' && word.value.includes('/')) ||
      (SINCE.test(wordAt(clause, at)) && LONG.test(wordAt(clause, at - 1))),
  );
}

const TAKES_IN = /^(?:imot|mot|behandl\p{L}*|undersok\p{L}*|receiv\p{L}*|treat\p{L}*|see)$/u;
const SHORTLY = 2;
/** Whether those in danger are only whom somebody on duty takes in: "må hun ta imot akutt syke". */
const isTakenIn = ({ from }: Told, words: readonly ToldWord[]): boolean =>
  Array.from({ length: SHORTLY }, (_, step) => wordAt(words, from - step - 1)).some((word) => TAKES_IN.test(word));

/** Whom to call at once, where somebody tells of danger and does not ask for figures of it; what is told of first, the others after. */
export function urgentDoors(asked: Asked, knowledge: Knowledge): readonly string[] {
  if (OF_QUANTITY.has(asked.asks[0])) return [];
  const words = toldWords(asked.text, '2000-01-01');
  const all = urgentOf(knowledge);
  const told = all.filter(({ phrases }) =>
    phrases.some((phrase) =>
      matchesOf(phrase, words).some((match) => !isLongPast(match, words) && !isTakenIn(match, words)),
    ),
  );
  if (told.length === 0) return [];
  const first = told.toSorted((one, other) => other.phrases.length - one.phrases.length);
  return [...new Set([...first, ...all])].map(({ id }) => id).slice(0, MOST);
}

/** Whom to ask, best first, where the bot does not know: who helps with what the question says; none where nobody does. */
export function doorsFor(asked: Asked, matches: readonly Match[], knowledge: Knowledge): readonly string[] {
  const weighed = ledTo(knowledge)
    .map(({ id, led }) => {
      const weight = [...asked.meanings].reduce((sum, [meaning, of]) => sum + (led.has(meaning) ? of : 0), 0);
      return { id, weight };
    })
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .map(({ id }) => id);
  const [best] = matches;
  const scheme = best && best.likeness >= LIKE ? knowledge.findScheme(best.thing.scheme) : undefined;
  return [...new Set([...weighed, ...(scheme?.contacts ?? [])])].slice(0, MOST);
}
