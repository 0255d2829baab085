import type { SchemeAnswer } from '../answer.ts';
import type { Format } from '../format.ts';
import { type Draft, list, paragraph, said } from './draft.ts';
import { statementLine } from './entries.ts';
import { figureLine } from './figure.ts';

/** What a scheme is, its newest figures, and what the releases say of it. */
export function composeScheme(answer: SchemeAnswer, format: Format): Draft {
  const { words, text } = format;
  return {
    status: 'answered',
    headline: said(words.scheme.headline(text(answer.name), text(answer.what)), answer.citations),
    blocks: [
      ...(answer.aliases.length > 0 ? [paragraph(said(words.scheme.aliases(format.list(answer.aliases))))] : []),
      ...list(
        words.scheme.figures,
        answer.figures.map((figure) => figureLine(figure, format)),
      ),
      ...list(
        words.scheme.statements,
        answer.statements.map((statement) => statementLine(statement, format)),
      ),
    ],
    figures: answer.figures,
  };
}
