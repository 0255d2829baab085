/** A message on Discord is no longer than this, and nobody's question is. */
const LONGEST = 2000;
const ENDS = /[.!?…\n](?=\s)|\n/g;

/** As Danes write it. */
const DANISH_GP = /(?<!\p{L})((?:fast)?)læge/giu;

/** As much of a text as is read: to the last end of a sentence within reach, else to the last blank, else what is within reach. */
export function readable(text: string): string {
  const whole = text.trim().replace(DANISH_GP, '$1lege');
  if (whole.length <= LONGEST) return whole;
  const within = whole.slice(0, LONGEST);
  const end = [...within.matchAll(ENDS)].at(-1)?.index ?? within.lastIndexOf(' ');
  return within.slice(0, end > 0 ? end + 1 : LONGEST).trim();
}
