/** "Ikke signert før 12. februar", "not signed until May": what was done late was done, and on that day. */
const NOT_UNTIL =
  /(?<!\p{L})(?:ikke|ikkje|ikkj|itj|not|wasn['’]t|didn['’]t)\s+(?<done>(?:signer|sign|skrev|skreiv|skriv|underskr|undertegn|underteikn|inng)\p{L}*(?:\s+under)?)\s+(?:før|until|till|before)\s+(?=\d|(?:i|in)\s|(?:jan|feb|mar|apr|ma[iy]|jun|jul|aug|sep|o[kc]t|nov|de[sc])\p{L}*)/giu;

/** A text without saying how late something was done. */
export const withoutNotUntil = (text: string): string => text.replace(NOT_UNTIL, '$<done> ');
