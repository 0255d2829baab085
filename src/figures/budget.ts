import type { Knowledge } from '../knowledge/find.ts';
import type { Localized, NonEmpty, Scheme } from '../knowledge/knowledge.ts';
import { getPeriod } from '../language/period.ts';
import { chooseFigure } from './choose.ts';
import type { Figure } from './figure.ts';
import { figuresFor, figuresOf, isBudgeted } from './figures.ts';

/** A scheme with what it was given in a year. */
export interface BudgetGroup {
  readonly scheme: string;
  readonly name: Localized;
  readonly figures: NonEmpty<Figure>;
}

/** Levels and increases apart; what runs over several years last. */
const ORDER: readonly Figure['measure'][] = ['level', 'increase', 'full-year', 'share', 'factor', 'cumulative'];
/** How far a sum has come, the furthest first. */
const SETTLED: readonly Figure['status'][] = ['adopted', 'proposed', 'announced', 'paid', 'observed'];

function isFor(asked: number, { period }: Figure): boolean {
  const { firstYear, lastYear } = getPeriod(period);
  return firstYear <= asked && asked <= lastYear;
}

/** Of one year alone, not of several together: what makes up the budget of a year. */
export function isOfOneYear({ period }: Figure): boolean {
  const { firstYear, lastYear } = getPeriod(period);
  return firstYear === lastYear;
}

const moneyOf = (id: string, knowledge: Knowledge): Figure[] =>
  knowledge
    .seriesOf(id)
    .filter(isBudgeted)
    .flatMap((series) => figuresOf(series, knowledge));

/** Of some months of it, or from a day on. */
const isPartOfYear = (figure: Figure): boolean => isOfOneYear(figure) && getPeriod(figure.period).grain !== 'year';

const isPaid = ({ status }: Pick<Figure, 'status'>): boolean => status === 'paid';

/**
 * What a reader wants first: the year itself, what was given before what was paid out of it, by a publisher of its own
 * before by a newspaper, levels before increases, decided before proposed.
 */
const firstWanted = (a: Figure, b: Figure): number =>
  Number(isOfOneYear(b)) - Number(isOfOneYear(a)) ||
  Number(isPaid(a)) - Number(isPaid(b)) ||
  Number(a.secondhand ?? false) - Number(b.secondhand ?? false) ||
  Number(isPartOfYear(a)) - Number(isPartOfYear(b)) ||
  ORDER.indexOf(a.measure) - ORDER.indexOf(b.measure) ||
  SETTLED.indexOf(a.status) - SETTLED.indexOf(b.status) ||
  Math.abs(b.value) - Math.abs(a.value);

/** Levels and increases that a publisher of its own says were given for the year; not what a full year would cost. */
const isGiven = (one: Figure): boolean =>
  isOfOneYear(one) && !isPaid(one) && !one.secondhand && (one.measure === 'level' || one.measure === 'increase');

const largestOf = (figures: readonly Figure[]): number => Math.max(0, ...figures.map(({ value }) => Math.abs(value)));

/** As many sums of its own as make a group a collection of posts, which adds up to no one sum. */
const COLLECTION = 4;

const isCollection = ({ figures }: BudgetGroup): boolean =>
  new Set(figures.filter((one) => isGiven(one) && one.measure === 'level').map(({ series }) => series)).size >=
  COLLECTION;

/**
 * Schemes before collections of posts; most given first; then most of the year in any other way, such as paid out; then
 * what only runs over several years.
 */
const mostFirst = (a: BudgetGroup, b: BudgetGroup): number => {
  const [one, other] = [a.figures, b.figures];
  return (
    Number(isCollection(a)) - Number(isCollection(b)) ||
    largestOf(other.filter(isGiven)) - largestOf(one.filter(isGiven)) ||
    largestOf(other.filter(isOfOneYear)) - largestOf(one.filter(isOfOneYear))
  );
};

export interface BudgetAsked {
  readonly year: number;
  readonly scheme: Scheme | undefined;
  readonly status: Figure['status'] | undefined;
}

/** What was paid out is left to the scheme's own answer where something says what it was given. */
function asBudget(figures: readonly Figure[], { scheme: one, status: only }: BudgetAsked): readonly Figure[] {
  const given = figures.filter((figure) => isOfOneYear(figure) && !isPaid(figure));
  return one || only || given.length === 0 ? figures : figures.filter((figure) => !isPaid(figure));
}

/** The schemes with their figures, the one with most money first. */
export function budgetGroups(asked: BudgetAsked, knowledge: Knowledge): BudgetGroup[] {
  const { year: of, scheme: one, status: only } = asked;
  const isWanted = (figure: Figure) => isFor(of, figure) && (only === undefined || figure.status === only);
  const groups = (one ? [one] : knowledge.schemes).flatMap(({ id, ...scheme }): BudgetGroup[] => {
    const [first, ...rest] = asBudget(moneyOf(id, knowledge).filter(isWanted), asked).toSorted(firstWanted);
    return first ? [{ scheme: id, name: scheme.name, figures: [first, ...rest] }] : [];
  });
  return groups.toSorted(mostFirst);
}

/** Every year that there is money for, oldest first; several years together are no budget of any one of them. */
export function yearsWithMoney(schemes: readonly Scheme[], knowledge: Knowledge): number[] {
  const money = schemes.flatMap(({ id }) => moneyOf(id, knowledge)).filter(isOfOneYear);
  return [...new Set(money.map(({ period }) => getPeriod(period).firstYear))].sort((one, other) => one - other);
}

/** The posts that a year's money is for, of the schemes in its budget: new ones first, then how many there are. */
export function postsFor(year: number, groups: readonly BudgetGroup[], knowledge: Knowledge): readonly Figure[] {
  const series = groups.flatMap(({ scheme }) => knowledge.seriesOf(scheme).filter(({ unit }) => unit === 'positions'));
  const found = series.flatMap((one) => {
    const ofYear = figuresFor(String(year), figuresOf(one, knowledge)).filter(({ period }) => period === String(year));
    return chooseFigure(ofYear) ?? [];
  });
  return found.toSorted((one, other) => Number(other.measure === 'increase') - Number(one.measure === 'increase'));
}
