import type { Answer, ReleaseAnswer } from '../../answer/answer.ts';
import { ruleOf, statementOf } from '../../answer/entries.ts';
import { noticesOnRelease } from '../../answer/notices.ts';
import type { Figure } from '../../figures/figure.ts';
import { figureOf } from '../../figures/figure-of.ts';
import type { Step } from '../../invocation.ts';
import type { Knowledge } from '../../knowledge/find.ts';
import { groupBy } from '../../knowledge/group-by.ts';
import type { Release } from '../../knowledge/knowledge.ts';
import { oncePer } from '../../knowledge/once.ts';
import type { Context } from '../command.ts';
import { nextSteps } from '../next.ts';
import { newestFirst } from '../options/release.ts';

const sourceStep = ({ id, title }: Release): Step => ({
  command: 'source',
  options: { release: id },
  subject: { nb: title, en: title },
});

export function bibliography(context: Context): Answer {
  const releases = newestFirst(context.knowledge.releases);
  const [first, ...rest] = releases.map(({ id, title, publisher, published, url }) => ({
    id,
    title,
    publisher,
    published,
    url,
  }));
  if (!first) throw new Error('the knowledge holds no release');
  return {
    kind: 'releases',
    releases: [first, ...rest],
    notices: [],
    next: nextSteps(releases.map(sourceStep), context),
  };
}

/** In the order in which the release says it. */
const paragraph = ({ citations: [{ where }] }: Pick<Figure, 'citations'>): number => where.paragraph ?? 0;
const inOrder = <Entry extends Pick<Figure, 'citations'>>(entries: readonly Entry[]): Entry[] =>
  entries.toSorted((one, other) => paragraph(one) - paragraph(other));

const sourceOf = ({ source }: { readonly source: string }): string => source;

/** All that the knowledge has from each release. */
const bySource = oncePer(({ series, schemes, topics, getObservation }: Knowledge) => ({
  observations: groupBy(
    series.flatMap(({ observations }) => observations.map(({ id }) => getObservation(id))),
    sourceOf,
  ),
  statements: groupBy(
    schemes.flatMap(({ statements }) => statements),
    sourceOf,
  ),
  rules: groupBy(
    topics.flatMap(({ rules }) => rules),
    sourceOf,
  ),
}));

export function onePublication(one: Release, asked: ReleaseAnswer['asked'], context: Context): Answer {
  const { knowledge } = context;
  const { observations, statements: stated, rules: ruled } = bySource(knowledge);
  const figures = (observations.get(one.id) ?? []).map((observation) => figureOf(observation, knowledge));
  const statements = stated.get(one.id) ?? [];
  const rules = ruled.get(one.id) ?? [];
  const schemes = [...new Set([...figures, ...statements].map(({ scheme }) => scheme))].map(knowledge.getScheme);
  return {
    kind: 'release',
    release: one.id,
    title: one.title,
    publisher: one.publisher,
    government: one.government ?? null,
    people: [...one.people],
    published: one.published,
    url: one.url,
    type: one.kind,
    language: one.language,
    read: one.read,
    about: one.about,
    figures: inOrder(figures),
    statements: inOrder(statements.map((statement) => statementOf(statement, knowledge))),
    rules: inOrder(rules.map((rule) => ruleOf(rule, knowledge))),
    ...(asked && { asked }),
    citations: knowledge.cite({ source: one.id, where: { title: true } }),
    notices: noticesOnRelease(one),
    next: nextSteps(
      [
        ...schemes.map(({ id, name }) => ({ command: 'scheme', options: { name: id }, subject: name })).slice(0, 3),
        { command: 'source' },
      ],
      context,
    ),
  };
}
