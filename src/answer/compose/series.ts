import type { Figure } from '../../figures/figure.ts';
import type { SeriesAnswer } from '../answer.ts';
import type { Format } from '../format.ts';
import { type Draft, type DraftBlock, joined, list, paragraph, type Said, said } from './draft.ts';
import { amountSaid, figureLine, levelsFirst, marksOf, phraseOf } from './figure.ts';

const WHOLE_IN_HEADLINE = 4;

function row(figure: Figure, format: Format): readonly Said[] {
  const marks = marksOf(figure, format).join('; ');
  const note = figure.note ? format.text(figure.note) : '';
  return [
    said(format.period(figure.period)),
    said(amountSaid(figure, format), figure.citations),
    said([marks, note].filter(Boolean).join('. ')),
  ];
}

/** The other way round, but for the figures of one time: those stay as they are, the surest first. */
function newestFirst(figures: readonly Figure[]): readonly Figure[] {
  const times: Figure[][] = [];
  for (const one of figures) {
    const last = times.at(-1);
    if (last?.[0]?.period === one.period) last.push(one);
    else times.push([one]);
  }
  return times.reverse().flat();
}

/** One series: the figures that answer first, then what is counted, then every figure that there is. */
export function composeSeries(answer: SeriesAnswer, format: Format): Draft {
  const { words, text } = format;
  const answers = levelsFirst(answer.answers);
  const phrases = answers.slice(0, WHOLE_IN_HEADLINE).map((figure) => said(phraseOf(figure, format), figure.citations));
  const others = answer.figures.filter(({ id }) => !answers.some((figure) => figure.id === id));
  const table: DraftBlock = {
    kind: 'table',
    title: words.series.allFigures,
    columns: [words.series.period, words.series.figure, words.series.status],
    rows: newestFirst(answer.figures).map((figure) => row(figure, format)),
  };
  const isSaidWhole = answers.length <= WHOLE_IN_HEADLINE && answers.every(({ note }) => note === undefined);
  return {
    status: 'answered',
    headline: [...said(`${text(answer.label)}: `), ...joined(phrases, '; ')],
    blocks: [
      ...(isSaidWhole || others.length > 0
        ? []
        : list(
            text(answer.label),
            answers.map((figure) => figureLine(figure, format)),
          )),
      paragraph(said(words.series.defined(text(answer.definition)))),
      ...(others.length > 0 ? [table] : []),
    ],
    figures: [...answers, ...others],
  };
}
