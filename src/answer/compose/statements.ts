import type { StatementsAnswer } from '../answer.ts';
import type { Format } from '../format.ts';
import { named } from './citation.ts';
import { type Draft, fold, lines, list, paragraph, said, type Telling } from './draft.ts';
import {
  endedLines,
  endedName,
  entryHeadlines,
  entryInShort,
  statementLine,
  statementSaid,
  withLead,
} from './entries.ts';
import { withoutBrackets } from './headline.ts';

/** As many further statements as stand under the one that answers. */
const MOST_BESIDE = 2;

/** The statement that answers best in the first line, the others after it. */
export function composeStatements(answer: StatementsAnswer, format: Format, telling: Telling): Draft {
  const { words, text } = format;
  const { today } = telling;
  const [best, ...others] = answer.statements;
  const reply = answer.reply === undefined ? '' : words.statements.reply[answer.reply];
  const { headlines, instead } = withLead(reply, entryHeadlines(best, telling, format));
  const name = withoutBrackets(text(answer.name));
  const about = named(words.aspects, best.about);
  const generic = about === undefined ? words.surface.about(name) : words.surface.aspectOf(name, about.toLowerCase());
  const ended = endedName(name, best.to, today, format);
  return {
    status: 'answered',
    headlines,
    otherwise: [...instead, said(reply + (ended ?? generic), best.citations)],
    surface: [
      paragraph(statementSaid(best, format)),
      ...endedLines(best, today, format),
      ...lines(others.slice(0, MOST_BESIDE).map((one) => entryInShort(one, format))),
    ],
    folds: fold('says', words.folds.says, list(answer.statements.map((statement) => statementLine(statement, format)))),
  };
}
