import { addDays } from '../../language/calendar.ts';
import type { RuleEntry, StatementEntry } from '../answer.ts';
import type { Format } from '../format.ts';
import { named } from './citation.ts';
import { type DraftBlock, paragraph, type Said, said, smallPrint } from './draft.ts';
import { inSentence, waysToSay } from './headline.ts';

/** What may have ended: its last day, and what came instead. */
type Ending = Pick<StatementEntry, 'to' | 'after'>;

export const hasEnded = (to: string | null, today: string): to is string => to !== null && to < today;

/** Whether a text tells by itself when it ended: the year of its last day, or of the day after. */
const namesEnd = (text: string, to: string): boolean =>
  [to, addDays(to, 1)].some((day) => text.includes(day.slice(0, 4)));

/** What stands before a text, in full and in short: `Gjaldt til 30. april 2023. ` of what has ended and does not say it. */
export function endedLeads(text: string, to: string | null, today: string, format: Format): readonly string[] {
  if (!hasEnded(to, today) || namesEnd(text, to)) return [''];
  const { heldUntil } = format.words.surface;
  return [`${heldUntil(format.date(to))} `, `${heldUntil(format.shortPeriod(to.slice(0, 7)))} `];
}

/** A name alone, with when it ended: where its own words are too many for a line. */
export function endedName(name: string, to: string | null, today: string, format: Format): string | undefined {
  const { words, date } = format;
  return hasEnded(to, today) ? words.figure.labelled(name, inSentence(words.surface.heldUntil(date(to)))) : undefined;
}

/** What came instead of what has ended. */
export const afterLine = ({ to, after }: Ending, today: string, { words, text }: Format): readonly DraftBlock[] =>
  after && hasEnded(to, today) ? [paragraph(said(words.surface.after(text(after.text)), after.citations))] : [];

/** The same, and its last day, which a headline may have said. */
export const endedLines = (one: Ending, today: string, format: Format): readonly DraftBlock[] => [
  ...afterLine(one, today, format),
  ...(hasEnded(one.to, today) ? [smallPrint(said(format.words.surface.heldUntil(format.date(one.to))))] : []),
];

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
  const short = entry.short && format.text(entry.short);
  const text = format.text(entry.text);
  return endedLeads(short ?? text, entry.to, today, format).flatMap((lead) =>
    waysToSay(text, short, lead).map((way) => said(way, entry.citations)),
  );
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
