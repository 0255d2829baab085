import type { Knowledge } from '../../knowledge/find.ts';
import { inAllLanguages } from '../../knowledge/names.ts';
import { oncePer } from '../../knowledge/once.ts';
import { partsOf } from '../../language/compounds.ts';
import { isOfField, meaningOf, wordsIn } from '../../language/meaning.ts';

/** Shorter than this a word alone says too little. */
const SHORTEST = 4;

/** How words begin that are of the field whatever follows, and in whatever name. */
const BEGINNINGS = [
  ...['fastleg', 'allmennleg', 'allmennmedisin', 'kommuneleg', 'legevakt', 'legekontor', 'legetenest', 'legetjenest'],
  ...['legehjemm', 'legeheim', 'legemangel', 'legespesial', 'spesialistforskrift', 'spesialistutdann'],
  ...['turnus', 'nettleg'],
  ...['basistilsk', 'basisfinans', 'egenandel', 'eigendel', 'frikort', 'takstoppgj', 'takstforskrift', 'normaltariff'],
  ...['primærhelse', 'listetak', 'listelengd', 'pasientliste'],
];
const DOCTORS = new Set(['lege', 'leger', 'legen', 'legene', 'legar', 'legane', 'gp', 'gps', 'alis', 'lis1']);

const isOfWords = (word: string): boolean => DOCTORS.has(word) || BEGINNINGS.some((one) => word.startsWith(one));

const smallWords = (text: string): readonly string[] => wordsIn(text.toLowerCase());

/** The names of all schemes, each as the words that must all be met with. */
const namesOf = oncePer(({ schemes }: Knowledge): readonly (readonly string[])[] => {
  const names = schemes.flatMap(({ name, aliases }) => [...inAllLanguages(name), ...aliases]).map(smallWords);
  return names.filter(([first = '', ...more]) =>
    more.length === 0 ? first.length >= SHORTEST && isOfField(first) : [first, ...more].some(isOfField),
  );
});

/** The words of a text that say it is about what the knowledge is about; none where it is about something else. */
export function fieldWordsIn(text: string, knowledge: Knowledge): readonly string[] {
  const written = new Map<string, string>();
  for (const word of smallWords(text))
    for (const one of [word, ...(partsOf(word, isOfField) ?? [])])
      if (!written.has(meaningOf(one))) written.set(meaningOf(one), word);
  const met = namesOf(knowledge).filter((name) => name.every((word) => written.has(meaningOf(word))));
  const own = smallWords(text).filter(isOfWords);
  return [...new Set([...own, ...met.flat().flatMap((word) => written.get(meaningOf(word)) ?? [])])];
}
