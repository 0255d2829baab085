import type { Figure } from '../../figures/figure.ts';
import type { ComparisonAnswer } from '../answer.ts';
import { type Held, heldIn } from '../drawable.ts';
import type { Format } from '../format.ts';
import { changeHeadlines } from './change-line.ts';
import { comparisonChart } from './comparison-chart.ts';
import { byUnit, comparisonTable, figuresIn, type Row, rowName } from './comparison-table.ts';
import { type Draft, type DraftBlock, fold, list, paragraph, type Said, said } from './draft.ts';
import { formulaSaid, phraseOf, tailLine, tailOf, toldAs } from './figure.ts';
import { inSentence, withoutBrackets } from './headline.ts';
import { percentOf, sizeOf } from './operated.ts';

/** As many rows as there is room for on a surface. */
const MOST_ROWS = 4;

function why({ difference, figures: [one, other] }: Row, { words }: Format): string {
  if (!difference || difference.ok) return words.comparison.oneUnknown;
  if (difference.reason === 'other-status' && one && other)
    return words.comparison.otherStatus(words.statuses[one.status], words.statuses[other.status]);
  return words.operated.why[difference.reason];
}

const namesOf = ({ sides }: ComparisonAnswer, { text }: Format): readonly [string, string] => [
  withoutBrackets(text(sides[0].name)),
  withoutBrackets(text(sides[1].name)),
];

const changed = (figure: Figure, format: Format, name: string): string => {
  const { comparison: say } = format.words;
  return figure.value === 0 ? say.same : say.change(sizeOf(figure, format, name), figure.value > 0);
};

/** Two years: the change of the one thing, or the largest of several. */
function yearsHeadlines(answer: ComparisonAnswer, held: readonly Held[], format: Format): readonly Said[] {
  const { text, words } = format;
  const [first, ...others] = held;
  if (!first) return [];
  if (others.length === 0) return changeHeadlines(first.difference, text(first.label), format);
  const size = ({ difference }: Held): number => Math.abs(difference.figure.value);
  const top = held.reduce((most, one) => (size(one) > size(most) ? one : most), first);
  const [from, to] = namesOf(answer, format);
  const name = withoutBrackets(text(top.label));
  const { figure, parts } = top.difference;
  const line = words.comparison.most(from, to, inSentence(name), changed(figure, format, name));
  return [said(`${line}${tailOf(toldAs(figure, parts), name, format)}.`, figure.citations)];
}

/** `Antall fastleger: 553 færre enn fastlegelister i mai 2024`: the first as it stands to the second. */
function thanHeadlines(answer: ComparisonAnswer, { difference }: Held, format: Format): readonly Said[] {
  const { words } = format;
  const { comparison: say, amounts } = words;
  const { figure, parts } = difference;
  const [one, other] = namesOf(answer, format);
  const when = format.when(parts[0].period, 'level');
  // The difference is the second less the first; told is how the first stands to it.
  const isMore = figure.value < 0;
  const size = sizeOf(figure, format);
  const counted = format.number(Math.abs(figure.value));
  const more =
    figure.unit === 'percent'
      ? amounts.pointsMore(size, isMore)
      : figure.unit === 'NOK' || figure.unit === 'ratio'
        ? (isMore ? amounts.more : amounts.less)(size)
        : (isMore ? amounts.moreOf : amounts.fewerOf)(counted, '').trim();
  const phrase = figure.value === 0 ? say.asMuch(inSentence(other), when) : say.than(more, inSentence(other), when);
  const tail = tailOf(toldAs(figure, parts), `${one} ${other}`, format);
  return [
    said(`${words.figure.labelled(one, phrase)}${tail}.`, figure.citations),
    said(say.differ(size, when), figure.citations),
  ];
}

function releasesHeadline(rows: readonly Row[], format: Format): Said {
  const { comparison: say } = format.words;
  const figures = (count: number): string => say.figures(count, format.number(count));
  const differing = heldIn(rows).filter(({ difference }) => difference.figure.value !== 0).length;
  if (rows.length === 0) return said(say.nothingCommon);
  return said(
    differing === 0
      ? say.allSame(format.number(rows.length), rows.length === 1)
      : say.releases(figures(rows.length - differing), figures(differing)),
  );
}

