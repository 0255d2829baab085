import { oncePer } from '../knowledge/once.ts';
import { amountsIn } from '../language/amounts.ts';
import { spaced, wholeWords } from '../language/whole-words.ts';
import type { Asked } from '../reader/asked.ts';
import type { Match } from '../reader/match.ts';
import type { Thing } from '../reader/thing.ts';
import { led, wantedAmong } from './led.ts';

const NUMBERS = `(?:the |any )?(?:actual )?(?:numbers|figures|stats|statistics|data)`;
const TALL = `(?:tallene|tala|talla|tall|tal|statistikken|dataene)`;
/** Asks whether numbers bear out what is said. */
const BORNE_OUT = wholeWords(
  new RegExp(
    [
      String.raw`\b(?:do|does|did) ${NUMBERS} (?:\p{L}+ )?(?:back|support|show|agree|bear|say)`,
      String.raw`\b(?:støtter|støttar|viser|syner|underbygger|underbyggjer|stemmer|stemmar|sier|seier) (?:\p{L}+ ){0,2}?${TALL}\b`,
      String.raw`\b(?:hva|kva|ka) (?:sier|seier|viser|syner) ${TALL}\b`,
      String.raw`\bwhat do ${NUMBERS} (?:say|show)\b`,
    ].join('|'),
    'u',
  ),
);

const NEAR = { behind: 6 };
/** What it was and what it is. */
const BOTH = 2;

/** How many numbers the line of a thing tells. */
const numbersOf = oncePer(({ label }: Thing): number => amountsIn(label.nb).length);

/**
 * What tells in numbers what the likeliest says without any, where a question asks whether the numbers bear it out: a statement of the
 * same scheme with what it was and what it is.
 */
export function ledByFigures(matches: readonly Match[], { text }: Asked): readonly Match[] {
  const [best] = matches;
  if (!best || best.thing.kind === 'series' || numbersOf(best.thing) > 0 || !BORNE_OUT.test(spaced(text)))
    return matches;
  const isTold = ({ thing }: Match): boolean => thing.kind === 'statement' && numbersOf(thing) >= BOTH;
  return led(matches, wantedAmong(matches, isTold, NEAR));
}
