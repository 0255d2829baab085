import { timeOf } from '../../figures/course.ts';
import type { TrendAnswer } from '../answer.ts';
import type { Format } from '../format.ts';
import { type Said, said } from './draft.ts';
import { tailsOf, toldAs } from './figure.ts';
import { withoutBrackets } from './headline.ts';
import { percentOf, sizeOf } from './operated.ts';

type Changed = Extract<TrendAnswer['change'], { ok: true }>;

/** Ways to say the change in a line, always under the name of the series: with per cent and from whom it is known, or less. */
export function changeHeadlines({ figure, parts }: Changed, name: string, format: Format): readonly Said[] {
  const { words, date, when } = format;
  const [start] = parts;
  const end = parts.at(-1) ?? start;
  const [from, to] = [date(timeOf(start)), date(timeOf(end))];
  const tails = tailsOf(toldAs(figure, parts), name, format);
  const phrase = (under: string | undefined, withPercent: boolean): string => {
    if (figure.value === 0)
      return words.operated.same(when(timeOf(start), start.measure), when(timeOf(end), end.measure));
    const percent = withPercent ? percentOf(parts, figure, format) : undefined;
    return words.trend.change(sizeOf(figure, format, under), percent, figure.value > 0, from, to);
  };
  const way = (under: string, withPercent: boolean, tail = tails[0] ?? ''): Said =>
    said(`${words.figure.labelled(under, phrase(under, withPercent))}${tail}.`, figure.citations);
  const short = withoutBrackets(name);
  const [full, settled, ...bare] = tails;
  // How settled it is comes before the per cent, and that before from whom it is known.
  const inTurn = (ends: readonly (string | undefined)[]) =>
    [true, false].flatMap((withPercent) => ends.map((tail) => way(short, withPercent, tail)));
  return [way(name, true), ...inTurn([full, settled]), ...inTurn(bare)];
}
