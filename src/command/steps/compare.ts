import type { Answer, ComparisonAnswer } from '../../answer/answer.ts';
import { noticesOn } from '../../answer/notices.ts';
import { type Beside, moneySeries, schemesBeside, seriesBeside, yearsBeside } from '../../figures/compare.ts';
import { releasesBeside } from '../../figures/compare-releases.ts';
import type { Step } from '../../invocation.ts';
import type { Localized, Scheme, Series } from '../../knowledge/knowledge.ts';
import type { Context } from '../command.ts';
import { downloadOf } from '../download.ts';
import { nextSteps } from '../next.ts';
import { notFound } from '../not-found.ts';
import { type Comparable, nameOfComparable } from '../options/comparable.ts';
import type { CompareIn } from '../options/compare-in.ts';

/** As many rows as a reader looks through; of what is held against each other the largest come first. */
const MOST_ROWS = 25;

interface Compared {
  readonly of: ComparisonAnswer['of'];
  readonly rows: readonly Beside[];
  readonly about?: Localized;
}

function seriesIn(about: CompareIn | undefined, { knowledge }: Context): readonly Series[] {
  return about?.kind === 'series' ? [about.item] : moneySeries(about?.item, knowledge);
}

/** Both sides beside each other, or undefined where they are not of one kind. */
function compared(a: Comparable, b: Comparable, about: CompareIn | undefined, context: Context): Compared | undefined {
  const { knowledge } = context;
  if (a.kind === 'year' && b.kind === 'year') {
    const rows = yearsBeside([a.item, b.item], seriesIn(about, context), knowledge);
    return { of: 'years', rows, ...(about && { about: nameOfComparable(about) }) };
  }
  if (a.kind === 'series' && b.kind === 'series')
    return { of: 'series', rows: seriesBeside([a.item, b.item], knowledge) };
  if (a.kind === 'scheme' && b.kind === 'scheme')
    return { of: 'schemes', rows: schemesBeside([a.item, b.item], knowledge) };
  if (a.kind === 'release' && b.kind === 'release')
    return { of: 'releases', rows: releasesBeside([a.item, b.item], knowledge) };
  return undefined;
}

const whatOf = ({ short, what }: Scheme): Localized => short ?? what;

/** What a side leads on to. */
function stepOf(one: Comparable, about: CompareIn | undefined): Step {
  const subject = nameOfComparable(one);
  switch (one.kind) {
    case 'year': {
      const year = String(one.item);
      if (about?.kind === 'series')
        return { command: 'figure', options: { series: about.item.id, period: year }, subject };
      return { command: 'budget', options: { year, scheme: about?.item.id }, subject };
    }
    case 'series':
      return { command: 'trend', options: { series: one.item.id }, subject };
    case 'scheme':
      return { command: 'scheme', options: { name: one.item.id }, subject };
    case 'release':
      return { command: 'source', options: { release: one.item.id }, subject };
  }
}

/** What figures of both are had as a file by: what two years are compared in, else the two themselves; releases have none. */
function filesOf(one: Comparable, other: Comparable, about: CompareIn | undefined): readonly string[] {
  if (about) return [about.item.id];
  return [one, other].flatMap((side) =>
    side.kind === 'release' ? [] : [side.kind === 'year' ? String(side.item) : side.item.id],
  );
}

/** Two things of a kind beside each other, with what they differ by; of two kinds there is nothing to compare. */
export function compareAnswer(a: Comparable, b: Comparable, about: CompareIn | undefined, context: Context): Answer {
  // Two years are compared as time runs, whichever was named first.
  const [one, other] = a.kind === 'year' && b.kind === 'year' && a.item > b.item ? [b, a] : [a, b];
  const [name, otherName] = [nameOfComparable(one), nameOfComparable(other)];
  const steps = [stepOf(one, about), stepOf(other, about)];
  const result = compared(one, other, about, context);
  if (!result) return notFound({ kind: 'other-kinds', one: name, other: otherName }, steps, context);
  const { of, rows } = result;
  if (rows.length === 0 && of === 'years')
    return notFound(
      {
        kind: 'combination',
        subject: result.about ?? name,
        asked: { nb: `${name.nb} og ${otherName.nb}`, en: `${name.en} and ${otherName.en}` },
      },
      steps,
      context,
    );
  const shown = rows.slice(0, MOST_ROWS);
  const figures = shown.flatMap((row) => row.figures.filter((figure) => figure !== null));
  const side = (of: Comparable) => ({
    name: nameOfComparable(of),
    ...(of.kind === 'scheme' && { what: whatOf(of.item) }),
  });
  return {
    kind: 'comparison',
    of,
    sides: [side(one), side(other)],
    about: result.about ?? null,
    rows: shown.map(({ figures: [first, second], ...row }) => ({ ...row, figures: [first, second] })),
    ...(figures.length > 0 && downloadOf(filesOf(one, other, about), context)),
    notices: noticesOn(figures, context.knowledge),
    next: nextSteps(steps, context),
  };
}
