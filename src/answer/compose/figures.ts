import { chooseFigure } from '../../figures/choose.ts';
import type { Figure } from '../../figures/figure.ts';
import { groupBy } from '../../knowledge/group-by.ts';
import type { FiguresAnswer } from '../answer.ts';
import type { Format } from '../format.ts';
import { budgetTable, rowOf } from './budget-table.ts';
import { type Draft, type DraftBlock, fold, joined, lines, list, paragraph, type Said, said } from './draft.ts';
import { amountSaid, figureLine, headlinesOf, levelsFirst, nameless, sentenceOf, tailLine, tailOf } from './figure.ts';
import { inSentence } from './headline.ts';

type Group = FiguresAnswer['groups'][number];

const MOST_LINES = 4;
const MOST_POSTS = 2;

/** Money goes under the scheme's own name, as people ask for it, where the scheme has no second series of money here. */
function nameOf(figure: Figure, { name, figures }: Group, { text }: Format): string {
  const money = new Set(figures.filter(({ unit }) => unit === 'NOK').map(({ series }) => series));
  return figure.unit === 'NOK' && money.size === 1 ? text(name) : text(figure.label);
}

/**
 * The figures of a group that a first look is for: of the time asked about, money before what is counted; of a budget
 * those of the sum that it puts first, since what was given, applied for and paid out are three sums.
 */
function leading({ figures }: Group, { period, view }: FiguresAnswer['about']): readonly Figure[] {
  const money = figures.filter(({ unit }) => unit === 'NOK');
  const ofKind = money.length > 0 ? money : figures;
  const ofTime = ofKind.filter((one) => period === null || one.period === period);
  const wanted = ofTime.length > 0 ? ofTime : ofKind;
  return view === 'budget' ? wanted.filter(({ series }) => series === wanted[0]?.series) : wanted;
}

/** One figure for each series and measure, the one that a headline would show. */
function oneOfEachKind(figures: readonly Figure[]): readonly Figure[] {
  const kinds = groupBy(figures, ({ series, measure }) => `${series} ${measure}`);
  return [...kinds.values()].flatMap((of) => chooseFigure(of) ?? []);
}

function budgetHeadlines(one: Figure, name: string, period: string, format: Format): readonly Said[] {
  const line = format.words.surface.budget(format.period(period), amountSaid(one, format), inSentence(name));
  return [said(`${line}${tailOf(one, '', format)}.`, one.citations)];
}

/** Posts that came with the year's money, for those whose money is posts. */
const postsOf = ({ posts = [] }: FiguresAnswer): readonly Figure[] => posts;

function surfaceOf(answer: FiguresAnswer, one: Figure, format: Format): readonly DraftBlock[] {
  const { about, groups } = answer;
  const table = about.view === 'budget' && groups.length > 1 ? budgetTable(answer, format) : [];
  if (table.length > 0) {
    const posts = postsOf(answer).slice(0, MOST_POSTS);
    const sentences = posts.map((figure) => sentenceOf(format.text(figure.label), figure, format));
    return [...table, ...(posts.length > 0 ? [paragraph(joined(sentences, ' '))] : [])];
  }
  const others = groups.flatMap((group) =>
    oneOfEachKind(group.figures)
      .filter(({ id }) => id !== one.id)
      .map((figure) => sentenceOf(nameOf(figure, group, format), figure, format)),
  );
  return lines(others.slice(0, MOST_LINES));
}

/** A year's budget or a handful of figures: one figure first, the others under each other, all of them in a fold. */
export function composeFigures(answer: FiguresAnswer, format: Format): Draft {
  const { words, text } = format;
  const { about, groups } = answer;
  const [first] = groups;
  const all = groups.flatMap(({ figures }) => figures);
  const isYear = about.view === 'budget' && about.scheme === null && about.period !== null;
  const { name: called, level, increase } = rowOf(first, about.period, format);
  const one = (isYear && (level ?? increase)) || (chooseFigure(leading(first, about)) ?? first.figures[0]);
  const name = nameOf(one, first, format);
  const headlined = isYear && about.period === one.period ? budgetHeadlines(one, called, one.period, format) : [];
  const ways = [...headlined, ...headlinesOf(name, one, format)];
  const byScheme = groups.flatMap(({ name, figures }) =>
    list(
      levelsFirst(figures).map((figure) => figureLine(figure, format)),
      text(name),
    ),
  );
  const posts = postsOf(answer);
  const isOnlyProposed =
    about.view === 'budget' && all.every(({ status, derived }) => status === 'proposed' && !derived);
  return {
    status: 'answered',
    headlines: ways,
    otherwise: [nameless(one, format)],
    surface: [...(headlined.length > 0 ? [] : tailLine(one, name, format)), ...surfaceOf(answer, one, format)],
    caveats: isOnlyProposed ? [said(words.figures.onlyProposed)] : [],
    folds: [
      ...(all.length > 1 || all.some(({ note }) => note) ? fold('all', words.folds.all(all.length), byScheme) : []),
      ...fold('posts', words.folds.posts, list(posts.map((figure) => figureLine(figure, format)))),
    ],
    figures: [...groups.flatMap((group) => levelsFirst(group.figures)), ...posts],
  };
}
