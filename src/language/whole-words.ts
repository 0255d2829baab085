const LETTER = '[\\p{L}\\p{N}]';
/** The edge of a word in any alphabet: JavaScript's own `\b` takes å, ø and æ for blanks. */
const EDGE = `(?:(?<=${LETTER})(?!${LETTER})|(?<!${LETTER})(?=${LETTER}))`;

/** The same pattern with `\b` at the edge of words that are written with å, ø and æ too. */
export const wholeWords = ({ source, flags }: RegExp): RegExp => new RegExp(source.replaceAll('\\b', EDGE), flags);
