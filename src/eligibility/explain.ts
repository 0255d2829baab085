import type { Notice, Outcome, RuleEntry, VerdictAnswer } from '../answer/answer.ts';
import { ruleOf } from '../answer/entries.ts';
import { contactsBy } from '../command/not-found.ts';
import type { Knowledge } from '../knowledge/find.ts';
import type { Citation, Localized, NonEmpty } from '../knowledge/knowledge.ts';
import type { Question, Row, Table } from '../knowledge/schema/table.ts';
import { mostTelling, questionFor } from './ask.ts';
import { changesOf } from './changes.ts';
import { decide, meets, meetsRow, rulesOf, slips, whyOf, withDerived } from './evaluate.ts';
import { dayText, type Facts, isExact, readFacts, type Told, writeFact } from './facts.ts';
import { missing, possible } from './open.ts';
import { type Choices, namedFact, saidOf } from './said.ts';
import { type Space, spaceOf, type Target } from './space.ts';
import { stretchAround, timelineOf } from './timeline.ts';

/** What an explanation may look at besides the table and what was told. */
export interface Asking {
  readonly knowledge: Knowledge;
  /** YYYY-MM-DD in Europe/Oslo. */
  readonly today: string;
  readonly choices: Choices;
}

/** Everything that is worked out once and used for each question. */
interface Case extends Asking {
  readonly table: Table;
  readonly told: Told;
  readonly inputs: Facts;
  readonly facts: Facts;
  readonly space: Space;
  /** By target. */
  readonly open: readonly (readonly string[])[];
  readonly write: (told: Told) => string;
}

/** The command line that tells the same again: options in the order of the table. */
const commandLine = (table: Table, told: Told): string =>
  [`/${table.command}`, ...table.inputs.flatMap(({ id }) => (told[id] === undefined ? [] : `${id}:${told[id]}`))].join(
    ' ',
  );

const rulesBy = (ids: readonly string[], knowledge: Knowledge): NonEmpty<RuleEntry> =>
  ids.map((id) => ruleOf(knowledge.getRule(id), knowledge)) as NonEmpty<RuleEntry>;

const citationsOf = (rules: NonEmpty<RuleEntry>): NonEmpty<Citation> =>
  rules.flatMap(({ citations }) => citations) as NonEmpty<Citation>;

/** The facts that led to the row; where it takes all that is left, those that the rows before it asked about. */
function conditionsOf({ table, facts, choices }: Case, question: Question, row: Row): Outcome['conditions'] {
  const own = Object.keys(row.when);
  const before = question.rows.slice(0, question.rows.indexOf(row)).flatMap(({ when }) => Object.keys(when));
  const named = (own.length > 0 ? own : [...new Set(before)]).map((id) => namedFact(table, id, facts, choices));
  return named.filter((one) => one !== undefined).filter(({ value }) => own.length > 0 || value !== 'unknown');
}

/** What the newest rules seen would give, where the time asked about is past them and they say something else. */
function newestOf({ table, facts, knowledge }: Case, question: Question, row: Row): Outcome['newest'] {
  const { newest } = table;
  if (!newest || !meetsRow(newest, facts)) return undefined;
  const then = { ...facts, ...newest.instead };
  const found = decide(question, then);
  if (found === row) return undefined;
  const citations = citationsOf(rulesBy([...rulesOf(found, then), ...newest.because], knowledge));
  return { until: newest.until, outcome: found.outcome, why: whyOf(found, then), citations };
}

