import { type Fact, isRange, isWhole, readFact, UNKNOWN } from '../../eligibility/facts.ts';
import type { Localized } from '../../knowledge/knowledge.ts';
import type { Table, TableInput } from '../../knowledge/schema/table.ts';
import { dayText } from '../../language/calendar.ts';
import { type Format, formatIn } from '../format.ts';

const inAll = (say: (format: Format) => string): Localized => {
  const [nb, nn, en] = [say(formatIn('nb')), say(formatIn('nn')), say(formatIn('en'))];
  return nb === nn ? { nb, en } : { nb, nn, en };
};

/** What is known of a date or number, both ends included; an end that is open is left out. */
interface Ends {
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

function saidNumber(unit: Extract<TableInput, { kind: 'number' }>['unit'], { low, high }: Ends): Localized {
  return inAll(({ words: { verdict } }) => {
    const said = verdict.said.numbers[unit];
    if (low === undefined) return said.upTo(high ?? 0);
    if (high === undefined) return said.over(low - 1);
    return low === high ? said.exactly(low) : said.between(low, high);
  });
}

function saidDate({ low, high }: Ends): Localized {
  return inAll(({ words: { verdict }, date }) => {
    const [from, to] = [low, high].map((day) => (day === undefined ? '' : date(dayText(day))));
    if (low === undefined) return verdict.said.onOrBefore(to ?? '');
    if (high === undefined) return verdict.said.onOrAfter(from ?? '');
    return low === high ? (from ?? '') : verdict.said.between(from ?? '', to ?? '');
  });
}

/** What is known of an input, in words. */
export function saidOf(input: TableInput, fact: Fact): Localized {
  if (isRange(fact) && input.kind !== 'choice') {
    const all = readFact(input, UNKNOWN);
    if (isWhole(fact) || !isRange(all)) return inAll(({ words }) => words.verdict.said.unknown);
    const low = fact.low <= all.low ? undefined : fact.low;
    const high = fact.high >= all.high ? undefined : fact.high;
    return input.kind === 'date' ? saidDate({ low, high }) : saidNumber(input.unit, { low, high });
  }
  const choice = input.kind === 'choice' ? input.choices.find(({ value }) => value === fact) : undefined;
  if (choice) return choice.label;
  return inAll(({ words }) => (fact === 'none' ? words.verdict.said.none : words.verdict.said.unknown));
}

/** A fact as an answer names it: an input as told, or a derived fact; undefined where there is nothing to say of it. */
export function namedFact(
  table: Table,
  id: string,
  fact: Fact,
): { input: string; label: Localized; value: string; said: Localized } | undefined {
  const input = table.inputs.find((one) => one.id === id);
  if (input) return { input: id, label: input.label, value: String(fact), said: saidOf(input, fact) };
  const derived = table.derived.find((one) => one.id === id);
  const said = derived?.values.find(({ value }) => value === fact)?.said;
  return derived && said ? { input: id, label: derived.label, value: String(fact), said } : undefined;
}
