import { type Format, formatIn } from '../answer/format.ts';
import type { ExplainedChoice } from '../command/options/choice.ts';
import type { Localized } from '../knowledge/knowledge.ts';
import type { Table, TableInput } from '../knowledge/schema/table.ts';
import { dayText, type Fact, type Facts, isRange, isWhole, readFact } from './facts.ts';

/** The words for the values of each choice input, by input: those of the command's options. */
export type Choices = Readonly<Record<string, readonly ExplainedChoice[]>>;

const inAll = (say: (format: Format) => string): Localized => {
  const [nb, nn, en] = [say(formatIn('nb')), say(formatIn('nn')), say(formatIn('en'))];
  return nb === nn ? { nb, en } : { nb, nn, en };
};

function range(kind: 'date' | 'months', low: number, high: number, open: { low: boolean; high: boolean }): Localized {
  if (kind === 'months') {
    return inAll(({ words: { verdict } }) => {
      if (low === high) return verdict.said.months(low);
      return open.low ? verdict.said.upToMonths(high) : verdict.said.overMonths(low - 1);
    });
  }
  return inAll(({ words: { verdict }, date }) => {
    const [from, to] = [date(dayText(low)), date(dayText(high))];
    if (low === high) return from;
    if (open.low) return verdict.said.onOrBefore(to);
    return open.high ? verdict.said.onOrAfter(from) : verdict.said.between(from, to);
  });
}

/** What is known of an input, in words. */
export function saidOf(input: TableInput, fact: Fact, choices: Choices): Localized {
  if (isRange(fact) && input.kind !== 'choice') {
    const all = readFact(input, 'unknown');
    if (isWhole(fact) || !isRange(all)) return inAll(({ words }) => words.verdict.said.unknown);
    return range(input.kind, fact.low, fact.high, { low: fact.low <= all.low, high: fact.high >= all.high });
  }
  const label = choices[input.id]?.find(({ value }) => value === fact)?.label;
  if (label && fact !== 'unknown') return label;
  return inAll(({ words }) => (fact === 'none' ? words.verdict.said.none : words.verdict.said.unknown));
}

/** A fact as an answer names it: an input as told, or a derived fact; undefined where there is nothing to say of it. */
export function namedFact(
  table: Table,
  id: string,
  facts: Facts,
  choices: Choices,
): { input: string; label: Localized; value: string; said: Localized } | undefined {
  const fact = facts[id] ?? 'unknown';
  const input = table.inputs.find((one) => one.id === id);
  if (input) return { input: id, label: input.label, value: String(fact), said: saidOf(input, fact, choices) };
  const derived = table.derived.find((one) => one.id === id);
  const said = derived?.values.find(({ value }) => value === fact)?.said;
  return derived && said ? { input: id, label: derived.label, value: String(fact), said } : undefined;
}
