import type { ReleaseAnswer } from '../answer.ts';
import type { Format } from '../format.ts';
import { dated } from './citation.ts';
import { type Draft, list, paragraph, said } from './draft.ts';
import { ruleLine, statementLine } from './entries.ts';
import { figureLine } from './figure.ts';

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
    headline: said(`${title}: ${text(answer.about)}`, answer.citations),
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
