import { timeOf } from '../../figures/course.ts';
import type { Figure } from '../../figures/figure.ts';
import type { TrendAnswer } from '../answer.ts';
import type { Format } from '../format.ts';
import { type Said, said } from './draft.ts';
import { tailOf } from './figure.ts';
import { capitalised, withoutBrackets } from './headline.ts';
import { percentOf, sizeOf } from './operated.ts';

export type Changed = Extract<TrendAnswer['change'], { ok: true }>;

/** What must be said of a change besides it: how settled its figures are, and from whom one of them is known. */
export function toldAs(figure: Figure, parts: readonly Figure[]): Figure {
  const { derived: _derived, ...plain } = figure;
  return { ...plain, citations: (parts.find(({ secondhand }) => secondhand) ?? figure).citations };
}

/** Ways to say the change in a line: with per cent and from whom it is known, under the name of the series. */
export function changeHeadlines({ figure, parts }: Changed, name: string, format: Format): readonly Said[] {
  const { words, date, when } = format;
  const [start] = parts;
  const end = parts.at(-1) ?? start;
  const [from, to] = [date(timeOf(start)), date(timeOf(end))];
  const tail = tailOf(toldAs(figure, parts), name, format);
  const phrase = (under: string | undefined, withPercent: boolean): string => {
    if (figure.value === 0)
      return words.operated.same(when(timeOf(start), start.measure), when(timeOf(end), end.measure));
    const percent = withPercent ? percentOf(parts, figure, format) : undefined;
    return words.trend.change(sizeOf(figure, format, under), percent, figure.value > 0, from, to);
  };
  const way = (under: string, withPercent: boolean): Said =>
    said(`${words.figure.labelled(under, phrase(under, withPercent))}${tail}.`, figure.citations);
  const short = withoutBrackets(name);
  // A name that fills a headline by itself stands under it.
  const nameless = said(`${capitalised(phrase(undefined, true))}${tail}.`, figure.citations);
  return [way(name, true), way(short, true), way(short, false), nameless];
}
