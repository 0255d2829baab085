import type { Happening } from '../../answer/answer.ts';
import { chooseFigure } from '../../figures/choose.ts';
import { timeOf } from '../../figures/course.ts';
import type { Figure } from '../../figures/figure.ts';
import { figuresOf, isBudgeted } from '../../figures/figures.ts';
import type { Span } from '../../figures/operations.ts';
import type { Knowledge } from '../../knowledge/find.ts';
import { groupBy } from '../../knowledge/group-by.ts';
import type { Release, Rule, Scheme } from '../../knowledge/knowledge.ts';
import { firstDayOf, lastDayOf } from '../../language/period.ts';

/** On one day, what changed for people comes before who told of it. */
const KINDS: readonly Happening['kind'][] = ['scheme', 'rule', 'money', 'release'];

const rulesOf = (scheme: Scheme | undefined, { topics }: Knowledge): readonly Rule[] =>
  topics.flatMap(({ rules }) => rules).filter((rule) => !scheme || rule.scheme === scheme.id);

function rules(scheme: Scheme | undefined, knowledge: Knowledge): readonly Happening[] {
  return rulesOf(scheme, knowledge).flatMap((rule): readonly Happening[] => {
    const { from, to, text, short, outcome } = rule;
    // That nobody has seen the rules of a time is nothing that happened.
    if (from === null || outcome === 'unclear') return [];
    return [{ kind: 'rule', period: from, to, text, ...(short && { short }), citations: knowledge.cite(rule) }];
  });
}

/** How long the schemes themselves were there, of those that have a first day. */
const schemes = (scheme: Scheme | undefined, knowledge: Knowledge): readonly Happening[] =>
  (scheme ? [scheme] : knowledge.schemes).flatMap(({ name, from, to, sources }): readonly Happening[] => {
    const [first, ...rest] = sources.flatMap(knowledge.cite);
    return from && first ? [{ kind: 'scheme', name, period: from, to: to ?? null, citations: [first, ...rest] }] : [];
  });

const isGiven = ({ measure, superseded, derived }: Figure): boolean =>
  (measure === 'level' || measure === 'increase') && !superseded && !derived;

/** Of each series the one figure of each time: sums of a budget, and prices from the day on which they hold. */
function money(scheme: Scheme | undefined, knowledge: Knowledge): readonly Happening[] {
  const series = (scheme ? knowledge.seriesOf(scheme.id) : knowledge.series).filter(({ unit }) => unit === 'NOK');
  return series.flatMap((one) => {
    const figures = figuresOf(one, knowledge).filter(
      (figure) => isGiven(figure) && (isBudgeted(one) || timeOf(figure) !== figure.period),
    );
    const times = groupBy(figures, ({ period }) => period);
    return [...times.values()].flatMap((of): readonly Happening[] => {
      const figure = chooseFigure(of);
      return figure ? [{ kind: 'money', period: timeOf(figure), figure, citations: figure.citations }] : [];
    });
  });
}

/** What is told of a scheme, with where that stands. */
function releasesOf(scheme: Scheme | undefined, knowledge: Knowledge): readonly Release[] {
  if (!scheme) return knowledge.releases;
  const cited = [
    ...scheme.statements,
    ...rulesOf(scheme, knowledge),
    ...knowledge.seriesOf(scheme.id).flatMap(({ observations }) => observations),
  ];
  const ids = new Set(cited.map(({ source }) => source));
  return knowledge.releases.filter(({ id }) => ids.has(id));
}

const releases = (scheme: Scheme | undefined, knowledge: Knowledge): readonly Happening[] =>
  releasesOf(scheme, knowledge).flatMap(({ id, title, publisher, published, url }): readonly Happening[] => {
    if (published === null) return [];
    const citations = knowledge.cite({ source: id, where: { title: true } });
    return [{ kind: 'release', period: published, title, publisher, url, citations }];
  });

/** All that happened to a scheme, or to any, between two times; newest first. */
export function happeningsOf(
  scheme: Scheme | undefined,
  { from, to }: Span,
  knowledge: Knowledge,
): readonly Happening[] {
  const all = [
    ...schemes(scheme, knowledge),
    ...rules(scheme, knowledge),
    ...money(scheme, knowledge),
    ...releases(scheme, knowledge),
  ];
  const first = from === undefined ? undefined : firstDayOf({ period: from });
  const last = to === undefined ? undefined : lastDayOf({ period: to });
  const isIn = (one: Happening): boolean =>
    (first === undefined || lastDayOf(one) >= first) && (last === undefined || firstDayOf(one) <= last);
  return all
    .filter(isIn)
    .toSorted(
      (one, other) =>
        firstDayOf(other).localeCompare(firstDayOf(one)) || KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind),
    );
}
