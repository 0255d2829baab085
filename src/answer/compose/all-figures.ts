import type { Figure } from '../../figures/figure.ts';
import type { Format } from '../format.ts';
import { type DraftBlock, list, type Said, said } from './draft.ts';
import { phraseOf } from './figure.ts';

/** The kinds of figure that must not be mixed in one list: what there is, what it changed by, the rest. */
const KINDS = [
  ['levels', ['level', 'share']],
  ['changes', ['increase', 'factor']],
  ['totals', ['cumulative', 'full-year']],
] as const satisfies readonly (readonly [string, readonly Figure['measure'][]])[];

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

function lineOf(figure: Figure, name: string, format: Format): Said {
  const { note } = figure;
  const line = said(phraseOf(figure, format, name), figure.citations);
  return note ? [...line, ...said(`. ${format.text(note)}`)] : line;
}

/** Every figure of a series, newest first, levels and changes each by themselves. */
export const allFigures = (figures: readonly Figure[], name: string, format: Format): readonly DraftBlock[] => {
  const kinds = KINDS.map(([kind, measures]) => {
    const wanted: readonly Figure['measure'][] = measures;
    return [kind, newestFirst(figures.filter(({ measure }) => wanted.includes(measure)))] as const;
  }).filter(([, of]) => of.length > 0);
  return kinds.flatMap(([kind, of]) =>
    list(
      of.map((one) => lineOf(one, name, format)),
      kinds.length > 1 ? format.words.folds[kind] : undefined,
    ),
  );
};
