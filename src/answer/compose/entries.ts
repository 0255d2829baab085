import type { RuleEntry, StatementEntry } from '../answer.ts';
import type { Format } from '../format.ts';
import { named } from './citation.ts';
import { type Said, said } from './draft.ts';
import { waysToSay } from './headline.ts';

/** `Gjaldt til 30. april 2023. `, of what no longer holds on the day that it is asked about. */
export const endedLead = (to: string | null | undefined, today: string, { words, date }: Format): string =>
  to !== null && to !== undefined && to < today ? `${words.surface.heldUntil(date(to))} ` : '';

/** A statement, cited; with its time where the text does not name the year. */
export function statementSaid(statement: StatementEntry, format: Format): Said {
  const text = format.text(statement.text);
  const { period } = statement;
  const isDated = period === null || text.includes(period.slice(0, 4));
  return said(isDated ? text : `${text} (${format.period(period)})`, statement.citations);
}

/** The same, with what it is about before it. */
export function statementLine(statement: StatementEntry, format: Format): Said {
  const about = named(format.words.aspects, statement.about);
  const line = statementSaid(statement, format);
  return about === undefined ? line : [{ text: `${about}: `, citations: [] }, ...line];
}

/** Ways to say a rule or a statement in one line, each cited, that it has ended said first. */
export function entryHeadlines(entry: RuleEntry | StatementEntry, today: string, format: Format): readonly Said[] {
  const lead = endedLead(entry.to, today, format);
  const short = entry.short && format.text(entry.short);
  return waysToSay(format.text(entry.text), short, lead).map((way) => said(way, entry.citations));
}

/** The same among others: its one-line form, or all of it. */
export const entryInShort = (entry: RuleEntry | StatementEntry, format: Format): Said =>
  said(format.text(entry.short ?? entry.text), entry.citations);

/** `Fra 18. april 2024 til og med 31. august 2024.`, or nothing of a rule without dates. */
export function validityOf({ from, to }: RuleEntry, { words, date }: Format): string | undefined {
  if (from !== null && to !== null) return words.rules.fromTo(date(from), date(to));
  if (from !== null) return words.rules.from(date(from));
  return to === null ? undefined : words.rules.to(date(to));
}

/** A rule in words, cited, with when and for whom it holds and how sure that is. */
export function ruleLine(rule: RuleEntry, format: Format): Said {
  const say = format.words.rules;
  const applies = say.applies[rule.applies_to];
  const validity = validityOf(rule, format);
  const marks = [
    ...(rule.outcome === 'unclear' ? [say.unclearMark] : []),
    ...(validity === undefined ? [] : [validity]),
    ...(applies === null ? [] : [applies]),
    ...(rule.dates === 'inferred' ? [say.datesInferred] : []),
    ...(rule.confidence === 'inferred' ? [say.inferred] : []),
  ];
  const text = format.text(rule.text);
  const line = said(marks.length > 0 ? `${text} (${marks.join(', ')})` : text, rule.citations);
  return rule.note ? [...line, ...said(` ${format.text(rule.note)}`)] : line;
}
