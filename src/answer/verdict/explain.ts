import { whyOf } from '../../eligibility/evaluate.ts';
import { type Decision, type Evaluation, evaluateTable, type Found } from '../../eligibility/evaluation.ts';
import { ABOUT, type Facts, readFact, type Told, UNKNOWN, writeFact } from '../../eligibility/facts.ts';
import type { Hinge } from '../../eligibility/hinge.ts';
import type { Call } from '../../invocation.ts';
import type { Knowledge } from '../../knowledge/find.ts';
import type { Citation, Localized, NonEmpty } from '../../knowledge/knowledge.ts';
import type { Table } from '../../knowledge/schema/table.ts';
import type { Notice, Outcome, RuleEntry, VerdictAnswer } from '../answer.ts';
import { contactsBy } from '../contacts.ts';
import { ruleOf } from '../entries.ts';
import { namedFact, saidOf } from './said.ts';
import { UNKNOWN_CHOICE } from './unknown.ts';

/** What an explanation may look at besides the table and what was told. */
export interface Asking {
  readonly knowledge: Knowledge;
  /** YYYY-MM-DD in Europe/Oslo. */
  readonly today: string;
}

/** What tells the same again: options in the order of the table, and last which of its questions is asked. */
const callOf = ({ command, inputs }: Table, told: Told): Call => ({
  command: command.name.en,
  options: Object.fromEntries(
    [...inputs.map(({ id }) => id), ABOUT].flatMap((id) => (told[id] === undefined ? [] : [[id, told[id]]])),
  ),
});

const rulesBy = (ids: readonly string[], knowledge: Knowledge): NonEmpty<RuleEntry> =>
  ids.map((id) => ruleOf(knowledge.getRule(id), knowledge)) as NonEmpty<RuleEntry>;

const citationsOf = (ids: readonly string[], knowledge: Knowledge): NonEmpty<Citation> =>
  rulesBy(ids, knowledge).flatMap(({ citations }) => citations) as NonEmpty<Citation>;

const newestOf = ({ row, rules, facts }: Decision, until: string, knowledge: Knowledge): Outcome['newest'] => ({
  until,
  outcome: row.outcome,
  why: whyOf(row, facts),
  citations: citationsOf(rules, knowledge),
});

function outcomeOf(table: Table, found: Found, knowledge: Knowledge): Outcome {
  const { question, row, rules, facts, possible, conditions, missing, timeline, around, changes, newest } = found;
  const next = question.do[row.outcome];
  return {
    question: question.id,
    title: question.title,
    outcome: row.outcome,
    possible: [...possible],
    row: row.id,
    why: whyOf(row, facts),
    ...(next && { do: next }),
    reasons: rulesBy(rules, knowledge),
    conditions: conditions.flatMap((id) => namedFact(table, id, facts[id] ?? UNKNOWN) ?? []),
    missing: [...missing],
    since: around?.from ?? null,
    until: around?.to ?? null,
    timeline: timeline.map((stretch) => ({ ...stretch })),
    changes: changes.map(({ input, fact, told, outcome }) => ({
      input: input.id,
      label: input.label,
      value: writeFact(input, fact),
      said: saidOf(input, fact),
      outcome,
      call: callOf(table, told),
    })),
    ...(newest && { newest: newestOf(newest, table.known_until, knowledge) }),
  };
}

function contradictionOf({ contradictions }: Evaluation): VerdictAnswer['contradiction'] {
  if (contradictions.length === 0) return undefined;
  const joined = (say: (text: Localized) => string): string => contradictions.map(({ text }) => say(text)).join(' ');
  return {
    inputs: [...new Set(contradictions.flatMap(({ inputs }) => inputs))],
    text: { nb: joined(({ nb }) => nb), nn: joined(({ nb, nn }) => nn ?? nb), en: joined(({ en }) => en) },
  };
}

