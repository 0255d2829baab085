import { spaced, wholeWords } from '../language/whole-words.ts';

const WHEN = '(?:nå|no|now|i dag|today|siden sist|sidan sist|since last time|for tiden|for tida|om dagen|lately)';
/** Asks for what is new, and names no matter of which. */
const NEWS = wholeWords(
  new RegExp(
    `^ (?:(?:hei|hi|hello) ?,? )?(?:(?:hva|hvad|kva|ka) (?:er|e|skjer|er det|blir) (?:det |av )?(?:som er )?(?:nytt|nyheter|nyhende)|(?:noe|noko|nokka) nytt|nytt|nyheter|nyhende|siste nytt|what(?:'?s| is| has been)? new|any(?:thing)? new|(?:any |the latest )?news)\\b(?: ${WHEN}\\b)?(?: [.?!])* $`,
    'u',
  ),
);

/** Asks what is new and nothing of the field: "kva er nytt?" Of a year, what is known of that year is asked for. */
export const asksNews = (text: string): boolean => NEWS.test(spaced(text));
