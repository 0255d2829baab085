import type { Knowledge } from '../../knowledge/find.ts';
import { boundsOf } from '../../language/period.ts';
import { meet } from '../../language/spans.ts';
import { type DraftFigure, figureOf } from './draft-figure.ts';
import { likelySeries } from './likely-series.ts';
import { type Found, type Told, toldIn } from './numbers.ts';
import type { Setting } from './periods.ts';
import type { Page } from './piece.ts';
import { budgetYearIn, type ReleaseHead, releaseHead } from './release-head.ts';
import { type RuleDay, ruleDaysIn } from './rule-days.ts';
import { alike, merged, totalsAmong } from './told-once.ts';
import { type Total, totalsIn } from './totals.ts';

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

/** Makes a draft of a release from its text. @param from Its address, else the name of its file, which may hold its date. */
export function draftOf(page: Page, knowledge: Knowledge, from = ''): Draft {
  const head = releaseHead(page, knowledge, from);
  const published = head.published ?? knowledge.newest;
  // From it "i fjor" is reckoned.
  const today = boundsOf(published)?.last ?? knowledge.newest;
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
