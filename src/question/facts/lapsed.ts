import { wordAt } from '../../language/told-words.ts';
import { SPECIALIST } from './of-another.ts';
import type { Match } from './phrase.ts';
import type { TextTold } from './text-told.ts';

const LAPSED =
  /(?<!\p{L})(?:(?:spesialist)?godkjenning\p{L}*|spesialitet\p{L}*|approval|specialty|speciality|certificate)(?:\s+\p{L}+){0,2}?\s+(?:gikk ut|gjekk ut|(?:er|har) gått ut|er utgått|er utløpt|utløp|lapsed|expired|ran out)(?!\p{L})/iu;

/** "Var spesialist, men godkjenningen gikk ut i 2022": a specialty whose approval has lapsed is none any more. */
export const isLapsed = ({ named }: Match, { text, words }: TextTold): boolean =>
  named.some((at) => SPECIALIST.test(wordAt(words, at))) && LAPSED.test(text);
