import type { TableInput } from '../../knowledge/schema/table.ts';
import { type ToldWord, wordAt } from '../../language/told-words.ts';
import type { Match } from './phrase.ts';

/** Where one is no GP and no locum of one. */
const ELSEWHERE =
  /^(?:sykehus|sjukehus|hospital|avdeling|klinikk|psykiatri|kirurg|indremed|anestesi|barneavdeling|ward|surgery|psychiatry|nav$|forskning|forsking|forsker|forskar|research|utlandet|abroad|danmark|sverige|tyskland|denmark|sweden|germany|bedriftslege|militaer|forsvaret)/;
/** Before and after these another work is told of. */
const ANOTHER = /^(?:og|and|men|but|na|no|now|sa|then|deretter|etterpa)$/;
/** As far from a length stands what it is a length of. */
const NEAR = 5;

/** The words on one side of a place, as far as they are of the same work. */
function beside(place: number, step: 1 | -1, words: readonly ToldWord[]): readonly string[] {
  const found: string[] = [];
  for (let at = place + step; found.length < NEAR && words[at]?.clause === words[place]?.clause; at += step) {
    const word = wordAt(words, at);
    if (ANOTHER.test(word)) break;
    found.push(word);
  }
  return found;
}

/** Whether the length at a place is one of another work. */
export const isElsewhere = (place: number, words: readonly ToldWord[]): boolean =>
  [beside(place, 1, words), beside(place, -1, words)].flat().some((word) => ELSEWHERE.test(word));

/** Whether a length of time is how long somebody did another work: "six years at a hospital, now a locum for five months". */
export function isOfOtherWork(input: TableInput, { named }: Match, words: readonly ToldWord[]): boolean {
  if (input.kind !== 'number' || input.unit !== 'months') return false;
  const place = named.find((at) => words[at]?.kind === 'number');
  return place !== undefined && isElsewhere(place, words);
}
