import { chooseFigure, isRoundingOf } from '../../figures/choose.ts';
import type { Figure } from '../../figures/figure.ts';
import { isOfTwo } from '../../figures/operations.ts';
import type { SeriesAnswer } from '../answer.ts';
import type { Format } from '../format.ts';
import { allFigures } from './all-figures.ts';
import { barsOf, legendOf } from './bars.ts';
import { type Draft, fold, lines, paragraph, said, smallPrint } from './draft.ts';
import { figureLine, headlinesOf, levelsFirst, nameless, phraseOf, tailLine } from './figure.ts';
import { composeOperated } from './operated.ts';
import { toldOfFigure } from './told-of-figure.ts';
import { seriesChart } from './trend-chart.ts';

/** As many further figures of the time asked about as stand under the one that answers. */
const MOST_BESIDE = 3;

/** What else is said of the time asked about: not the same in round numbers, and how much it had grown by then. */
function besideOf(one: Figure, { asked, answers, figures }: SeriesAnswer): readonly Figure[] {
  const others = answers.filter(
    (other) => other.id !== one.id && other.value !== one.value && !isRoundingOf(other, one),
  );
  const grown = figures.filter(
    ({ period, measure }) => asked !== null && measure === 'increase' && period.endsWith(`/${asked}`),
  );
  return levelsFirst([...new Set([...others, ...grown])]);
}

/** One series: the one figure that answers; its course, or what else is said of the time asked about; the rest in folds. */
export function composeSeries(answer: SeriesAnswer, format: Format): Draft {
  const { words, text } = format;
  const { asked, figures } = answer;
  const name = text(answer.label);
  const answers = levelsFirst(answer.answers);
  const one = chooseFigure(answer.answers);
  const beside = one ? besideOf(one, answer) : [];
  const further = figures.filter(({ id }) => !answers.some((figure) => figure.id === id));
  const others = beside.slice(0, MOST_BESIDE).map((figure) => said(phraseOf(figure, format, name), figure.citations));
  const { worked } = answer;
  // What was divided by something else has a course of its own, which is not this one.
  const isAlone = !worked?.ok || !isOfTwo(worked.operation);
  const bars = isAlone ? barsOf(figures, format) : [];
  const shown = one ?? figures[0];
  const operated = worked && composeOperated(worked, name, shown, format);
  const told = toldOfFigure(answer, name, shown, format) ?? operated;
  const chart = asked === null && isAlone ? seriesChart(figures, name, format) : undefined;
  return {
    status: 'answered',
    headlines: told?.headlines ?? headlinesOf(name, shown, format),
    brief: told?.brief ?? [],
    otherwise: told?.otherwise ?? [nameless(shown, format)],
    surface: [
      smallPrint(said(name)),
      ...(told ? told.surface : tailLine(shown, name, format, asked === null ? legendOf(bars) : '')),
      ...(asked === null && bars.length > 0 ? bars : isAlone ? lines(others) : []),
    ],
    folds: [
      ...(operated?.folds ?? []),
      ...(figures.length > 1
        ? fold('all', words.folds.all(figures.length), allFigures(figures, name, format))
        : fold('note', words.folds.note, figures[0].note ? [paragraph(figureLine(figures[0], format))] : [])),
      ...fold('counted', words.folds.counted, [paragraph(said(text(answer.definition)))]),
    ],
    ...(chart && { chart }),
    figures: [...(operated?.figures ?? []), ...answers, ...further],
  };
}
