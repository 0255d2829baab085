import { spaced, wholeWords } from '../language/whole-words.ts';

/** Something that is done with a matter, or how it stands with it. */
export interface Act {
  readonly asks: RegExp;
  /** What speaks of it, where other words do so than ask of it. */
  readonly tells?: RegExp;
}

/** Words of daily use, which weigh too little to tell two answers apart by: who pays is not told by what speaks of no payment. */
const ACTS: readonly Act[] = [
  {
    asks: wholeWords(
      /\b(?:betal\p{L}*|kost(?:er|ar|et|a|nad\p{L}*)|dekk(?:er|jer|es|ast|a|et)|finansier\p{L}*|gratis|billig\p{L}*|dyr(?:t|e|ere|are)?|pay(?:s|ing)?|paid|unpaid|costs?|covers?|funds?|funded|free|cheaper|dearer)\b/u,
    ),
    tells: wholeWords(
      /\b(?:betal\p{L}*|kost(?:er|ar|et|a|nad\p{L}*)|dekk(?:er|jer|es|ast|a|et)|finansier\p{L}*|gratis|pris\p{L}*|egenandel\p{L}*|eigendel\p{L}*|tilskudd\p{L}*|tilskot\p{L}*|penge\p{L}*|refusjon\p{L}*|støtte\p{L}*|gebyr\p{L}*|kroner|pay\p{L}*|paid|costs?|covers?|fund\p{L}*|free|price\p{L}*|fees?|grants?|refund\p{L}*|charge\p{L}*|money|nok)\b/u,
    ),
  },
  {
    asks: wholeWords(
      /\b(?:bestem\p{L}*|avgjør\p{L}*|avgjer\p{L}*|vedta\p{L}*|vedtek\p{L}*|decid\p{L}*|determin\p{L}*)\b/u,
    ),
    tells: wholeWords(
      /\b(?:bestem\p{L}*|avgjør\p{L}*|avgjer\p{L}*|vedta\p{L}*|vedtek\p{L}*|vedtok|forhandl\p{L}*|avtal\p{L}*|set(?:ter|t|te|s)?|satt|fastset\p{L}*|regjering\p{L}*|stortinget|decid\p{L}*|determin\p{L}*|negotiat\p{L}*|agree\p{L}*|sets?|government|storting)\b/u,
    ),
  },
  {
    asks: wholeWords(
      /\b(?:sjekk\p{L}*|kontroll\p{L}*|tilsyn|etterprøv\p{L}*|check(?:s|ed|ing)?|verif\p{L}*|tests?|tested|testing|inspect\p{L}*|audit\p{L}*)\b/u,
    ),
  },
  { asks: wholeWords(/\b(?:anset\p{L}*|ansatt|tilset\p{L}*|employ(?:s|ed|er|ers)?|hires?|hired)\b/u) },
  {
    asks: wholeWords(
      /\b(?:varsl\p{L}*|beskjed|(?:si|sei|sier|seier) (?:i?fra|i?frå|i?fra te)|meld(?:e|er|es|ast|t)?|notif\p{L}*|tells?|told|inform\p{L}*)\b/u,
    ),
  },
  { asks: wholeWords(/\b(?:klag(?:e|er|ar|a|es|ast)|complain\p{L}*|appeals?)\b/u) },
  {
    asks: wholeWords(/\b(?:lov|lovlig|lovleg|ulovlig|ulovleg|tillatt|forbudt|forbode|allowed|legal|illegal)\b/u),
    tells: wholeWords(
      /\b(?:lov|lovlig|lovleg|tillatt|forbud|forbod|kan|får|må|rett|krav|kreve\p{L}*|allow\p{L}*|ban|legal|may|can|must|right|need\p{L}*)\b/u,
    ),
  },
  { asks: wholeWords(/\b(?:vanlig\p{L}*|vanleg\p{L}*|utbredt|common|usual|widespread)\b/u) },
  { asks: wholeWords(/\b(?:nekt(?:e|er|ar|a|es)|avslå\p{L}*|refuse[sd]?)\b/u) },
];

/** What a question asks to be done. */
export const actsAsked = (text: string): readonly Act[] => ACTS.filter(({ asks }) => asks.test(spaced(text)));

/** Whether one of the lines by which a thing is told speaks of an act. */
export const speaksOf = ({ asks, tells = asks }: Act, lines: readonly string[]): boolean =>
  lines.some((line) => tells.test(spaced(line)));
