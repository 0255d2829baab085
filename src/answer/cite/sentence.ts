/** Ends with its own mark, or with one inside its quotation marks. */
const ENDED = /[.?!][»”’"]?$/;

/** A part of a reference with a full stop behind it, where it has no other mark there. */
const sentence = (part: string): string => (ENDED.test(part) ? part : `${part}.`);

/** Those parts that there are, each a sentence. */
export const sentences = (parts: readonly (string | undefined)[]): string =>
  parts.flatMap((part) => (part ? [sentence(part)] : [])).join(' ');
