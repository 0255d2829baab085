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

/** "Aldri vært lengre" says that something is at its most, and denies nothing. */
const NEVER = new Set(['aldri', 'never']);
const MORE_THAN_EVER = new Set(
  wordsOf(
    'så flere fleire færre lengre lenger lengere kortere kortare høyere høgare lavere lågare større mindre bedre betre verre dyrere dyrare more fewer longer shorter higher lower bigger smaller less better worse so',
  ),
);
const WITHIN = 4;

const isAtItsMost = (tokens: readonly Token[], at: number): boolean =>
  NEVER.has(tokens[at]?.word ?? '') &&
  tokens.slice(at + 1, at + 1 + WITHIN).some(({ word }) => MORE_THAN_EVER.has(word));

/** Where among the words one denies. */
export const denialsIn = (tokens: readonly Token[]): readonly number[] =>
  tokens.flatMap(({ word }, at) =>
    NEGATIONS.has(word) && !TAGS.has(tokens[at + 1]?.word ?? '') && !isAtItsMost(tokens, at) ? [at] : [],
  );

/** Said to be untrue as a whole. */
export const isCalledUntrue = (text: string): boolean => UNTRUE.test(text);

/** Denied by more than a word that turns the next one round: "didn't", "it is not true that". */
export const isDeniedOutright = (text: string): boolean => CONTRACTED.test(text) || isCalledUntrue(text);
