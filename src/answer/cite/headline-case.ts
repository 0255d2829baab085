/** Articles, conjunctions and prepositions, which stay small inside a title. */
const SMALL: ReadonlySet<string> = new Set(
  `a an the and but or nor for as to about above across after against along among around at before behind below between
  beyond by despite during except from in inside into like near of off on onto out over past per since than through
  throughout toward towards under until up upon via with within without`.split(/\s+/),
);

/** A word as it is alone: small letters, apart from those that say its own name, such as GP or stud.med. */
const PLAIN = /^\p{Ll}[\p{Ll}’']*$/u;
/** The first word of a title, and of what comes behind a colon or a dash in it. */
const BEGINS = /(?:^|[:?!–—]| -)\s*[("“‘«]*$/;
/** Marks around a word, and the hyphen within one, are not the word's own. */
const WORD = /[^\s()«»“”"‘,:;?!-]+/g;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** An English title with capitals as Chicago has them: `Has Norway’s GP Crisis Gotten Any Better?`. */
export function headlineCase(title: string): string {
  return title.replace(WORD, (word, at: number) => {
    if (!PLAIN.test(word)) return word;
    const isLast = !/\p{L}/u.test(title.slice(at + word.length));
    return SMALL.has(word) && !isLast && !BEGINS.test(title.slice(0, at)) ? word : capital(word);
  });
}