/** Why nothing is held against anything. */
function refused(answer: ComparisonAnswer, format: Format): readonly Said[] {
  const { comparison: say } = format.words;
  const [one, other] = namesOf(answer, format);
  const [row] = answer.rows;
  const reason = row ? why(row, format) : answer.of === 'schemes' ? say.noMoney : say.oneUnknown;
  // Two years are no names: what was to be compared in them is one.
  if (answer.of === 'years' && answer.about)
    return [said(say.cannotOf(withoutBrackets(format.text(answer.about)), reason))];
  return [said(say.cannot(inSentence(one), inSentence(other), reason)), said(say.cannotShort(reason))];
}

function headlinesOf(answer: ComparisonAnswer, format: Format): readonly Said[] {
  const held = heldIn(answer.rows);
  const [first] = held;
  if (answer.of === 'releases') return [releasesHeadline(answer.rows, format)];
  if (!first) return refused(answer, format);
  return answer.of === 'years' ? yearsHeadlines(answer, held, format) : thanHeadlines(answer, first, format);
}

/** What something is, under its name, unless it begins with that itself. */
const underName = (name: string, what: string, { words }: Format): string =>
  what.toLowerCase().startsWith(name.toLowerCase()) ? what : words.figure.labelled(name, what);

/** What each side is, of schemes; what the first change is in per cent. */
function asideOf({ sides, rows, of }: ComparisonAnswer, format: Format): readonly DraftBlock[] {
  const held = heldIn(rows);
  const [first] = held;
  const percent =
    first && of === 'series' ? percentOf(first.difference.parts, first.difference.figure, format) : undefined;
  const what = sides.flatMap(({ name, what: is }) =>
    is ? [said(underName(withoutBrackets(format.text(name)), format.text(is), format))] : [],
  );
  const alone = of === 'years' && held.length === 1 ? first : undefined;
  return [
    ...(alone
      ? tailLine(toldAs(alone.difference.figure, alone.difference.parts), format.text(alone.label), format)
      : []),
    ...(percent && first && first.difference.figure.value !== 0
      ? [paragraph(said(format.words.comparison.bIs(percent, first.difference.figure.value > 0)))]
      : []),
    ...list(what),
  ];
}

/** What stands in the table without a difference, and why. */
function whyNot({ rows, of }: ComparisonAnswer, format: Format): readonly Said[] {
  const both = rows.filter(({ difference }) => difference && !difference.ok);
  return both.map((row) =>
    said(
      format.words.comparison.whyNot(
        rowName(row, of, format) || withoutBrackets(format.text(row.label)),
        why(row, format),
      ),
      figuresIn([row]).flatMap(({ citations }) => citations),
    ),
  );
}

const noteOf = (one: Figure, format: Format): readonly Said[] =>
  one.note ? [said(`${phraseOf(one, format)}: ${format.text(one.note)}`, one.citations)] : [];

/** Two things beside each other: what they differ by first, a few rows, all of them in a fold with what is not compared. */
export function composeComparison(answer: ComparisonAnswer, format: Format): Draft {
  const { comparison: say } = format.words;
  const { rows } = answer;
  const figures = figuresIn(rows);
  const differences = heldIn(rows).map(({ difference }) => difference.figure);
  const groups = byUnit(rows);
  const [main = []] = groups;
  const notHeld = whyNot(answer, format);
  const chart = comparisonChart(answer, format);
  return {
    status: 'answered',
    headlines: headlinesOf(answer, format),
    otherwise: [said(say.title(...namesOf(answer, format)))],
    surface: [
      ...(main.length > 0 ? [comparisonTable(answer, main.slice(0, MOST_ROWS), format)] : []),
      ...asideOf(answer, format),
      ...(notHeld.length > 0 && differences.length > 0
        ? [paragraph(said(say.notHeld(notHeld.length, format.number(notHeld.length))))]
        : []),
    ],
    folds: [
      ...fold('all', say.table, [
        ...(rows.length > 0 ? groups.map((group) => comparisonTable(answer, group, format)) : []),
        ...list(notHeld, say.why),
        ...list(figures.flatMap((one) => noteOf(one, format))),
      ]),
      ...fold(
        'worked',
        format.words.operated.worked,
        list(
          differences.flatMap((one) =>
            one.derived ? [said(formulaSaid(one.derived.formula, one.unit, format), one.citations)] : [],
          ),
        ),
      ),
    ],
    ...(chart && { chart }),
    figures: [...figures, ...(answer.of === 'years' ? differences : [])],
  };
}
