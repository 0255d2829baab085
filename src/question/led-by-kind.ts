import type { Knowledge } from '../knowledge/find.ts';
import type { Series } from '../knowledge/knowledge.ts';
import { toldWords, wordAt } from '../language/told-words.ts';
import { spaced, wholeWords } from '../language/whole-words.ts';
import type { Asked } from '../reader/asked.ts';
import type { Match } from '../reader/match.ts';
import { led, wantedAmong } from './led.ts';
import { countedIn } from './numbers-counted.ts';
import { seriesShown } from './series-shown.ts';

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
  const seriesOf = (match: Match | undefined) => seriesShown(match?.thing.step, knowledge);
  // What is told in words of both may stand before the figure of the one.
  const isCounted = asked.asks[0] === 'many' || asked.asks[0] === 'share';
  const isDenied = (match: Match): boolean => {
    const not = seriesOf(match)?.opposite?.not;
    return not !== undefined && denies(asked.asking, not, today);
  };
  const opposite = isCounted ? seriesOf(wantedAmong(matches, isDenied))?.opposite : undefined;
  if (opposite)
    return led(
      matches,
      matches.find((match) => seriesOf(match)?.id === opposite.series),
    );
  const first = seriesOf(best);
  if (first?.unit !== 'municipalities' || asked.polarity !== 'without' || MUNICIPALITIES.test(spaced(asked.text)))
    return matches;
  return led(
    matches,
    wantedAmong(matches, (match) => seriesOf(match)?.unit === 'persons'),
  );
}
