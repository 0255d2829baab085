import type { Knowledge } from '../../knowledge/find.ts';
import type { Measure, Status, Where } from '../../knowledge/knowledge.ts';
import { type Likely, likelySeries, usualMeasure } from './likely-series.ts';
import { isLinked } from './linked.ts';
import { measureOf } from './measures.ts';
import type { Found, Told } from './numbers.ts';
import { type PeriodSaid, periodSaid, type Setting } from './periods.ts';
import { printedOf } from './printed.ts';
import { statusOf } from './statuses.ts';

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

export function figureOf(
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
  const period = periodSaid(told, found, { measure, status }, before, setting);
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
