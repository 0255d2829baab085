import type { RuleEntry, RulesAnswer } from '../answer.ts';
import type { Format } from '../format.ts';
import { type Draft, list, paragraph, type Said, said } from './draft.ts';
import { ruleLine } from './entries.ts';

/** The rule that began last comes first: it is the one that people have not heard of yet. */
const newestFirst = (rules: readonly RuleEntry[]): readonly RuleEntry[] =>
  rules.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : (a.from ?? '') > (b.from ?? '') ? -1 : 0));

/** That a time is not covered comes before any rule that still seems to hold; else the newest rule. */
function headlineOf({ name, on }: RulesAnswer, holding: readonly RuleEntry[], format: Format): Said {
  const { words, text, date } = format;
  const subject = [text(name), date(on)] as const;
  const lead = holding.find(({ outcome }) => outcome === 'unclear') ?? holding[0];
  if (lead === undefined) return said(words.rules.none(...subject));
  const say = lead.outcome === 'unclear' ? words.rules.unclear : words.rules.one;
  const line = said(say(...subject, text(lead.text)), lead.citations);
  return holding.length === 1 ? line : [...line, ...said(` ${words.rules.andMore(holding.length - 1)}`)];
}

/** As many of what came before and after as a reader takes in; the rest is found by its day. */
const NEAREST = 6;

/** How many days from a day a rule held, before or after it. */
function daysFrom({ from, to }: Pick<RuleEntry, 'from' | 'to'>, on: string): number {
  const edge = from !== null && from > on ? from : (to ?? on);
  return Math.abs(Date.parse(edge) - Date.parse(on));
}

const nearest = <Item>(items: readonly Item[], distance: (item: Item) => number): readonly Item[] => {
  const kept = new Set(items.toSorted((a, b) => distance(a) - distance(b)).slice(0, NEAREST));
  return items.filter((item) => kept.has(item));
};

/** What applied on a day, and before and after it, each rule with its dates. */
export function composeRules(answer: RulesAnswer, format: Format): Draft {
  const { words, date } = format;
  const holding = newestFirst(answer.holding);
  const { on } = answer;
  const others = nearest(answer.others, (rule) => daysFrom(rule, on));
  const days = nearest(answer.changes, ({ day }) => daysFrom({ from: day, to: day }, on)).map(({ day }) => date(day));
  return {
    status: 'answered',
    headline: headlineOf(answer, holding, format),
    blocks: [
      ...list(
        words.rules.holding,
        holding.map((rule) => ruleLine(rule, format)),
      ),
      ...list(
        words.rules.others,
        newestFirst(others).map((rule) => ruleLine(rule, format)),
      ),
      ...(days.length > 0 ? [paragraph(said(words.rules.changes(format.list(days))))] : []),
    ],
  };
}
