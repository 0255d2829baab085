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
const STEPS = [0, 1, 2];

/** How many words after a denial a text says what a series is of: none in "ikkje sjølvstendige"; undefined where it is not denied. */
function deniedAfter(text: string, of: NonNullable<Series['opposite']>['not'], today: string): number | undefined {
  const words = toldWords(text, today);
  const isSo = countedIn(words, { of });
  return STEPS.find((step) =>
    words.some(
      (_, at) =>
        DENIES.test(wordAt(words, at)) && words[at + step + 1]?.clause === words[at]?.clause && isSo(at + step + 1),
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
  const afterDenial = (match: Match): number | undefined => {
    const not = seriesOf(match)?.opposite?.not;
    return not && deniedAfter(asked.asking, not, today);
  };
  // "Not self-employed" denies what is nearest to it, and of nobody that they are employed.
  const denied = isCounted
    ? STEPS.map((step) => wantedAmong(matches, (match) => afterDenial(match) === step)).find(Boolean)
    : undefined;
  const opposite = seriesOf(denied)?.opposite;
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
