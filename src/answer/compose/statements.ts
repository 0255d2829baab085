import type { StatementsAnswer } from '../answer.ts';
import type { Format } from '../format.ts';
import { type Draft, list, said } from './draft.ts';
import { statementLine, statementSaid } from './entries.ts';

/** The statement that answers best in the first line, the others after it. */
export function composeStatements(answer: StatementsAnswer, format: Format): Draft {
  const { words, text } = format;
  const [best, ...others] = answer.statements;
  const lead = answer.reply === undefined ? `${text(answer.name)}: ` : words.statements.reply[answer.reply];
  return {
    status: 'answered',
    headline: [...said(lead), ...(best ? statementSaid(best, format) : [])],
    blocks: list(
      words.statements.more,
      others.map((statement) => statementLine(statement, format)),
    ),
  };
}
