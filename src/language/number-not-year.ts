/** What is counted by the digits before it, and never in a year: kroner, and people on a list. */
const COUNTED =
  /^ ?(?:(?:kr|nok)(?!\p{L})(?!\.? ?\d)|kron(?:er|ar)(?!\p{L})|,-|(?:pasient|innbyggj?ar|innbygger|listeinnbygg|listepasient|patient|inhabitant|resident)\p{L}*|(?:people|persons?|personer|personar|folk|stk|stykk(?:er|e)?)(?!\p{L})|(?:på|on) (?:(?:min|mi|mine|my|our|vår|hennes|hans|his|her|their|the|den) )?list(?:a|e|en)?(?!\p{L}))/u;
/** Before the digits they are kroner. */
const MONEY_BEFORE = /(?<!\p{L})(?<!mill\.? |mrd\.? |i )(?:kr|nok)\.? $/u;
/** Before what is a time all the same: "i 2019 pasienter". */
const WHEN =
  /(?<!\p{L})(?:i|in|fra|frå|from|siden|sidan|since|etter|after|før|before|til|until|of|av|desember|december) $/u;

/** What is looked up in so many words, with the year and what it is to be told in: "basistilskudd 2025 kr". */
const LOOKED_UP = /^\W*(?<words>(?:\p{L}+[ ,]+){1,4})20[12]\d (?:kr|nok|kroner|kronar)\W*$/u;
/** With these among them something is said to be, or to cost, so many kroner. */
const SAYS_HOW_MUCH =
  /(?<!\p{L})(?:er|e|var|blir|ble|blei|vart|har|fikk|fekk|får|på|over|under|til|mot|med|ca|cirka|rundt|kun|bare|berre|kost\p{L}*|betal\p{L}*|tjen\p{L}*|ten(?:er|te)|brukt\p{L}*|lagt|is|was|of|at|for|only|about|paid|pays?|costs?|earns?)(?!\p{L})/u;
const isLookedUp = (text: string): boolean => {
  const words = LOOKED_UP.exec(text)?.groups?.words;
  return words !== undefined && !SAYS_HOW_MUCH.test(words);
};

/** As much before and behind is looked at. */
const AROUND = 24;

/**
 * Whether four digits that look like a year are a number of something: "1900 kr", "2000 pasienter", "1980 på lista".
 * @param start Of the digits in the text as it was given.
 */
export function isNumberNotYear(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - AROUND), start).toLowerCase();
  const after = text.slice(end, end + AROUND).toLowerCase();
  if (isLookedUp(text.toLowerCase())) return false;
  const isMoney = MONEY_BEFORE.test(before) || /^ ?(?:kr|nok|kron|,-)/.test(after);
  return (isMoney || !WHEN.test(before)) && (MONEY_BEFORE.test(before) || COUNTED.test(after));
}
