import { numberWritten } from './number-words.ts';
import type { TimeIn } from './times.ts';
import { flat } from './tokens.ts';

/** A number of years before now, and a stretch of years up to now. Flat text. */
const AGO =
  /(?<![a-z])(?:for )?(?<years>[a-z]+|\d{1,2}) ara? (?:siden|sidan|sia|tilbake)(?![a-z])|(?<![a-z])(?<many>[a-z]+|\d{1,2}) years? (?:ago|back|earlier)(?![a-z])/g;
const LATELY =
  /(?<![a-z])(?:(?:de|dei|over|the|in) )*(?:siste|last|past) (?<years>[a-z]+|\d{1,2}) (?:arene|ara|ar|years)(?![a-z])/g;

/** More years than these are nobody's comparison. */
const MOST = 30;
const ONE: ReadonlySet<string> = new Set(['et', 'ett', 'eit', 'eitt', 'a', 'one']);

function numberOf(written: string): number | undefined {
  const value = ONE.has(written) ? 1 : numberWritten(written);
  return value !== undefined && Number.isInteger(value) && value > 0 && value <= MOST ? value : undefined;
}

/** Times that a text names by how long ago they are: the year of "five years ago", from when "the last ten years" run. */
export function timesAgoIn(text: string, today: string): readonly TimeIn[] {
  const plain = flat(text);
  const year = Number(today.slice(0, 4));
  const read = (pattern: RegExp, relation: TimeIn['relation']): readonly TimeIn[] =>
    [...plain.matchAll(pattern)].flatMap(({ 0: written, index, groups = {} }) => {
      const years = numberOf(groups.years ?? groups.many ?? '');
      return years === undefined
        ? []
        : [{ start: index, end: index + written.length, period: String(year - years), relation }];
    });
  return [...read(AGO, 'at'), ...read(LATELY, 'since')].sort((one, other) => one.start - other.start);
}
