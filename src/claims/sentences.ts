import { flat } from '../language/tokens.ts';

/** One sentence of a message, and where it stands in it. */
export interface Sentence {
  readonly text: string;
  /** A statement of fact; a question, an opinion, a wish, a forecast or a condition is none. */
  readonly isClaim: boolean;
}

/** What Discord or a browser reads as something else than words: addresses, mentions, timestamps, emoji, code marks. */
const NO_WORDS = /https?:\/\/\S+|<[@#a:/t][^>\s]{1,60}>|[`*_~|]+|^\s*>+/gmu;
/** A sentence's end: a mark before a space, but not after an abbreviation or an ordinal; or the end of a line. */
const ENDS =
  /(?<!(?<![\p{L}\d])(?:mill|mrd|ca|kl|kr|nr|pst|bl\.a|f\.eks|dvs|osv|jan|feb|mar|apr|jun|jul|aug|sep|sept|okt|oct|nov|des|dec|\d{1,2})\.)(?<=[.!?…])["»”)]*\s+|\n+/giu;

const QUESTION = /\?[\s"»”)!\p{Extended_Pictographic}]*$/u;
const NONE = [
  // Opinions and wishes.
  /\b(?:synes|syns|synest|mener|meiner|bor|burde|skulle onske|haper|hapar|onsker|onskjer|trenger|treng|krever|krev|kravde|vil ha)\b/,
  /\b(?:should|ought|in my opinion|imo|imho|i hope|we hope|i wish|deserves?|needs? to|demands?|wants?)\b/,
  // Forecasts.
  /\b(?:sikkert|trolig|truleg|sannsynligvis|antakelig|antageleg|kanskje|spar|tipper|regner med|reknar med|forventer|ventes|kommer til a|kjem til a)\b/,
  /\b(?:probably|likely|maybe|perhaps|might|i guess|expect|expects|predict|forecast|going to)\b/,
  // Conditions.
  /^\W*(?:hvis|dersom|om|viss|if|unless|in case|suppose)\b/,
];

const isClaim = (text: string): boolean => {
  const plain = flat(text).replaceAll('æ', 'ae');
  return !QUESTION.test(text) && NONE.every((one) => !one.test(plain));
};

/** The sentences of a message, in order. What is no words is left out. */
export const sentencesOf = (message: string): readonly Sentence[] =>
  message
    .replace(NO_WORDS, ' ')
    .split(ENDS)
    .map((text) => text.trim())
    .filter((text) => /[\p{L}\d]/u.test(text))
    .map((text) => ({ text, isClaim: isClaim(text) }));
