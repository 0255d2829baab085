import type { ReleaseAnswer } from '../answer.ts';
import type { Format } from '../format.ts';
import { dated } from './citation.ts';
import { type Draft, list, paragraph, said } from './draft.ts';
import { ruleLine, statementLine } from './entries.ts';
import { figureLine } from './figure.ts';

/** What was asked of the release, and nothing else; undefined where the release does not say it. */
function replyOf(
  { asked, title, publisher, published, people, government }: ReleaseAnswer,
  format: Format,
): string | undefined {
  const say = format.words.release;
  const when = dated(published, format);
  if (asked === 'published' && published !== null) return say.publishedOn(title, publisher, when);
  if (asked === 'publisher') return say.publishedBy(title, publisher, when);
  if (asked === 'government' && government !== null)
    return `${say.government(government)} ${say.headline(title, publisher, when)}`;
  if (asked !== 'people' || people.length === 0) return undefined;
  const named = people.map(({ name, role }) => say.person(name, format.text(role)));
  return say.namedIn(format.list(named), say.headline(title, publisher, when));
}

/** One release: what it is about, who stands behind it, and all that is known from it. */
export function composeRelease(answer: ReleaseAnswer, format: Format): Draft {
  const { text } = format;
  const say = format.words.release;
  const title = say.headline(answer.title, answer.publisher, dated(answer.published, format));
  const facts = [
    say.type(say.types[answer.type] ?? answer.type),
    ...(answer.government === null ? [] : [say.government(answer.government)]),
    ...(answer.read === 'beginning' ? [say.partlyRead] : []),
  ];
  return {
    status: 'answered',
    headline: said(replyOf(answer, format) ?? `${title}: ${text(answer.about)}`, answer.citations),
    blocks: [
      paragraph(said(facts.join(' '))),
      ...list(
        say.people,
        answer.people.map(({ name, role }) => said(say.person(name, text(role)))),
      ),
      ...list(
        say.figures,
        answer.figures.map((figure) => figureLine(figure, format)),
      ),
      ...list(
        say.statements,
        answer.statements.map((statement) => statementLine(statement, format)),
      ),
      ...list(
        say.rules,
        answer.rules.map((rule) => ruleLine(rule, format)),
      ),
    ],
    figures: answer.figures,
  };
}