function outcomeOf(one: Case, question: Question, index: number): Outcome {
  const { table, told, inputs, facts, space, knowledge, today, choices, write } = one;
  const row = decide(question, facts);
  const open = one.open[index] ?? [];
  const timeline = timelineOf(table, question, inputs);
  const day = table.timeline === undefined ? undefined : inputs[table.timeline];
  const around = isExact(day) ? stretchAround(timeline, dayText(day.low)) : undefined;
  const isSlip = slips(table, facts).some((id) => id in row.when);
  // What is still open is asked for; it is no change. Dates that cannot both be right are to be told again.
  const among = isSlip || open.length === 0 ? table.inputs.filter(({ id }) => !isSlip || open.includes(id)) : [];
  const newest = newestOf(one, question, row);
  return {
    question: question.id,
    title: question.title,
    outcome: row.outcome,
    possible: possible(space, index),
    row: row.id,
    why: whyOf(row, facts),
    reasons: rulesBy(rulesOf(row, facts), knowledge),
    conditions: conditionsOf(one, question, row),
    missing: [...open],
    since: around?.from ?? null,
    until: around?.to ?? null,
    timeline: timeline.map((stretch) => ({ ...stretch })),
    changes: changesOf(table, question, told, today, among).map(({ input, fact, told: next, outcome }) => ({
      input: input.id,
      label: input.label,
      value: writeFact(input, fact),
      said: saidOf(input, fact, choices),
      outcome,
      command: write(next),
    })),
    ...(newest && { newest }),
  };
}

function contradictionOf({ contradictions }: Table, facts: Facts): VerdictAnswer['contradiction'] {
  const found = contradictions.filter(({ when }) => meets(when, facts));
  if (found.length === 0) return undefined;
  const joined = (say: (text: Localized) => string): string => found.map(({ text }) => say(text)).join(' ');
  return {
    inputs: [...new Set(found.flatMap(({ inputs }) => inputs))],
    text: { nb: joined(({ nb }) => nb), nn: joined(({ nb, nn }) => nn ?? nb), en: joined(({ en }) => en) },
  };
}

/** The doubts that bear on this case, cited. */
function noticesOf({ table, facts, knowledge }: Case): Notice[] {
  const rows = table.questions.map((question) => decide(question, facts).id);
  return table.notes
    .filter((note) => meets(note.when, facts) && (!note.rows || note.rows.some((id) => rows.includes(id))))
    .map(({ text, because }) => ({ kind: 'note', text, citations: citationsOf(rulesBy(because, knowledge)) }));
}

/**
 * Answers all questions of a table for what was told: outcomes, why, what is still open, what would change them.
 * `told` holds values as a command line has them, by input. Same table, same facts, same day: same answer.
 */
export function explain(table: Table, told: Told, asking: Asking): VerdictAnswer {
  const { choices, today, knowledge } = asking;
  const write = (values: Told): string => commandLine(table, values);
  const inputs = readFacts(table, told, today);
  const facts = withDerived(table, inputs);
  const { newest } = table;
  const isPast = newest !== undefined && meetsRow(newest, facts);
  const targets: Target[] = [
    ...table.questions.map((question) => ({ question })),
    ...(isPast
      ? table.questions.map((question) => ({ question, instead: { when: newest.when, facts: newest.instead } }))
      : []),
  ];
  const space = spaceOf(table, inputs, targets);
  const open = missing(table, space, inputs);
  const one: Case = { ...asking, table, told, inputs, facts, space, open, write };
  const [first, ...rest] = table.questions.map((question, index) => outcomeOf(one, question, index));
  if (!first) throw new Error(`The table ${table.id} asks nothing.`);
  const contradiction = contradictionOf(table, facts);
  const telling = mostTelling(table, space, open.flat(), told);
  const isGiven = ({ id }: Table['inputs'][number]): boolean => told[id] !== undefined || id === table.timeline;
  return {
    kind: 'verdict',
    table: table.id,
    title: table.title,
    given: table.inputs.filter(isGiven).map((input) => {
      const fact = inputs[input.id] ?? 'unknown';
      return { input: input.id, label: input.label, value: writeFact(input, fact), said: saidOf(input, fact, choices) };
    }),
    outcomes: [first, ...rest],
    ...(contradiction && { contradiction }),
    ...(telling && { ask: questionFor(space, telling, told, choices, write) }),
    contacts: contactsBy(table.contacts, knowledge),
    notices: noticesOf(one),
    next: [],
  };
}
