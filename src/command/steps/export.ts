import type { Answer, ExportAnswer, PictureAnswer } from '../../answer/answer.ts';
import { noticesOn } from '../../answer/notices.ts';
import { type BudgetAsked, budgetGroups, postsFor } from '../../figures/budget.ts';
import type { Figure } from '../../figures/figure.ts';
import { figuresOf } from '../../figures/figures.ts';
import type { Step } from '../../invocation.ts';
import type { Knowledge } from '../../knowledge/find.ts';
import type { Localized, NonEmpty } from '../../knowledge/knowledge.ts';
import type { Context } from '../command.ts';
import { nextSteps } from '../next.ts';
import { notFound } from '../not-found.ts';
import { labelOf } from '../options/choice.ts';
import { exportFormat } from '../options/export-format.ts';
import { type FiguresOf, figuresOfKind } from '../options/figures-of.ts';
import { refuseBudget } from './budget.ts';
import { drawableOf } from './drawable.ts';

type Wanted = Readonly<NonEmpty<FiguresOf>>;

function nameOf(one: FiguresOf): Localized {
  switch (one.kind) {
    case 'series':
      return one.series.label;
    case 'scheme':
      return one.scheme.name;
    case 'year':
      return { nb: `budsjettet for ${one.year}`, nn: `budsjettet for ${one.year}`, en: `the budget for ${one.year}` };
    case 'all':
      return { nb: 'alt jeg har tall for', nn: 'alt eg har tal for', en: 'all that I have figures for' };
  }
}

const moneyOf = (year: number): BudgetAsked => ({ year, scheme: undefined, status: undefined });

function ofYear(year: number, knowledge: Knowledge): readonly Figure[] {
  const groups = budgetGroups(moneyOf(year), knowledge);
  return [...groups.flatMap(({ figures }) => figures), ...postsFor(year, groups, knowledge)];
}

function figuresIn(one: FiguresOf, knowledge: Knowledge): readonly Figure[] {
  switch (one.kind) {
    case 'series':
      return figuresOf(one.series, knowledge);
    case 'scheme':
      return knowledge.seriesOf(one.scheme.id).flatMap((series) => figuresOf(series, knowledge));
    case 'year':
      return ofYear(one.year, knowledge);
    case 'all':
      return knowledge.series.flatMap((series) => figuresOf(series, knowledge));
  }
}

/** By scheme, in the order in which the schemes come up; no figure twice. */
function grouped(figures: readonly Figure[], knowledge: Knowledge): readonly ExportAnswer['groups'][number][] {
  const schemes = new Map<string, Map<string, Figure>>();
  for (const one of figures) {
    const known = schemes.get(one.scheme) ?? new Map<string, Figure>();
    schemes.set(one.scheme, known.set(one.id, one));
  }
  return [...schemes].flatMap(([scheme, known]) => {
    const [first, ...rest] = known.values();
    return first ? [{ scheme, name: knowledge.getScheme(scheme).name, figures: [first, ...rest] }] : [];
  });
}

type AnyFormat = ExportAnswer['format'] | PictureAnswer['format'];

/** What a button says: `Som XLSX`. */
const asFile = ({ nb, en }: Localized): Localized => ({ nb: `Som ${nb}`, en: `As ${en}` });

const isPicture = (format: AnyFormat): format is PictureAnswer['format'] => format === 'png' || format === 'svg';
/** Most wanted first, beside a table and beside a picture: some places show but two. */
const BESIDE_TABLE: readonly AnyFormat[] = ['csv', 'xlsx', 'png', 'json', 'svg'];
const BESIDE_PICTURE: readonly AnyFormat[] = ['png', 'svg', 'csv', 'xlsx', 'json'];

const whatOf = (wanted: Wanted): PictureAnswer['what'] =>
  wanted.map((one) => ({
    id: one.kind === 'year' ? `budget-${one.year}` : figuresOfKind.write(one),
    name: nameOf(one),
  }));

/** What has no figures is told as the command that shows it would tell it. */
function refused([one]: Wanted, ways: readonly Step[], context: Context): Answer {
  if (one.kind === 'year') return refuseBudget(moneyOf(one.year), context);
  const { knowledge } = context;
  const name = nameOf(one);
  const scheme = one.kind === 'scheme' ? one.scheme : undefined;
  return notFound(
    { kind: 'combination', subject: name },
    [
      ...ways,
      scheme && { command: 'scheme', options: { name: scheme.id }, subject: scheme.name },
      ...(scheme?.related ?? []).map((id) => ({
        command: 'scheme',
        options: { name: id },
        subject: knowledge.getScheme(id).name,
      })),
    ],
    context,
    scheme?.contacts,
  );
}

/** The ways to have the same in another form, of the kinds that there are. */
function othersOf(wanted: Wanted, format: AnyFormat, has: { table: boolean; picture: boolean }): readonly Step[] {
  const what = wanted.map(figuresOfKind.write).join(',');
  return (isPicture(format) ? BESIDE_PICTURE : BESIDE_TABLE)
    .filter((one) => one !== format && (isPicture(one) ? has.picture : has.table))
    .map((one) => ({ command: 'export', options: { what, format: one }, subject: asFile(labelOf(exportFormat, one)) }));
}

/** The picture of figures, or of what happened to a scheme, as a file of that form. */
function pictured(wanted: Wanted, format: PictureAnswer['format'], context: Context): PictureAnswer {
  const { knowledge } = context;
  const of = drawableOf(wanted, context) ?? null;
  const hasTable = wanted.some((one) => figuresIn(one, knowledge).length > 0);
  return {
    kind: 'picture',
    what: whatOf(wanted),
    format,
    of,
    notices: of?.kind === 'series' ? noticesOn(of.figures, knowledge) : (of?.notices ?? []),
    next: nextSteps(othersOf(wanted, format, { table: hasTable, picture: of !== null }), context),
  };
}

/** Figures as a file of that form: as a table, or as their picture. */
export function exported(wanted: Wanted, format: AnyFormat, context: Context): Answer {
  if (isPicture(format)) return pictured(wanted, format, context);
  const { knowledge } = context;
  const figures = wanted.flatMap((one) => figuresIn(one, knowledge));
  const [first, ...rest] = grouped(figures, knowledge);
  const hasPicture = drawableOf(wanted, context) !== undefined;
  const others = othersOf(wanted, format, { table: figures.length > 0, picture: hasPicture });
  if (!first) return refused(wanted, others, context);
  return {
    kind: 'export',
    what: whatOf(wanted),
    format,
    groups: [first, ...rest],
    // Where everything is taken along, what its figures differ in is no longer about anything that was asked.
    notices: wanted.some(({ kind }) => kind === 'all') ? [] : noticesOn(figures, knowledge),
    next: nextSteps(others, context),
  };
}