/** The verdict that the question decides, in the table's words. */
function hingeSaid(
  table: Table,
  input: Table['inputs'][number],
  { verdict, link, condition: { of: _, ...condition }, isOfAsked, isByNewest }: Hinge,
  { reasons, newest }: Outcome,
): NonNullable<NonNullable<VerdictAnswer['ask']>['hinge']> {
  const short = isOfAsked ? input['ask-short'] : undefined;
  return {
    verdict,
    link,
    condition,
    ...(short && { short }),
    ...(isByNewest && { until: table.known_until }),
    citations: newest?.citations ?? (reasons.flatMap(({ citations }) => citations) as NonEmpty<Citation>),
  };
}

/** The one question left: every value that still leads somewhere else, each as what it would ask, and "don't know". */
function askOf(table: Table, { ask, told }: Evaluation, [first]: VerdictAnswer['outcomes']): VerdictAnswer['ask'] {
  if (!ask) return undefined;
  const { input, values, hinge } = ask;
  const choices = values.map((value) => {
    const call = callOf(table, { ...told, [input.id]: value });
    if (input.kind !== 'choice')
      return { label: value === UNKNOWN ? UNKNOWN_CHOICE.label : saidOf(input, readFact(input, value)), call };
    const { label, explain } = input.choices.find((one) => one.value === value) ?? UNKNOWN_CHOICE;
    return { label, explain, call };
  });
  const isOpen = (first?.newest?.outcome ?? first?.outcome) === 'unclear';
  return {
    input: input.id,
    question: input.question,
    explain: input.explain,
    ...(hinge && first && isOpen && { hinge: hingeSaid(table, input, hinge, first) }),
    choices,
  };
}

/** What is said before the first question, with the newest rules that are known. */
const startOf = ({ command, known_until: until, newest, limits }: Table, { knowledge, today }: Asking) => ({
  asks: command.description,
  until,
  isPast: until < today,
  citations: newest ? [...citationsOf(newest.because, knowledge)] : [],
  ...(limits && { limits }),
});

/** What was told, and the day in question, in words; by itself, since it takes no evaluation. */
export function givenIn(table: Table, told: Told, inputs: Facts): VerdictAnswer['given'] {
  const isGiven = ({ id }: Table['inputs'][number]): boolean => told[id] !== undefined || id === table.timeline;
  return table.inputs.filter(isGiven).map((input) => {
    const fact = inputs[input.id] ?? UNKNOWN;
    return { input: input.id, label: input.label, value: writeFact(input, fact), said: saidOf(input, fact) };
  });
}

/**
 * Answers all questions of a table for what was told: outcomes, why, what to do, what is still open, what would change
 * them. `told` holds values as a command line has them, by input. Same table, same facts, same day: same answer.
 * The question that is asked, where it is told which, comes first.
 */
export function explain(table: Table, told: Told, { knowledge, today }: Asking): VerdictAnswer {
  const evaluation = evaluateTable(table, told, today);
  const { inputs, notes, form } = evaluation;
  const [first, ...rest] = evaluation.found.map((found) => outcomeOf(table, found, knowledge));
  if (!first) throw new Error(`The table ${table.id} asks nothing.`);
  const contradiction = contradictionOf(evaluation);
  const ask = askOf(table, evaluation, [first, ...rest]);
  const isStart = table.inputs.every(({ id }) => told[id] === undefined || id === table.timeline);
  return {
    kind: 'verdict',
    table: table.id,
    title: table.title,
    given: givenIn(table, told, inputs),
    outcomes: [first, ...rest],
    ...(contradiction && { contradiction }),
    ...(ask && { ask }),
    form: { fields: [...form.fields], isWanted: form.isWanted },
    ...(isStart && { start: startOf(table, { knowledge, today }) }),
    contacts: contactsBy(table.contacts, knowledge),
    notices: notes.map(
      ({ text, because }): Notice => ({ kind: 'note', text, citations: citationsOf(because, knowledge) }),
    ),
    next: [],
  };
}
