import type { Answer, ReleaseAnswer } from '../src/answer/answer.ts';
import { ruleOf, statementOf } from '../src/answer/entries.ts';
import { noticesOnRelease } from '../src/answer/notices.ts';
import { type Context, defineCommand } from '../src/command/command.ts';
import { nextSteps } from '../src/command/next.ts';
import { newestFirst, release } from '../src/command/options/release.ts';
import { sourceFacet } from '../src/command/options/source-facet.ts';
import type { Figure } from '../src/figures/figure.ts';
import { figureOf } from '../src/figures/figure-of.ts';
import type { Step } from '../src/invocation.ts';
import type { Release } from '../src/knowledge/knowledge.ts';

const sourceStep = ({ id, title }: Release): Step => ({
  command: 'source',
  options: { release: id },
  subject: { nb: title, en: title },
});

function bibliography(context: Context): Answer {
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

function onePublication(one: Release, asked: ReleaseAnswer['asked'], context: Context): Answer {
  const { knowledge } = context;
  const isOfIt = ({ source }: { readonly source: string }) => source === one.id;
  const figures = knowledge.series.flatMap(({ id, observations }) =>
    observations.filter(isOfIt).map((observation) => figureOf({ ...observation, series: id }, knowledge)),
  );
  const statements = knowledge.schemes.flatMap((scheme) => scheme.statements.filter(isOfIt));
  const rules = knowledge.topics.flatMap((topic) => topic.rules.filter(isOfIt));
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

export default defineCommand({
  name: { en: 'source', nb: 'kilde', nn: 'kjelde' },
  title: { nb: 'Kilde', nn: 'Kjelde', en: 'Source' },
  description: {
    nb: 'Kildene jeg svarer ut fra, eller hva jeg har fra én av dem, med adressen',
    nn: 'Kjeldene eg svarer ut frå, eller kva eg har frå éi av dei, med adressa',
    en: 'The releases I answer from, or what I have from one of them, with its address',
  },
  options: {
    release: {
      name: { en: 'release', nb: 'utgivelse', nn: 'utgiving' },
      description: {
        nb: 'Tittelen på en pressemelding eller nyhet. Uten: alle kildene',
        nn: 'Tittelen på ei pressemelding eller nyheit. Utan: alle kjeldene',
        en: 'The title of a press release or news item. Without it: all of them',
      },
      kind: release,
    },
    about: {
      name: { en: 'about', nb: 'om', nn: 'om' },
      description: {
        nb: 'Bare hvem som står bak, når den kom, hvem som ga den ut',
        nn: 'Berre kven som står bak, når ho kom, kven som gav ho ut',
        en: 'Only who stands behind it, when it came, who published it',
      },
      kind: sourceFacet,
    },
  },
  example: '/source release:hdir-2024-04-18-560-mill-alis',
  answer: ({ release: one, about }, context) => (one ? onePublication(one, about, context) : bibliography(context)),
});
