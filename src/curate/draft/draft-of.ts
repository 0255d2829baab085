import type { Knowledge } from '../../knowledge/find.ts';
import type { Measure, Status, Where } from '../../knowledge/knowledge.ts';
import { meet } from '../../language/spans.ts';
import { type Likely, likelySeries, usualMeasure } from './likely-series.ts';
import { isLinked } from './linked.ts';
import { measureOf } from './measures.ts';
import { type Found, type Told, toldIn } from './numbers.ts';
import { lastDayOf, type PeriodSaid, periodOf, type Setting } from './periods.ts';
import type { Page, Piece } from './piece.ts';
import { printedOf } from './printed.ts';
import { budgetYearIn, type ReleaseHead, releaseHead } from './release-head.ts';
import { type RuleDay, ruleDaysIn } from './rule-days.ts';
import { statusOf } from './statuses.ts';
import { type Total, totalsIn } from './totals.ts';

/** A figure as it is drafted. */
export interface DraftFigure {
  readonly told: Told;
  readonly found: Found;
  /** In base units; a fall is below nought. */
  readonly value: number;
  readonly isMoney: boolean;
  /** The likeliest first, at most three; none where nothing is like it. */
  readonly likely: readonly Likely[];
  readonly measure: Measure;
  readonly period: PeriodSaid;
  readonly status: Status;
  readonly printed: string;
  readonly where: Where;
  /** Further places of the text that print the same figure. */
  readonly also: readonly {
    readonly told: Told;
    readonly found: Found;
    readonly where: Where;
    readonly printed: string;
  }[];
  /** What a person must look at before it is taken in. */
  readonly unsure: ReadonlySet<'series' | 'measure' | 'period'>;
}

/** A time without a figure: the beginning of a statement on when. */
export interface DraftTime {
  readonly told: Told;
  readonly found: Found;
  readonly period: string;
}

/** A rule that begins or ends on a day. */
export interface DraftRule extends RuleDay {
  readonly likely: readonly string[];
}

/** A number that no place was found for. */
export interface Unplaced {
  readonly told: Told;
  readonly found: Found;
  readonly why: 'nothing is counted' | 'no series is like it';
}

export interface Draft {
  readonly head: ReleaseHead;
  readonly figures: readonly DraftFigure[];
  readonly totals: readonly Total<DraftFigure>[];
  readonly rules: readonly DraftRule[];
  readonly times: readonly DraftTime[];
  readonly unplaced: readonly Unplaced[];
  /** Numbers that say the time of a figure, and so stand in its period. */
  readonly inPeriods: readonly { readonly told: Told; readonly found: Found }[];
}

/** Nearer than this to the next, in nats, the likeliest series is a guess; where it is no likelier than any other, it is one anyway. */
const LEAD = 0.3;
const SURE = 0;

/** The series that a sentence goes on about: the last of its unit before it. */
function continued(told: Told, found: Found, figures: readonly DraftFigure[]): Likely | undefined {
  const sameSentence = figures.filter((one) => one.told === told);
  const pool = sameSentence.length > 0 ? sameSentence : isLinked(told) ? figures.slice(-2) : [];
  const last = pool.findLast(
    ({ likely: [first] }) => first && (!found.counted || found.counted.units.includes(first.series.unit)),
  );
  return last?.likely[0];
}

const rankOf = ({ series }: Likely, taken: ReadonlySet<string | undefined>): number => (taken.has(series.id) ? 1 : 0);

/** "til 70 millioner", "samlet bevilgning er på 730": the same series, now whole. */
const WHOLE = /\btil(?: om lag| rundt| nær)?\s*$|\b(?:samlet|totalt|i alt|samla)\b[^.;,]*$/;

