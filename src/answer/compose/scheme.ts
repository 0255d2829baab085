import { chooseFigure } from '../../figures/choose.ts';
import type { Figure } from '../../figures/figure.ts';
import type { SchemeAnswer } from '../answer.ts';
import type { Format } from '../format.ts';
import { type Draft, type DraftBlock, fold, lines, list, paragraph, said, type Telling } from './draft.ts';
import { endedLeads, endedLines, endedName, statementLine } from './entries.ts';
import { figureLine, sentenceOf } from './figure.ts';
import { inSentence, sentencesOf, withoutBrackets } from './headline.ts';

const MOST_FIGURES = 3;
/** As many further series as a line can name; the others are found by their names. */
const MOST_NAMED = 8;

/** The one figure of each series, as they are asked for; of what came to nothing there is none to show. */
function mainFigures({ figures }: SchemeAnswer): readonly Figure[] {
  const series = [...new Set(figures.map((figure) => figure.series))];
  return series
    .flatMap((id) => chooseFigure(figures.filter((figure) => figure.series === id)) ?? [])
    .filter(({ value }) => value !== 0);
}

function moreSeries({ more }: SchemeAnswer, { words, text }: Format): readonly DraftBlock[] {
  if (more.length === 0) return [];
  const named = more.slice(0, MOST_NAMED).map(({ label }) => text(label));
  return [paragraph(said(words.scheme.more(named.join(', '), more.length - named.length)))];
}

/** What a scheme is, its living figures, and in folds what the sources say of it. */
export function composeScheme(answer: SchemeAnswer, format: Format, { today }: Telling): Draft {
  const { words, text } = format;
  const name = text(answer.name);
  const what = text(answer.what);
  const bare = withoutBrackets(name);
  const named = [what, ...sentencesOf(what).slice(0, 1)].map((way) => `${bare}: ${inSentence(way)}`);
  const ways = (answer.short ? [text(answer.short)] : named).flatMap((way) =>
    endedLeads(way, answer.to, today, format, 'endedOn').map((lead) => lead + way),
  );
  const ended = endedName(bare, answer.to, today, format, 'endedOn');
  const figures = mainFigures(answer).slice(0, MOST_FIGURES);
  return {
    status: 'answered',
    headlines: ways.map((way) => said(way, answer.citations)),
    otherwise: [said(ended ?? words.surface.about(bare), answer.citations)],
    surface: [
      paragraph(said(what, answer.citations)),
      ...endedLines(answer, today, format, 'endedOn'),
      ...lines(figures.map((figure) => sentenceOf(text(figure.label), figure, format))),
    ],
    folds: [
      ...fold('figures', words.folds.figures, [
        ...list(answer.figures.map((figure) => figureLine(figure, format))),
        ...moreSeries(answer, format),
      ]),
      ...fold('says', words.folds.says, list(answer.statements.map((statement) => statementLine(statement, format)))),
    ],
    grounds: [paragraph(said(words.surface.nameOfScheme(name)))],
    figures: answer.figures,
  };
}
