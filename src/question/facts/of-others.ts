import type { TableInput } from '../../knowledge/schema/table.ts';
import { clauseAround, type ToldWord, wordAt } from '../../language/told-words.ts';
import type { Match } from './phrase.ts';
import { isSelf } from './self.ts';

/** Those beside the one who writes: "de to andre er 62", "the other two are over 60". */
const OTHERS = /^(?:andre|ovrige|other|others)$/;
const THOSE = /^(?:de|dei|dem|den|the|alle|all|mine|begge)$/;

function isOfTheOthers({ from }: Match, words: readonly ToldWord[]): boolean {
  const ahead = clauseAround(words, from).filter((at) => at < from);
  const named = ahead.findLast(
    (at) => OTHERS.test(wordAt(words, at)) && [1, 2].some((back) => THOSE.test(wordAt(words, at - back))),
  );
  return named !== undefined && !ahead.some((at) => at > named && isSelf(wordAt(words, at), words));
}

/** Nobody has two ages: "er 62 og 64". */
const AND = /^(?:og|and)$/;
const YOUNGEST = 20;
const OLDEST = 90;
function isOneOfTwoAges({ named }: Match, words: readonly ToldWord[]): boolean {
  const isAge = (at: number): boolean => {
    const word = words[at];
    const { low = 0, high = 0 } = word?.kind === 'number' ? word.number : {};
    return low === high && low >= YOUNGEST && high <= OLDEST && words[at + 1]?.clause !== undefined;
  };
  const isLast = (at: number): boolean => words[at + 1]?.clause !== words[at]?.clause;
  const place = named.find((at) => words[at]?.kind === 'number') ?? -1;
  const [first, second] = AND.test(wordAt(words, place + 1)) ? [place, place + 2] : [place - 2, place];
  const next = wordAt(words, second + 1);
  return (
    AND.test(wordAt(words, first + 1)) &&
    isAge(first) &&
    isAge(second) &&
    (isLast(second) || /^(?:og|and|har|have|are|er)$/.test(next))
  );
}

/** A group by its name is nobody's post: "vaktturnus sammen med fastlegene". */
const GROUP = /^(?:fastlegene|fastlegane|vikarene|vikarane)$/;
/** "En av fastlegene", "fastlegene våre": of them somebody may ask. */
const OF = 'av';
const OURS = /^(?:vare|vaare|mine|our)$/;
const isOfGroup = ({ named }: Match, words: readonly ToldWord[]): boolean =>
  named.length === 1 &&
  named.some(
    (at) => GROUP.test(wordAt(words, at)) && wordAt(words, at - 1) !== OF && !OURS.test(wordAt(words, at + 1)),
  );

/** Whether a match is told of others who are like the one whose case it is, and not of that one. */
export const isOfOthers = (input: TableInput, match: Match, words: readonly ToldWord[]): boolean =>
  isOfGroup(match, words) ||
  (match.number !== undefined &&
    (isOfTheOthers(match, words) || ('unit' in input && input.unit === 'years' && isOneOfTwoAges(match, words))));