function figureOf(
  told: Told,
  found: Found,
  figures: readonly DraftFigure[],
  before: readonly Told[],
  context: {
    readonly knowledge: Knowledge;
    readonly setting: Setting;
    readonly title: string;
    readonly today: string;
    readonly isOfBudget: boolean;
  },
): DraftFigure {
  const { knowledge, setting, title, today, isOfBudget } = context;
  const said = measureOf(told, found);
  const likelyStatus = statusOf(told, found.counted?.units[0], isOfBudget);
  const all = likelySeries(
    told,
    found,
    { measure: said.measure, status: likelyStatus },
    { title, before },
    knowledge,
    today,
  );
  // One sentence gives one figure of a kind to a series.
  const taken = new Set(
    figures
      .filter((one) => one.told === told && one.measure === said.measure && one.value !== found.value)
      .map(({ likely: [first] }) => first?.series.id),
  );
  const own =
    found.counted?.units[0] === 'NOK' ? all.toSorted((one, other) => rankOf(one, taken) - rankOf(other, taken)) : all;
  const kin = continued(told, found, figures);
  const clause = told.plain.slice(0, found.numeral.start);
  const isFirst = !figures.some((one) => one.told === told);
  const isMoney = found.counted?.units[0] === 'NOK';
  const goesOn =
    kin !== undefined &&
    ((isFirst && said.measure === 'increase') || (!isFirst && isMoney && WHOLE.test(clause.slice(-40))));
  const likely = goesOn ? [kin, ...own.filter(({ series }) => series.id !== kin.series.id)].slice(0, 3) : own;
  const [first, second] = likely;
  const usual = first && usualMeasure(first.series);
  const measure = said.unsure && usual ? usual : said.measure;
  const status = first ? statusOf(told, first.series.unit, isOfBudget) : likelyStatus;
  const period = periodOf(told, found, { measure, status }, before, setting);
  const unsure = new Set<'series' | 'measure' | 'period'>();
  const isOtherUnit = found.counted !== undefined && first?.series.unit !== found.counted.units[0];
  if (!first || isOtherUnit || first.score < SURE || (second && first.score - second.score < LEAD) || goesOn)
    unsure.add('series');
  if (said.unsure || (usual !== undefined && usual !== measure)) unsure.add('measure');
  if (period.unsure) unsure.add('period');
  return {
    ...{ told, found, likely, measure, period, status, unsure, isMoney },
    value: said.isFall ? -found.value : found.value,
    printed: printedOf(told, found),
    where: told.piece.where,
    also: [],
  };
}

const isHeading = ({ told: { piece } }: DraftFigure): boolean => piece.kind === 'title' || piece.kind === 'subheading';

/** The same number of what may be the same thing, printed again; in a table each cell is its own. */
function isAgain(one: DraftFigure, other: DraftFigure): boolean {
  if (one.value !== other.value || (one.told.piece.kind === 'cell' && other.told.piece.kind === 'cell')) return false;
  // A heading says little, and what the text below it says.
  if (isHeading(one) || isHeading(other)) return true;
  const isSameTime =
    one.period.period === other.period.period || one.unsure.has('period') || other.unsure.has('period');
  return isSameTime && one.likely.some(({ series }) => other.likely.some((likely) => likely.series.id === series.id));
}

const PLACES: readonly Piece['kind'][] = ['paragraph', 'cell', 'subheading', 'title'];

/** Figures that stand twice become one, at the place that says most of it, with the others under `also`. */
function merged(figures: readonly DraftFigure[]): readonly DraftFigure[] {
  const groups: DraftFigure[][] = [];
  for (const one of figures) {
    const group = groups.find(([first]) => first && isAgain(first, one));
    if (group) group.push(one);
    else groups.push([one]);
  }
  return groups.flatMap((group) => {
    const rank = ({ told, likely, unsure }: DraftFigure): number =>
      PLACES.indexOf(told.piece.kind) * 10 - (likely[0]?.score ?? 0) + (unsure.has('period') ? 0.3 : 0);
    const [best, ...rest] = group.toSorted((one, other) => rank(one) - rank(other));
    if (!best) return [];
    const period = group.find((one) => !one.unsure.has('period'))?.period ?? best.period;
    const unsure = new Set([...best.unsure].filter((one) => one !== 'period' || period.unsure));
    const also = rest.map(({ told, found, where, printed }) => ({ told, found, where, printed }));
    return [{ ...best, period, unsure, also }];
  });
}

