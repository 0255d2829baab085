import type { Answer, FiguresAnswer } from '../src/answer/answer.ts';
import { noticesOn } from '../src/answer/notices.ts';
import { type Context, defineCommand } from '../src/command/command.ts';
import { nextSteps } from '../src/command/next.ts';
import { notFound } from '../src/command/not-found.ts';
import { scheme } from '../src/command/options/scheme.ts';
import { status } from '../src/command/options/status.ts';
import { year } from '../src/command/options/year.ts';
import type { Figure } from '../src/figures/figure.ts';
import { figuresOf, isBudgeted } from '../src/figures/figures.ts';
import type { Step } from '../src/invocation.ts';
import type { Knowledge } from '../src/knowledge/find.ts';
import type { Localized, Scheme } from '../src/knowledge/knowledge.ts';

type Group = FiguresAnswer['groups'][number];

/** Levels and increases apart; what runs over several years last. */
const ORDER: readonly Figure['measure'][] = ['level', 'increase', 'full-year', 'share', 'factor', 'cumulative'];
/** How far a sum has come, the furthest first. */
const SETTLED: readonly Figure['status'][] = ['adopted', 'proposed', 'announced', 'paid', 'observed'];
const BUDGET: Localized = { nb: 'budsjettet', nn: 'budsjettet', en: 'the budget' };

