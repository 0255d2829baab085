import type { RuleEntry, StatementEntry } from '../answer.ts';
import type { Format } from '../format.ts';
import { type Said, said } from './draft.ts';

/** A statement, cited; with its time where the text does not name the year. */
export function statementSaid(statement: StatementEntry, format: Format): Said {
  const text = format.text(statement.text);
  const { period } = statement;
  const isDated = period === null || text.includes(period.slice(0, 4));
  return said(isDated ? text : `${text} (${format.period(period)})`, statement.citations);
}

/** The same, after the question that it answers. */
export function statementLine(statement: StatementEntry, format: Format): Said {
  const about = format.words.aspects[statement.about];
  const line = statementSaid(statement, format);
  return about === undefined ? line : [{ text: `${about}: `, citations: [] }, ...line];
}

function validity({ from, to }: RuleEntry, { words, date }: Format): readonly string[] {
  if (from !== null && to !== null) return [words.rules.fromTo(date(from), date(to))];
  if (from !== null) return [words.rules.from(date(from))];
  return to === null ? [] : [words.rules.to(date(to))];
}

/** A rule in words, cited, with when and for whom it holds and how sure that is. */
export function ruleLine(rule: RuleEntry, format: Format): Said {
  const say = format.words.rules;
  const applies = say.applies[rule.applies_to];
  const marks = [
    ...(rule.outcome === 'unclear' ? [say.unclearMark] : []),
    ...validity(rule, format),
    ...(applies === null ? [] : [applies]),
    ...(rule.dates === 'inferred' ? [say.datesInferred] : []),
    ...(rule.confidence === 'inferred' ? [say.inferred] : []),
  ];
  const text = format.text(rule.text);
  const line = said(marks.length > 0 ? `${text} (${marks.join('; ')})` : text, rule.citations);
  return rule.note ? [...line, ...said(` ${format.text(rule.note)}`)] : line;
}