/** Parts of a rise are rises, and of a level levels: the total says what its parts are. */
function alike(figures: readonly DraftFigure[], totals: readonly Total<DraftFigure>[]): readonly DraftFigure[] {
  const measureOf = new Map(totals.flatMap(({ total, parts }) => parts.map((part) => [part, total.measure] as const)));
  return figures.map((one) => ({ ...one, measure: measureOf.get(one) ?? one.measure }));
}

/** Totals of figures as they stand in the draft, where those printed twice are one. */
function totalsAmong(
  once: readonly DraftFigure[],
  totals: readonly Total<DraftFigure>[],
): readonly Total<DraftFigure>[] {
  const now = (one: DraftFigure): DraftFigure =>
    once.find((other) => other.found === one.found || other.also.some(({ found }) => found === one.found)) ?? one;
  return totals.map(({ total, parts }) => ({ total: now(total), parts: parts.map(now) }));
}

/** Makes a draft of a release from its text. @param from Its address, else the name of its file, which may hold its date. */
export function draftOf(page: Page, knowledge: Knowledge, from = ''): Draft {
  const head = releaseHead(page, knowledge, from);
  const published = head.published ?? knowledge.newest;
  const today = lastDayOf(published) ?? knowledge.newest;
  const budgetYear = budgetYearIn(page);
  const setting: Setting = { published, budgetYear };
  const all = toldIn(page.pieces, today);
  const context = { knowledge, setting, title: head.title, today, isOfBudget: budgetYear !== undefined };
  const figures: DraftFigure[] = [];
  const rules: DraftRule[] = [];
  const times: DraftTime[] = [];
  const unplaced: Unplaced[] = [];
  const inPeriods: { told: Told; found: Found }[] = [];
  all.forEach((told, at) => {
    const before = all.slice(0, at);
    const days = ruleDaysIn(told);
    rules.push(
      ...days.map((one) => ({ ...one, likely: likelySchemes(told, one.found, head.title, before, knowledge, today) })),
    );
    const own = told.numbers.filter(({ kind }) => kind === 'figure');
    for (const found of own) {
      if (!found.counted && told.piece.kind !== 'cell') {
        unplaced.push({ told, found, why: 'nothing is counted' });
        continue;
      }
      const figure = figureOf(told, found, figures, before, context);
      if (figure.likely.length === 0) unplaced.push({ told, found, why: 'no series is like it' });
      else figures.push(figure);
    }
    for (const found of told.numbers) {
      if (found.kind === 'figure' || days.some((one) => one.found === found)) continue;
      const time = told.times.find((one) => meet(found.numeral, one));
      const period = time?.period ?? found.numeral.day;
      if (own.length > 0 || found.kind === 'span') inPeriods.push({ told, found });
      else if (period !== undefined) times.push({ told, found, period });
      else unplaced.push({ told, found, why: 'nothing is counted' });
    }
  });
  const leveled = alike(figures, totalsIn(figures, all));
  const once = merged(leveled);
  return {
    head,
    figures: once,
    totals: totalsAmong(once, totalsIn(leveled, all)),
    rules,
    times,
    unplaced,
    inPeriods,
  };
}

/** The schemes that a sentence is likeliest about, by the series and names that are like it. */
export function likelySchemes(
  told: Told,
  found: Found,
  title: string,
  before: readonly Told[],
  knowledge: Knowledge,
  today: string,
): readonly string[] {
  const { counted, ...bare } = found;
  const series = likelySeries(told, bare, { measure: 'level' }, { title, before }, knowledge, today);
  return [...new Set(series.map(({ series: { scheme } }) => scheme))];
}