/** The first and last year of a period: those of 2023/2024, or the one year of all others. */
function yearsOf(period: string): readonly [first: number, last: number] {
  const [from = '', to = from] = period.split('/');
  return [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
}

function isFor(asked: number, { period }: Figure): boolean {
  const [first, last] = yearsOf(period);
  return first <= asked && asked <= last;
}

/** Of one year alone, not of several together: what makes up the budget of a year. */
function isOfOneYear({ period }: Figure): boolean {
  const [first, last] = yearsOf(period);
  return first === last;
}

const moneyOf = (id: string, knowledge: Knowledge): Figure[] =>
  knowledge
    .seriesOf(id)
    .filter(isBudgeted)
    .flatMap((series) => figuresOf(series, knowledge));

/** Of some months of it, or from a day on. */
const isPartOfYear = (figure: Figure): boolean => isOfOneYear(figure) && figure.period.length > 'YYYY'.length;

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

/** Most given first; then most of the year in any other way, such as paid out; then what only runs over several years. */
const mostFirst = ({ figures: one }: Group, { figures: other }: Group): number =>
  largestOf(other.filter(isGiven)) - largestOf(one.filter(isGiven)) ||
  largestOf(other.filter(isOfOneYear)) - largestOf(one.filter(isOfOneYear));

interface Asked {
  readonly year: number;
  readonly scheme: Scheme | undefined;
  readonly status: Figure['status'] | undefined;
}

/** What was paid out is left to the scheme's own answer where something says what it was given. */
function asBudget(figures: readonly Figure[], { scheme: one, status: only }: Asked): readonly Figure[] {
  const given = figures.filter((figure) => isOfOneYear(figure) && !isPaid(figure));
  return one || only || given.length === 0 ? figures : figures.filter((figure) => !isPaid(figure));
}

/** The schemes with their figures, the one with most money first. */
function groupsOf(asked: Asked, knowledge: Knowledge): Group[] {
  const { year: of, scheme: one, status: only } = asked;
  const isWanted = (figure: Figure) => isFor(of, figure) && (only === undefined || figure.status === only);
  const groups = (one ? [one] : knowledge.schemes).flatMap(({ id, ...scheme }): Group[] => {
    const figures = asBudget(moneyOf(id, knowledge).filter(isWanted), asked).toSorted(firstWanted);
    return figures.length > 0 ? [{ scheme: id, name: scheme.name, figures }] : [];
  });
  return groups.toSorted(mostFirst);
}

/** Every year that there is money for, oldest first; several years together are no budget of any one of them. */
function yearsWithMoney(schemes: readonly Scheme[], knowledge: Knowledge): number[] {
  const money = schemes.flatMap(({ id }) => moneyOf(id, knowledge)).filter(isOfOneYear);
  return [...new Set(money.map(({ period }) => yearsOf(period)[0]))].sort((one, other) => one - other);
}

const budgetStep = (of: number, one?: Scheme): Step => ({
  command: 'budget',
  options: { year: String(of), scheme: one?.id },
  subject: { nb: String(of), en: String(of) },
});

function refuse({ year: of, scheme: one, status: only }: Asked, context: Context): Answer {
  const { knowledge, locale } = context;
  const years = yearsWithMoney(one ? [one] : knowledge.schemes, knowledge);
  const nearest = years.toSorted((a, b) => Math.abs(a - of) - Math.abs(b - of)).map((near) => budgetStep(near, one));
  const subject = one?.name ?? BUDGET;
  if (only !== undefined && years.includes(of)) {
    const label = status.choices?.find(({ value }) => value === only)?.label;
    const asked = `${of}, ${(label?.[locale] ?? label?.nb ?? only).toLowerCase()}`;
    return notFound({ kind: 'combination', subject, asked }, [budgetStep(of, one), ...nearest], context, one?.contacts);
  }
  const onScheme: Step | undefined = one && { command: 'scheme', options: { name: one.id }, subject: one.name };
  const reason =
    years.length > 0
      ? { kind: 'period' as const, subject, asked: String(of), periods: years.map(String) }
      : { kind: 'combination' as const, subject, asked: String(of) };
  return notFound(reason, [...nearest, onScheme, !one ? undefined : budgetStep(of)], context, one?.contacts);
}

function stepsAfter({ year: of, scheme: one }: Asked, groups: readonly Group[], { knowledge }: Context): Step[] {
  const others = yearsWithMoney(one ? [one] : knowledge.schemes, knowledge).filter((other) => other !== of);
  const near = others.toSorted((a, b) => Math.abs(a - of) - Math.abs(b - of) || b - a).slice(0, 2);
  const closer: Step[] = one
    ? [{ command: 'scheme', options: { name: one.id }, subject: one.name }, budgetStep(of)]
    : groups.slice(0, 2).map((group) => ({
        command: 'budget',
        options: { year: String(of), scheme: group.scheme },
        subject: group.name,
      }));
  return [...near.map((other) => budgetStep(other, one)), ...closer];
}

export default defineCommand({
  name: { en: 'budget', nb: 'budsjett', nn: 'budsjett' },
  title: { nb: 'Budsjett', nn: 'Budsjett', en: 'Budget' },
  description: {
    nb: 'Pengene til allmennlegetjenesten ett år, ordning for ordning, foreslått eller vedtatt',
    nn: 'Pengane til allmennlegetenesta eitt år, ordning for ordning, foreslått eller vedteke',
    en: 'The money for general practice in a year, scheme by scheme, proposed or adopted',
  },
  options: {
    year: {
      name: { en: 'year', nb: 'år', nn: 'år' },
      description: {
        nb: 'Budsjettåret, for eksempel 2024',
        nn: 'Budsjettåret, til dømes 2024',
        en: 'The budget year, such as 2024',
      },
      required: true,
      kind: year,
    },
    scheme: {
      name: { en: 'scheme', nb: 'ordning', nn: 'ordning' },
      description: { nb: 'Bare denne ordningen', nn: 'Berre denne ordninga', en: 'Only this scheme' },
      kind: scheme,
    },
    status: {
      name: { en: 'status', nb: 'status', nn: 'status' },
      description: {
        nb: 'Bare det som er foreslått, vedtatt, utbetalt …',
        nn: 'Berre det som er foreslått, vedteke, utbetalt …',
        en: 'Only what was proposed, adopted, paid out …',
      },
      kind: status,
    },
  },
  example: '/budget year:2024 scheme:alis-grant',
  answer: (asked, context) => {
    const { knowledge } = context;
    const { year: of, scheme: one, status: only } = asked;
    const [first, ...rest] = groupsOf(asked, knowledge);
    if (!first) return refuse(asked, context);
    const groups = [first, ...rest];
    const figures = groups.flatMap((group) => group.figures);
    const ofTheYear = figures.filter(isOfOneYear);
    if (!one && ofTheYear.length === 0) return refuse(asked, context);
    return {
      kind: 'figures',
      about: { period: String(of), scheme: one?.name ?? null, status: only ?? null, view: 'budget' },
      groups,
      notices: noticesOn(ofTheYear.length > 0 ? ofTheYear : figures, knowledge),
      next: nextSteps(stepsAfter(asked, groups, context), context),
    };
  },
});
