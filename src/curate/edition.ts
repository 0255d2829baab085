import type { ChangedFigure, Differences } from '../compile/differences.ts';
import type { AnsweringData, Edition, Observation, Rule } from '../knowledge/knowledge.ts';

const idsOf = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);

/** What a release prints: what only follows from others is not told of by itself. */
const isPrinted = (figure: ChangedFigure): figure is Observation & { readonly series: string } => 'source' in figure;

function periodsBySeries(figures: readonly ChangedFigure[]): Record<string, string[]> {
  const bySeries: Record<string, string[]> = {};
  for (const { series, period } of figures.filter(isPrinted)) {
    bySeries[series] ??= [];
    if (!bySeries[series].includes(period)) bySeries[series].push(period);
  }
  return bySeries;
}

/** Whether a rule says something else, or of another time; a note or a further source is no other rule. */
const saysOtherwise = (before: Rule, after: Rule): boolean =>
  JSON.stringify([before.text, before.from, before.to, before.outcome]) !==
  JSON.stringify([after.text, after.from, after.to, after.outcome]);

/** What those who ask are told of the differences. */
export function editionOf(differences: Differences, date: string): Edition {
  const { releases, figures, rules, tables } = differences;
  return {
    date,
    releases: {
      added: idsOf(releases.added),
      changed: releases.changed.map(({ after }) => after.id),
      removed: idsOf(releases.removed),
    },
    figures: {
      added: periodsBySeries(figures.added),
      changed: figures.changed
        .filter(({ before, after }) => isPrinted(after) && before.value !== after.value)
        .map(({ before, after }) => ({ figure: after.id, before: before.value })),
      removed: idsOf(figures.removed.filter(isPrinted)),
    },
    rules: {
      added: idsOf(rules.added),
      changed: rules.changed.filter(({ before, after }) => saysOtherwise(before, after)).map(({ after }) => after.id),
      removed: idsOf(rules.removed),
    },
    outcomes: tables.flatMap(({ table, command, outcomes }) =>
      outcomes.map(({ question, before, after, examples: [example = ''] }) => ({
        table,
        question,
        before,
        after,
        example: `/${command} ${example}`,
      })),
    ),
  };
}

/** The first edition: only how much there is, since everything is new. */
export const firstEdition = ({ releases, series, topics }: AnsweringData, date: string): Edition => ({
  date,
  begins: {
    releases: releases.length,
    figures: series.reduce((sum, { observations }) => sum + observations.length, 0),
    rules: topics.reduce((sum, topic) => sum + topic.rules.length, 0),
  },
  releases: { added: [], changed: [], removed: [] },
  figures: { added: {}, changed: [], removed: [] },
  rules: { added: [], changed: [], removed: [] },
  outcomes: [],
});

/** Whether there is anything to tell. */
export function isWorthTelling({ begins, releases, figures, rules, outcomes }: Edition): boolean {
  const lists = [releases, rules].flatMap(({ added, changed, removed }) => [added, changed, removed]);
  const all = [...lists, figures.changed, figures.removed, outcomes, Object.keys(figures.added)];
  return begins !== undefined || all.some(({ length }) => length > 0);
}

/** Without what is empty, as it stands in the file. */
export function toFile(edition: Edition): object {
  const isEmpty = (value: unknown): boolean =>
    value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
  const lean = (value: object): object => Object.fromEntries(Object.entries(value).filter(([, one]) => !isEmpty(one)));
  const { date, note, begins, releases, figures, rules, outcomes } = edition;
  return lean({ date, note, begins, releases: lean(releases), figures: lean(figures), rules: lean(rules), outcomes });
}
