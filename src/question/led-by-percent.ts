import type { Knowledge } from '../knowledge/find.ts';
import type { Asked } from '../reader/asked.ts';
import type { Match } from '../reader/match.ts';
import { led, wantedAmong } from './led.ts';
import { seriesShown } from './series-shown.ts';
import { workedOut, workOf } from './step-for.ts';
import { asksPercent } from './work.ts';

/** What a change in per cent can be worked out of first, where that is asked for and none can be of the likeliest. */
export function ledByPercent(
  matches: readonly Match[],
  asked: Asked,
  knowledge: Knowledge,
  today: string,
): readonly Match[] {
  const [best] = matches;
  if (!best || !asksPercent(asked)) return matches;
  const isWorked = ({ thing }: Match): boolean => {
    const series = seriesShown(thing.step, knowledge);
    const work = series ? workOf(asked, series, knowledge, today) : undefined;
    return !!series && work?.operation === 'percent' && workedOut(series, work, knowledge, today).ok;
  };
  const isShare = seriesShown(best.thing.step, knowledge)?.unit === 'percent';
  return isShare ? matches : led(matches, wantedAmong(matches, isWorked));
}
