import { wordsOf } from '../language/fold.ts';
import type { Token } from '../language/tokens.ts';

const NEGATIONS = new Set(wordsOf('ikke ikkje aldri not never'));
/** After these a negation denies nothing: "ikke bare", "ikke sant". */
const TAGS = new Set(
  wordsOf(
    'bare berre only just kun sant rart uventet uventa overraskende diskuter kodd tull verst noe noko rikket rikka',
  ),
);
const CONTRACTED = /n['’]t\b/i;
const UNTRUE =
  /(?:stemmer|stemte|sant|riktig|rett|true|right|correct|case)\s+(?:ikke|ikkje|not)\b|\b(?:ikke|ikkje|not|usant|feil|galt|gale|løgn|false|wrong)\s+(?:sant|true|riktig|rett|right|at\b|that\b)/i;

/** Where among the words one denies. */
export const denialsIn = (tokens: readonly Token[]): readonly number[] =>
  tokens.flatMap(({ word }, at) => (NEGATIONS.has(word) && !TAGS.has(tokens[at + 1]?.word ?? '') ? [at] : []));

/** Denied by more than a word that turns the next one round: "didn't", "it is not true that". */
export const isDeniedOutright = (text: string): boolean => CONTRACTED.test(text) || UNTRUE.test(text);
