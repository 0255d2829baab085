import type { Knowledge } from '../knowledge/find.ts';
import type { Scheme } from '../knowledge/knowledge.ts';
import { inAllLanguages } from '../knowledge/names.ts';
import type { Asked } from '../reader/asked.ts';
import type { QuestionIndex } from '../reader/index.ts';
import type { Match } from '../reader/match.ts';
import { led } from './led.ts';
import { seriesShown } from './series-shown.ts';

/** Whether a question names a scheme by a word of its own. */
const names = ({ meanings }: Asked, scheme: Scheme | undefined, { lexicon }: QuestionIndex): boolean =>
  scheme !== undefined &&
  [...inAllLanguages(scheme.name), ...scheme.aliases].some((one) => {
    const named = [...lexicon.read(one).meanings.keys()];
    return named.length > 0 && named.every((meaning) => meanings.has(meaning));
  });

/** As many of the likeliest things as are looked at, and no further behind in likeness, in nats, than where either may be meant. */
const LOOKED_AT = 5;
const BEHIND = 0.5;

/** What is said of the money of the scheme that is named before a sum of one that is not, where the words speak as much for either. */
export function ledByName(
  matches: readonly Match[],
  asked: Asked,
  index: QuestionIndex,
  knowledge: Knowledge,
): readonly Match[] {
  const [first, ...others] = matches;
  const series = seriesShown(first?.thing.step, knowledge);
  const { findScheme } = knowledge;
  const isSum = series?.unit === 'NOK' && series.rate === undefined;
  if (!first || !isSum || names(asked, findScheme(first.thing.scheme), index)) return matches;
  const named = others
    .slice(0, LOOKED_AT - 1)
    .find(
      ({ thing, score }) =>
        (thing.kind === 'statement' || thing.kind === 'rule') &&
        first.score - score <= BEHIND &&
        names(asked, findScheme(thing.scheme), index),
    );
  return led(matches, named);
}
