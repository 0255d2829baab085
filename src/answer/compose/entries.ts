import { addDays } from '../../language/calendar.ts';
import { boundsOf, firstYearOf } from '../../language/period.ts';
import type { RuleEntry, StatementEntry } from '../answer.ts';
import type { Format } from '../format.ts';
import { namesYear, timeLeads, type Validity } from './asked-time.ts';
import { named } from './citation.ts';
import { type DraftBlock, paragraph, type Said, said, smallPrint, type Telling } from './draft.ts';
import { inSentence, waysToSay } from './headline.ts';

/** What may have ended: its last day, and what came instead. */
type Ending = Pick<StatementEntry, 'to' | 'after'>;

/** What is said of the last day: a rule held until it, a scheme or a committee ended with it. */
type EndWords = 'heldUntil' | 'endedOn';

export const hasEnded = (to: string | null, today: string): to is string => to !== null && to < today;

/** Whether a text tells by itself when it ended: the year of its last day, or of the day after. */
const namesEnd = (text: string, to: string): boolean => [to, addDays(to, 1)].some((day) => namesYear(text, day));

/** What stands before a text, in full and in short: `Gjaldt til 30. april 2023. ` of what has ended and does not say it. */
export function endedLeads(
  text: string,
  to: string | null,
  today: string,
  format: Format,
  words: EndWords = 'heldUntil',
): readonly string[] {
  if (!hasEnded(to, today) || namesEnd(text, to)) return [''];
  const say = format.words.surface[words];
  return [`${say(format.date(to))} `, `${say(format.shortMonth(to))} `];
}

/** A name alone, with when it ended: where its own words are too many for a line. */
export function endedName(
  name: string,
  to: string | null,
  today: string,
  { words: { figure, surface }, date }: Format,
  words: EndWords = 'heldUntil',
): string | undefined {
  return hasEnded(to, today) ? figure.labelled(name, inSentence(surface[words](date(to)))) : undefined;
}

/** What came instead of what has ended. */
export const afterLine = ({ to, after }: Ending, today: string, { words, text }: Format): readonly DraftBlock[] =>
  after && hasEnded(to, today) ? [paragraph(said(words.surface.after(text(after.text)), after.citations))] : [];

/** The same, and its last day, which a headline may have said. */
export const endedLines = (
  one: Ending,
  today: string,
  format: Format,
  words: EndWords = 'heldUntil',
): readonly DraftBlock[] => [
  ...afterLine(one, today, format),
  ...(hasEnded(one.to, today) ? [smallPrint(said(format.words.surface[words](format.date(one.to))))] : []),
];

/** A statement, cited; with its time where the text does not name the year. */
export function statementSaid(statement: StatementEntry, format: Format): Said {
  const text = format.text(statement.text);
  const { period } = statement;
  const isDated = period === null || text.includes(String(firstYearOf({ period }) ?? period));
  return said(isDated ? text : `${text} (${format.period(period)})`, statement.citations);
}

/** The same, with what it is about before it. */
export function statementLine(statement: StatementEntry, format: Format): Said {
  const about = named(format.words.aspects, statement.about);
  const line = statementSaid(statement, format);
  return about === undefined ? line : [{ text: `${about}: `, citations: [] }, ...line];
}

/** From when until when a rule or a statement holds; a statement of a time holds for that. */
function validityIn(entry: RuleEntry | StatementEntry): Validity {
  if ('from' in entry) return entry;
  const bounds = entry.period === null ? undefined : boundsOf(entry.period);
  return { from: bounds?.first ?? null, to: entry.to ?? bounds?.last ?? null };
}

/** Ways to say a rule or a statement in one line, best first, and those that will do where none of these has room. */
export interface EntryHeadlines {
  readonly headlines: readonly Said[];
  readonly instead: readonly Said[];
}

/** A rule or a statement in one line, cited: that it has ended said first, and since when it holds where that was asked. */
export function entryHeadlines(
  entry: RuleEntry | StatementEntry,
  { today, asked }: Pick<Telling, 'today' | 'asked'>,
  format: Format,
): EntryHeadlines {
  const short = entry.short && format.text(entry.short);
  const text = format.text(entry.text);
  const led = (leads: readonly string[]): readonly Said[] =>
    leads.flatMap((lead) => waysToSay(text, short, lead).map((way) => said(way, entry.citations)));
  const dated = led(timeLeads(short ?? text, validityIn(entry), asked, today, format));
  const plainly = led(endedLeads(short ?? text, entry.to, today, format));
  return dated.length > 0 ? { headlines: dated, instead: plainly } : { headlines: plainly, instead: [] };
}

/** The same with a word before each: a yes or a no, or that something is not clear. */
export function withLead(lead: string, { headlines, instead }: EntryHeadlines): EntryHeadlines {
  const led = ([first, ...rest]: Said): Said => (first ? [{ ...first, text: lead + first.text }, ...rest] : rest);
  return { headlines: headlines.map(led), instead: instead.map(led) };
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
