import type { Answer, CiteAnswer, Reference } from '../../answer/answer.ts';
import type { Knowledge } from '../../knowledge/find.ts';
import type { NonEmpty, Release } from '../../knowledge/knowledge.ts';
import { oncePer } from '../../knowledge/once.ts';
import type { Context } from '../command.ts';
import { nextSteps } from '../next.ts';
import { citeFormat } from '../options/cite-format.ts';

const OF_PRESS: ReadonlySet<Release['kind']> = new Set(['news', 'op-ed', 'article']);
/** Authorities of which only their news is known. */
const AUTHORITY = /^(?:Statsforvalt|Fylkesmann)/;

/** Publishers that put out more than news and articles: what these write is by them, not only in them. */
const institutions = oncePer(
  ({ releases }: Knowledge) =>
    new Set(releases.filter(({ kind }) => !OF_PRESS.has(kind)).map(({ publisher }) => publisher)),
);

const isInPress = ({ kind, publisher }: Release, knowledge: Knowledge): boolean =>
  OF_PRESS.has(kind) && !AUTHORITY.test(publisher) && !institutions(knowledge).has(publisher);

/** Whoever wrote it: of an opinion all whom it names, else only those whom it calls its authors. */
const authorsOf = ({ kind, people }: Release): string[] =>
  people.filter(({ role }) => kind === 'op-ed' || /\bauthors?\b/i.test(role.en)).map(({ name }) => name);

function referenceOf(one: Release, knowledge: Knowledge): Reference {
  const { id, title, publisher, published, url, kind, language } = one;
  return {
    release: id,
    title,
    publisher,
    authors: authorsOf(one),
    published,
    url,
    type: kind,
    language,
    isInPress: isInPress(one, knowledge),
    citations: knowledge.cite({ source: id, where: { title: true } }),
  };
}

/** How releases are cited in a format, looked at today. */
export function cited(
  [first, ...rest]: Readonly<NonEmpty<Release>>,
  format: CiteAnswer['format'],
  context: Context,
): Answer {
  const { knowledge, today } = context;
  const others = (citeFormat.choices ?? []).filter(({ value }) => value !== format);
  const release = [first, ...rest].map(({ id }) => id).join(',');
  return {
    kind: 'cite',
    format,
    references: [referenceOf(first, knowledge), ...rest.map((one) => referenceOf(one, knowledge))],
    accessed: today,
    notices: [],
    next: nextSteps(
      others.map(({ value, label }) => ({ command: 'cite', options: { release, format: value }, subject: label })),
      context,
    ),
  };
}
