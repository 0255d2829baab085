/** A message on Discord is no longer than this, and nobody's question is. */
const LONGEST = 2000;
const ENDS = /[.!?…\n](?=\s)|\n/g;

/** As Danes write it. */
const DANISH_GP = /(?<!\p{L})((?:fast)?)læge/giu;

/** As doctors shorten what they are, who employs them and how they are paid; "m.fl." is more of the same. */
const SHORTENED: readonly (readonly [short: RegExp, whole: string])[] = [
  [/(?<!\p{L}|\bm\.? ?)fl(?:\.(?= \p{Ll})|(?=[\s,;:!?)]|$))/giu, 'fastlege'],
  [/(?<!\p{L})komm(?:\.(?= \p{Ll})|(?=[\s,;:!?)]|$))/giu, 'kommunen'],
  [/(?<!\p{L})næringsdr(?:\.(?= \p{Ll})|(?=[\s,;:!?)]|$))/giu, 'næringsdrivende'],
  [/(?<!\p{L})(alis-?)?avt(?:\.(?= \p{Ll})|(?=[\s,;:!?)]|$))/giu, '$1avtale'],
  [/(?<!\p{L})spes\.? ?løp(?!\p{L})/giu, 'spesialiseringsløp'],
  [/(?<!\p{L})f\. ?(?=\d)/giu, 'født '],
  [/(?<=[\p{L}\d] )m(?= \p{L}{3})(?! (?:fra|frå|til|unna))/giu, 'med'],
];

/** A year of this century in two digits: "alis '24". */
const SHORT_YEAR = /(?<![\p{L}\d])['’](?=[0-3]\d(?![\p{L}\d]))/gu;

const asWhole = (text: string): string =>
  SHORTENED.reduce(
    (so, [short, whole]) => so.replace(short, whole),
    text.replace(DANISH_GP, '$1lege').replace(SHORT_YEAR, '20'),
  );

/** As much of a text as is read: to the last end of a sentence within reach, else to the last blank, else what is within reach. */
export function readable(text: string): string {
  const whole = asWhole(text.trim());
  if (whole.length <= LONGEST) return whole;
  const within = whole.slice(0, LONGEST);
  const end = [...within.matchAll(ENDS)].at(-1)?.index ?? within.lastIndexOf(' ');
  return within.slice(0, end > 0 ? end + 1 : LONGEST).trim();
}
