import type { KnowledgeData, Where } from '../../src/knowledge/knowledge.ts';
import { addDays } from '../../src/language/calendar.ts';
import { numeralsIn } from '../../src/language/numerals.ts';

/** The knowledge as it was before a release was curated: its figures, rules and statements are gone, and what names them. */
export function without(release: string, data: KnowledgeData): KnowledgeData {
  const isOther = ({ source }: { readonly source: string }): boolean => source !== release;
  return {
    ...structuredClone(data),
    releases: data.releases.filter(({ id }) => id !== release),
    series: data.series.map((one) => ({ ...one, observations: one.observations.filter(isOther) })),
    schemes: data.schemes.map((one) => ({ ...one, statements: one.statements.filter(isOther) })),
    topics: data.topics
      .map((one) => ({ ...one, rules: one.rules.filter(isOther) }))
      .filter(({ rules }) => rules.length > 0),
    tables: [],
    derived: [],
    sums: [],
    comparisons: [],
  };
}

/** What a curator made of one figure at one of its places. */
export interface Truth {
  readonly series: string;
  readonly unit: string;
  readonly value: number;
  readonly measure: string;
  readonly period: string;
  readonly where: Where;
}

/** The figures that curators have from a release, once for each place that prints them in numbers. */
export const truthsOf = (release: string, { series }: KnowledgeData): readonly Truth[] =>
  series.flatMap(({ id, unit, observations }) =>
    observations
      .filter(({ source }) => source === release)
      .flatMap(({ value, measure, period, where, printed, also }) =>
        [{ where, printed }, ...(also ?? [])]
          .filter((place) => numeralsIn(place.printed ?? '').length > 0)
          .map((place) => ({ series: id, unit, value, measure, period, where: place.where })),
      ),
  );

const isSamePlace = (one: Where, other: Where): boolean => JSON.stringify(one) === JSON.stringify(other);
const placesOf = ({
  where,
  also,
}: {
  readonly where: Where;
  readonly also?: readonly { readonly where: Where }[] | undefined;
}) => [where, ...(also ?? []).map((one) => one.where)];

/** Whether curators have a rule that begins or ends on a day, at that place of a release. */
export const hasRuleOn = (release: string, day: string, where: Where, { topics }: KnowledgeData): boolean =>
  topics.some(({ rules }) =>
    rules.some(
      (one) =>
        one.source === release &&
        [one.from, one.to, one.to && addDays(one.to, 1)].includes(day) &&
        placesOf(one).some((place) => isSamePlace(place, where)),
    ),
  );

/** Whether curators have a statement on a time, at that place of a release. */
export const hasStatementOn = (release: string, period: string, where: Where, { schemes }: KnowledgeData): boolean =>
  schemes.some(({ statements }) =>
    statements.some(
      (one) =>
        one.source === release && one.period === period && placesOf(one).some((place) => isSamePlace(place, where)),
    ),
  );
