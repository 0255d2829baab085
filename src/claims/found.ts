import type { Knowledge } from '../knowledge/find.ts';
import type { Ask } from '../reader/asking.ts';
import { type Match, matchesOf, type Parts } from '../reader/match.ts';
import { surenessOf } from '../reader/sureness.ts';
import { ownIdOf } from '../reader/thing.ts';
import { normOf, vectorOf } from '../reader/vector.ts';
import { knownOf, uncontracted } from './known.ts';

/** What a text is likely about. */
export interface Found {
  /** Likeliest first; one at least. */
  readonly matches: readonly [Match, ...Match[]];
  /** How surely it is about the first, 0 to 1. */
  readonly sureness: number;
  /** How many of its words tell one matter from another. */
  readonly telling: number;
}

/** What each part counts for where something is claimed: what was learnt was learnt from questions, and on claims it won nothing. */
export const OF_CLAIMS: Parts = { likely: 1, spelt: 2, matter: 1.2, learnt: 0, often: 0 };
/** How sure it is then, in the same terms as of a question. */
const SURENESS = { base: -5.5, afar: 0.99, covered: 0.57, alike: 0.98, length: 0.74 };

/** As many of the likeliest as are looked at. */
const LOOKED_AT = 60;
/** A text of one ordinary word is about nothing that could be told. */
const LEAST_EVIDENCE = 0.5;
/** All of it is of this country. */
const COUNTRY = /(?<!\p{L})(?:norge|noreg|norway|landet|the country)(?!\p{L})/giu;
/** A word that says less is in any text. */
const TELLING = 0.38;

/**
 * What a text is likely about, found as a question in the same words is.
 * @param ask What its number answers, as a question would ask for it.
 * @param can Whether it may be about a thing at all.
 */
export function findFor(
  text: string,
  ask: Ask | undefined,
  can: (match: Match) => boolean,
  knowledge: Knowledge,
): Found | undefined {
  const { index } = knownOf(knowledge);
  const { meanings } = index.lexicon.read(uncontracted(text));
  if ([...meanings.values()].reduce((sum, weight) => sum + weight, 0) < LEAST_EVIDENCE) return undefined;
  const vector = vectorOf(meanings, ask === undefined ? [] : [ask], index.rarity);
  const [first, ...rest] = matchesOf(
    { text, meanings: vector, norm: normOf(vector) },
    index,
    LOOKED_AT,
    OF_CLAIMS,
  ).filter(can);
  if (!first) return undefined;
  const telling = [...index.lexicon.read(uncontracted(text).replace(COUNTRY, ' ')).meanings.values()];
  const scores = [first, ...rest].map(({ score }) => score);
  return {
    matches: [first, ...rest],
    sureness: surenessOf(scores, first, text.trim().length, SURENESS),
    telling: telling.filter((weight) => weight >= TELLING).length,
  };
}

/** The id of a series that is found, as the knowledge has it. */
export const seriesIdOf = ({ thing }: Match): string | undefined =>
  thing.kind === 'series' ? ownIdOf(thing) : undefined;
