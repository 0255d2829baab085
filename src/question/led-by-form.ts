import { spaced } from '../language/whole-words.ts';
import type { Asked } from '../reader/asked.ts';
import type { Match } from '../reader/match.ts';
import type { Thing } from '../reader/thing.ts';
import { DEFINED, formOf } from './form.ts';
import { led, wantedAmong } from './led.ts';

const NEAR = { behind: 1.5 };

/** A statement that people ask for to know what is counted, or what is meant. */
const isDefinition = ({ kind, phrases }: Thing): boolean =>
  kind === 'statement' && phrases.some(({ text }) => DEFINED.test(spaced(text)));

/**
 * What answers a question of such a form first: of what is counted, the statement that says it, before the figure's own words; of
 * where numbers are from, the series that has them. Of the same scheme as the likeliest, and hardly less likely.
 */
export function ledByForm(matches: readonly Match[], asked: Asked): readonly Match[] {
  const [best] = matches;
  const form = formOf(asked);
  if (!best || (form !== 'definition' && form !== 'origin')) return matches;
  if (form === 'definition' && best.thing.kind !== 'series') return matches;
  const isWanted = ({ thing, isOfMatter }: Match): boolean =>
    isOfMatter && (form === 'definition' ? isDefinition(thing) : thing.kind === 'series');
  return led(matches, wantedAmong(matches, isWanted, NEAR));
}
