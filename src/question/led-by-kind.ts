import type { Knowledge } from '../knowledge/find.ts';
import type { Series } from '../knowledge/knowledge.ts';
import { toldWords, wordAt } from '../language/told-words.ts';
import { spaced, wholeWords } from '../language/whole-words.ts';
import type { Asked } from '../reader/asked.ts';
import type { Match } from '../reader/match.ts';
import { led } from './led.ts';
import { countedIn } from './numbers-counted.ts';
import { seriesShown } from './series-shown.ts';

/** As many of the likeliest things as are looked at. */
const LOOKED_AT = 8;
const DENIES = /^(?:ikke|ikkje|ikkj|itj|ikk|not|non)$/;
/** So many words may stand between: "ikke er selvstendige". */
const BETWEEN = 2;

/** Whether a text denies of somebody what a series is of: "ikkje sjølvstendige". */
function denies(text: string, of: NonNullable<Series['opposite']>['not'], today: string): boolean {
  const words = toldWords(text, today);
  const isSo = countedIn(words, { of });
  return words.some(
    (_, at) =>
      DENIES.test(wordAt(words, at)) &&
      Array.from({ length: BETWEEN + 1 }, (_step, step) => at + step + 1).some(
        (place) => words[place]?.clause === words[at]?.clause && isSo(place),
      ),
  );
}

const MUNICIPALITIES = wholeWords(
  /\b(?:\p{L}*kom{1,2}un\p{L}*|municipalit\p{L}*|communes?|plasser|stader|steder|places)\b/u,
);

/**
 * The figure of those who are asked for first: of those who are not so, where that is asked, and of people, where no municipality is
 * named and the likeliest counts these.
 */
export function ledByKind(
  matches: readonly Match[],
  asked: Asked,
  knowledge: Knowledge,
  today: string,
): readonly Match[] {
  const [best] = matches;
  const isOfBest = ({ thing }: Match): boolean => thing.scheme === best?.thing.scheme;
  // What is told in words of both may stand before the figure of the one.
  const isCounted = asked.asks[0] === 'many' || asked.asks[0] === 'share';
  const denied = (isCounted ? matches : [])
    .slice(0, LOOKED_AT)
    .filter(isOfBest)
    .map(({ thing }) => seriesShown(thing.step, knowledge)?.opposite)
    .find((opposite) => opposite && denies(asked.asking, opposite.not, today));
  if (denied)
    return led(
      matches,
      matches.find(({ thing }) => seriesShown(thing.step, knowledge)?.id === denied.series),
    );
  const first = seriesShown(best?.thing.step, knowledge);
  if (first?.unit !== 'municipalities' || asked.polarity !== 'without' || MUNICIPALITIES.test(spaced(asked.text)))
    return matches;
  return led(
    matches,
    matches
      .slice(0, LOOKED_AT)
      .find((one) => isOfBest(one) && seriesShown(one.thing.step, knowledge)?.unit === 'persons'),
  );
}
