import type { ChangesAnswer } from '../../answer/answer.ts';
import { ruleOf } from '../../answer/entries.ts';
import { givenIn } from '../../answer/verdict/explain.ts';
import { readFacts, UNKNOWN } from '../../eligibility/facts.ts';
import { figureOf } from '../../figures/figure-of.ts';
import { lastDay } from '../../figures/figures.ts';
import type { Knowledge } from '../../knowledge/find.ts';
import { groupBy } from '../../knowledge/group-by.ts';
import type { Edition, Rule } from '../../knowledge/knowledge.ts';
import { oncePer } from '../../knowledge/once.ts';
import { isDay } from '../../language/day.ts';
import type { Context } from '../command.ts';
import { readCommandLine } from '../command-line.ts';
import { nextSteps } from '../next.ts';
import { newestFirst } from '../options/release.ts';

/** As many figures as are told one by one; of more, each scheme's newest is. */
const FIGURES_ONE_BY_ONE = 15;
const RULES = 8;
const RELEASES = 10;

/** What is listed in several editions, once. */
const all = <Item>(editions: readonly Edition[], of: (edition: Edition) => readonly Item[]): ReadonlySet<Item> =>
  new Set(editions.flatMap(of));

/** Figures of the periods that editions name, by scheme; what has been taken out since is left out. */
function newFigures(editions: readonly Edition[], knowledge: Knowledge): ChangesAnswer['figures'] {
  const periods = new Map<string, Set<string>>();
  for (const { figures } of editions)
    for (const [series, added] of Object.entries(figures.added)) {
      const known = periods.get(series) ?? new Set();
      for (const period of added) known.add(period);
      periods.set(series, known);
    }
  const found = knowledge.series.flatMap((series) => {
    const added = periods.get(series.id);
    const observations = added ? series.observations.filter(({ period }) => added.has(period)) : [];
    return observations.map((one) => ({ one, series, last: lastDay(one.period) }));
  });
  const byScheme = groupBy(found, ({ series }) => series.scheme);
  const shown = found.length > FIGURES_ONE_BY_ONE ? 1 : FIGURES_ONE_BY_ONE;
  return knowledge.schemes.flatMap(({ id, name }) => {
    const own = byScheme.get(id);
    if (!own) return [];
    const newest = own
      .toSorted((one, other) => (one.last < other.last ? 1 : one.last > other.last ? -1 : 0))
      .slice(0, shown);
    const first = newest.map(({ one, series }) => figureOf({ ...one, series: series.id }, knowledge));
    return [{ scheme: id, name, count: own.length, newest: first }];
  });
}

function rulesBy(ids: ReadonlySet<string>, { topics }: Knowledge): readonly Rule[] {
  const rules = topics.flatMap((topic) => topic.rules.filter(({ id }) => ids.has(id)));
  return rules.toSorted((one, other) => (other.from ?? '').localeCompare(one.from ?? ''));
}

type Changed = ChangesAnswer['outcomes'][number];
type Outcome = Edition['outcomes'][number];

/** The command lines of the cases of editions, which are the same in each answer. */
const examplesOf = oncePer((commands: Context['commands']) =>
  oncePer(({ example }: Outcome) => readCommandLine(example, commands)),
);

/** So examples of editions before December 2026 tell what is known of no day: any will do, as long as it is early enough. */
const isAnyDay = (value: string): boolean => value.startsWith('0001-');

/** What a table comes to otherwise, with the case in words. Nothing of what is no longer asked. */
function changedOutcome(outcome: Outcome, { knowledge, commands, today }: Context): readonly Changed[] {
  const { table: id, question, before, after } = outcome;
  const table = knowledge.tables.find((one) => one.id === id);
  const asked = table?.questions.find((one) => one.id === question);
  const read = examplesOf(commands)(outcome);
  if (!table || !asked || !read.ok) return [];
  const { options } = read.call;
  const given = givenIn(table, options, readFacts(table, options, today));
  const day = given.find(({ input }) => input === table.timeline)?.value ?? '';
  const told = given.filter(({ input, value }) => input !== table.timeline && value !== UNKNOWN && !isAnyDay(value));
  return [
    {
      title: asked.title,
      told: told.map(({ label, said }) => ({ label, said })),
      on: isDay(day) ? day : null,
      before,
      after,
      call: read.call,
    },
  ];
}

/** What editions brought, in no language and on whatever day. */
function broughtBy(editions: readonly Edition[], knowledge: Knowledge) {
  const figures = newFigures(editions, knowledge);
  const rules = rulesBy(
    all(editions, (one) => one.rules.added),
    knowledge,
  );
  const added = all(editions, (one) => one.releases.added);
  const releases = newestFirst(knowledge.releases.filter(({ id }) => added.has(id)));
  const first = editions.find(({ begins }) => begins);
  return {
    editions: [...all(editions, ({ date }) => [date])],
    latest: knowledge.editions[0]?.date ?? null,
    notes: editions.flatMap(({ note }) => note ?? []),
    ...(first?.begins && { begins: { day: first.date, ...first.begins } }),
    figures,
    changed: editions.flatMap((one) =>
      one.figures.changed.flatMap(({ figure, before }) => {
        const now = knowledge.findObservation(figure);
        return now ? [{ figure: figureOf(now, knowledge), before }] : [];
      }),
    ),
    rules: { count: rules.length, newest: rules.slice(0, RULES).map((rule) => ruleOf(rule, knowledge)) },
    changedRules: rulesBy(
      all(editions, (one) => one.rules.changed),
      knowledge,
    ).map((rule) => ruleOf(rule, knowledge)),
    releases: {
      count: releases.length,
      newest: releases
        .slice(0, RELEASES)
        .map(({ id, title, publisher, published, url }) => ({ id, title, publisher, published, url })),
    },
    removed: {
      figures: [...all(editions, (one) => one.figures.removed)].filter((id) => !knowledge.findObservation(id)).length,
      rules: all(editions, (one) => one.rules.removed).size,
      releases: [...all(editions, (one) => one.releases.removed)].filter((id) => !knowledge.findRelease(id)).length,
    },
  };
}

/** The same of all editions from one on, which is gathered from some thousand figures once. */
const broughtSince = oncePer((knowledge: Knowledge) =>
  oncePer(({ date: oldest }: Edition) =>
    broughtBy(
      knowledge.editions.filter(({ date }) => date >= oldest),
      knowledge,
    ),
  ),
);

/** @param from The first day of which editions are told, YYYY-MM-DD; `since` where somebody told it. */
export function changesFrom(from: string, since: string | undefined, context: Context): ChangesAnswer {
  const { knowledge } = context;
  const editions = knowledge.editions.filter(({ date }) => date >= from);
  const oldest = editions.at(-1);
  const { removed, ...brought } = oldest ? broughtSince(knowledge)(oldest) : broughtBy([], knowledge);
  return {
    kind: 'changes',
    since: since ?? null,
    ...brought,
    outcomes: editions.flatMap(({ outcomes }) => outcomes.flatMap((one) => changedOutcome(one, context))),
    removed,
    notices: [],
    next: nextSteps(
      [
        ...brought.figures
          .toSorted((one, other) => other.count - one.count)
          .slice(0, 2)
          .map(({ scheme, name }) => ({ command: 'scheme', options: { name: scheme }, subject: name })),
        { command: 'source' },
        { command: 'help' },
      ],
      context,
    ),
  };
}
