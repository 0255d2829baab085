import { spaced } from '../language/whole-words.ts';
import type { Match } from '../reader/match.ts';
import type { Thing } from '../reader/thing.ts';
import { DEFINED, type Form } from './form.ts';
import { led } from './led.ts';

/** As many of the likeliest things as are looked at, and so far behind the first at the most, in nats. */
const LOOKED_AT = 6;
const BEHIND = 1.5;

/** A statement that people ask for to know what is counted, or what is meant. */
const isDefinition = ({ kind, phrases }: Thing): boolean =>
  kind === 'statement' && phrases.some(({ text }) => DEFINED.test(spaced(text)));

/**
 * What answers a question of such a form first: of what is counted, the statement that says it, before the figure's own words; of
 * where numbers are from, the series that has them. Of the same scheme as the likeliest, and hardly less likely.
 */
export function ledByForm(matches: readonly Match[], form: Form | undefined): readonly Match[] {
  const [best] = matches;
  if (!best || (form !== 'definition' && form !== 'origin')) return matches;
  if (form === 'definition' && best.thing.kind !== 'series') return matches;
  const isWanted = ({ thing, score, isOfMatter }: Match): boolean =>
    isOfMatter &&
    thing.scheme === best.thing.scheme &&
    score >= best.score - BEHIND &&
    (form === 'definition' ? isDefinition(thing) : thing.kind === 'series');
  return led(matches, matches.slice(0, LOOKED_AT).find(isWanted));
}
