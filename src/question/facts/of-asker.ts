import { type ToldWord, wordAt } from '../../language/told-words.ts';
import type { Match } from './phrase.ts';
import { isSelf } from './self.ts';
import type { TextTold } from './text-told.ts';

/** It is asked for another: "får vi tilskudd for henne". */
const FOR_OTHER =
  /(?:tilskudd|tilskot|peng|pæng|støtt|midl|søke|søkje|noe|noko|nokka|apply|grant|money|funding|support|anything|paid)\p{L}*(?: \p{L}+)? (?:for|førr) (?:henne|hen|hon|ho|han|ham|legen|vikaren|her|him)(?!\p{L})/iu;
/** "Kan han ta lista"; a boss who may do so is no case: "kan ho det". */
const MAY_OTHER =
  /(?<!\p{L})(?:kan|får|må|skal|slipper|slepp|bør|can|may|does|must|should|would) (?:hun|ho|han|hon|she|he)(?! (?:det|dette|krev|nekt|tving|påleg|bestem|si|do|demand|refuse|force|make|say|require))(?!\p{L})/iu;
export const FOR_ME = /(?<!\p{L})(?:for|førr) (?:meg|mæ|me)(?!\p{L})/iu;
const MAY_I =
  /(?<!\p{L})(?:kan|får|må|skal|slipper|slepp|bør|can|may|do|must|should|would|am) (?:jeg|eg|æ|i)(?!\p{L})/iu;

/** Of whom what follows is told, where it is not the one who writes. */
export const OTHER =
  /^(?:hun|ho|hon|han|hen|de|dei|dem|she|he|they|som|who|lege\w*|doktor\w*|doctor\w*|vikar\w*|kandidat\w*|candidate|applicant|sok[ea]r\w*|kollega\w*|colleague|gp|fastlege\w*|alis|turnuslege\w*|kon[ea]|mann\w*|sonn?\w*|datter\w*|dotter\w*|wife|husband|son|daughter)$/;
/** "Kommuneoverlege her." tells who writes. */
const HERE = /^(?:her|here)$/;
const MOST_HERE = 4;

const SENTENCE_ENDS = /[.!?\n]/u;

const QUESTIONS = /[^.!?\n]*\?/gu;
/** Whether a case that is asked about is another's than the writer's. */
export const isForOther = ({ text, asking }: TextTold): boolean => {
  if (FOR_ME.test(text)) return false;
  const asked = `${text.match(QUESTIONS)?.join(' ') ?? ''} ${text.slice(asking[0]?.start ?? text.length)}`;
  return (FOR_OTHER.test(asked) || MAY_OTHER.test(asked)) && !MAY_I.test(asked);
};

/** Whether the one of whom something is told, who was named last in its sentence, is the one who writes. */
function isTheirs({ from }: Match, words: readonly ToldWord[], text: string): boolean {
  const start = words[from]?.start ?? 0;
  for (let at = from - 1; at >= 0; at -= 1) {
    if (SENTENCE_ENDS.test(text.slice(words[at]?.start, start))) return false;
    const word = wordAt(words, at);
    if (OTHER.test(word)) return false;
    if (isSelf(word, words)) return true;
  }
  return false;
}

/** Whether a match is told of the one who writes, where it is asked for another. */
export function isOfAsker(match: Match, told: TextTold): boolean {
  if (!isForOther(told)) return false;
  const { words, text } = told;
  const clause = words.filter((word) => word.clause === words[match.from]?.clause);
  const last = clause.at(-1);
  const isNamedHere = clause.length <= MOST_HERE && last?.kind === 'word' && HERE.test(last.word);
  return isNamedHere || isTheirs(match, words, text);
}
