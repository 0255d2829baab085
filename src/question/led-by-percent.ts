import type { Knowledge } from '../knowledge/find.ts';
import { spaced, wholeWords } from '../language/whole-words.ts';
import type { Asked } from '../reader/asked.ts';
import type { Match } from '../reader/match.ts';
import { led, wantedAmong } from './led.ts';
import { seriesShown } from './series-shown.ts';
import { workedOut, workOf } from './step-for.ts';
import { asksPercent } from './work.ts';

const PERCENT_OF = wholeWords(/\b(?:prosent|pst|percent|per cent) (?:av|of)\b/u);

/** What a change in per cent can be worked out of first, where that is asked for and none can be of the likeliest. */
export function ledByPercent(
  matches: readonly Match[],
  asked: Asked,
  knowledge: Knowledge,
  today: string,
): readonly Match[] {
  const [best] = matches;
  // What part something is, is no change.
  if (!best || !asksPercent(asked) || PERCENT_OF.test(spaced(asked.asking))) return matches;
  const isWorked = ({ thing }: Match): boolean => {
    const series = seriesShown(thing.step, knowledge);
    const work = series && series.unit !== 'percent' ? workOf(asked, series, knowledge, today) : undefined;
    return !!series && work?.operation === 'percent' && workedOut(series, work, knowledge, today).ok;
  };
  const isShare = seriesShown(best.thing.step, knowledge)?.unit === 'percent';
  return isShare ? matches : led(matches, wantedAmong(matches, isWorked));
}
