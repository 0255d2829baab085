import type { NonEmpty } from '../../knowledge/knowledge.ts';
import type { RuleEntry, RulesAnswer } from '../answer.ts';
import type { Format } from '../format.ts';
import { type Draft, fold, lines, list, paragraph, type Said, said, smallPrint, type Telling } from './draft.ts';
import {
  afterLine,
  type EntryHeadlines,
  endedName,
  entryHeadlines,
  entryInShort,
  ruleLine,
  validityOf,
  withLead,
} from './entries.ts';
import { capitalised, withoutBrackets } from './headline.ts';

/** As many other rules as stand under the one that answers. */
const MOST_BESIDE = 2;

/** The rule that began last comes first: it is the one that people have not heard of yet. */
const newestFirst = (rules: readonly RuleEntry[]): readonly RuleEntry[] =>
  rules.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : (a.from ?? '') > (b.from ?? '') ? -1 : 0));

/** Ways to say the rule that answers; of a time that nobody has seen the rules of, that first. */
const headlinesOf = (lead: RuleEntry, telling: Telling, format: Format): EntryHeadlines =>
  withLead(lead.outcome === 'unclear' ? format.words.surface.unclearLead : '', entryHeadlines(lead, telling, format));

/** The others that hold: what stands in the same source belongs with it, and comes first. */
function besideOf(lead: RuleEntry | undefined, holding: readonly RuleEntry[]): readonly RuleEntry[] {
  const sources = new Set(lead?.citations.map(({ release }) => release));
  const isFar = ({ citations }: RuleEntry): boolean => !citations.some(({ release }) => sources.has(release));
  return holding.filter((rule) => rule !== lead).toSorted((one, other) => Number(isFar(one)) - Number(isFar(other)));
}

/** What the rules are about and since when, or on which day. */
function aboutOf(
  lead: RuleEntry | undefined,
  { name, on }: RulesAnswer,
  today: string,
  format: Format,
): NonEmpty<Said> {
  const { words, text, date } = format;
  const topic = withoutBrackets(text(name));
  if (!lead) return [said(words.surface.ruleOn(topic, date(on))), said(words.surface.ruleOn('', date(on)))];
  const ended = endedName(topic, lead.to, today, format);
  const since = lead.from === null ? undefined : words.surface.ruleSince(topic, date(lead.from));
  return [
    said(ended ?? since ?? words.surface.ruleOn(topic, date(on)), lead.citations),
    said(words.surface.ruleOn('', date(on)), lead.citations),
  ];
}

/** When and for whom the rule holds, in small print: what its own words may leave out. */
function scopeOf(rule: RuleEntry, format: Format): Said {
  const { words } = format;
  const applies = words.rules.applies[rule.applies_to];
  const validity = validityOf(rule, format);
  const parts = [validity, applies].filter((part) => part !== undefined && part !== null);
  return said(parts.length > 0 ? `${capitalised(parts.join(', '))}.` : '');
}

/** The rule that answers in one line, what else holds that day, and before and after in folds. */
export function composeRules(answer: RulesAnswer, format: Format, telling: Telling): Draft {
  const { words, date, text } = format;
  const { today } = telling;
  const holding = newestFirst(answer.holding);
  const lead = holding.find(({ outcome }) => outcome === 'unclear') ?? holding[0];
  const days = answer.changes.map(({ day }) => date(day));
  const beside = besideOf(lead, holding);
  const told = lead && headlinesOf(lead, telling, format);
  const scope = lead ? scopeOf(lead, format) : said('');
  return {
    status: 'answered',
    headlines: told?.headlines ?? [said(words.rules.none(text(answer.name), date(answer.on)))],
    otherwise: [...(told?.instead ?? []), ...aboutOf(lead, answer, today, format)],
    surface: lead
      ? [
          paragraph(said(text(lead.text), lead.citations)),
          ...(scope.some((span) => span.text !== '') ? [smallPrint(scope)] : []),
          ...afterLine(lead, today, format),
          ...lines(beside.slice(0, MOST_BESIDE).map((rule) => entryInShort(rule, format))),
        ]
      : [],
    folds: [
      ...fold(
        'rules',
        words.folds.rules(holding.length),
        list(
          holding.map((rule) => ruleLine(rule, format)),
          words.rules.holding,
        ),
      ),
      ...fold('before', words.folds.before, [
        ...list(newestFirst(answer.others).map((rule) => ruleLine(rule, format))),
        ...(days.length > 0 ? [paragraph(said(words.rules.changes(format.list(days))))] : []),
      ]),
    ],
  };
}
