import type { OutcomeValue, Question, Row, Table, TableInput } from '../knowledge/schema/table.ts';
import { dayText } from '../language/calendar.ts';
import { answersTo, mostTelling } from './ask.ts';
import { askedFirst } from './asked-first.ts';
import { type Change, type ChangesOf, changesFrom } from './changes.ts';
import { decide, meets, meetsRow, rulesOf, slips, withDerived } from './evaluate.ts';
import { ABOUT, type Facts, isExact, isOpen, readFacts, type Told } from './facts.ts';
import { type FormPlan, planForm } from './form.ts';
import { type Hinge, hingeOf } from './hinge.ts';
import { missing, possible, possibleRows } from './open.ts';
import { type Space, spaceOf, type Target } from './space.ts';
import { type Stretch, stretchAround, timelineOf } from './timeline.ts';

/** A row that decides, with the ids of all rules that it rests on, and the facts that it was found for. */
export interface Decision {
  readonly row: Row;
  readonly rules: readonly string[];
  readonly facts: Facts;
}

/** What one question of a table comes to. */
export interface Found extends Decision {
  readonly question: Question;
  /** Outcomes that remain, whatever the facts not known turn out to be. */
  readonly possible: readonly OutcomeValue[];
  /** Ids of the facts that led to the row; where it takes all that is left, those that the rows before it asked about. */
  readonly conditions: readonly string[];
  /** Ids of inputs not known that could still change the outcome. */
  readonly missing: readonly string[];
  readonly timeline: readonly Stretch[];
  /** The stretch that the day in question lies in, where it is one day. */
  readonly around?: Stretch | undefined;
  /** Single changes of one input that would change the outcome, nearest first. */
  readonly changes: readonly Change[];
  /** What the newest rules seen would give, where the time in question is past them and they say something else. */
  readonly newest?: Decision | undefined;
}

/** The one thing that is asked for. */
interface Ask {
  readonly input: TableInput;
  /** What could be told of it. */
  readonly values: readonly string[];
  /** The verdict on the first question that it decides, where there are words for that. */
  readonly hinge?: Hinge | undefined;
}

/** All that a table says on what was told: ids, values and rows, no words. */
export interface Evaluation {
  readonly told: Told;
  /** The inputs, then those that follow from them. */
  readonly inputs: Facts;
  readonly facts: Facts;
  readonly found: readonly Found[];
  readonly contradictions: Table['contradictions'];
  /** The doubts that bear on this case. */
  readonly notes: Table['notes'];
  /** The input that would leave least open, with the values that could be told of it. */
  readonly ask?: Ask | undefined;
  /** How to ask for all that is open at once. */
  readonly form: FormPlan;
}

interface Case {
  readonly table: Table;
  readonly changesOf: ChangesOf;
  readonly inputs: Facts;
  readonly facts: Facts;
  readonly space: Space;
}

const decisionFor = (question: Question, facts: Facts): Decision => {
  const row = decide(question, facts);
  return { row, rules: rulesOf(row, facts), facts };
};

/** Where a row takes all that is left, what is not known led to nothing. */
function conditionsOf({ facts }: Case, { rows }: Question, row: Row): readonly string[] {
  const own = Object.keys(row.when);
  if (own.length > 0) return own;
  const before = rows.slice(0, rows.indexOf(row)).flatMap(({ when }) => Object.keys(when));
  return [...new Set(before)].filter((id) => facts[id] !== 'unknown');
}

function newestOf({ table: { newest }, facts }: Case, question: Question, row: Row): Decision | undefined {
  if (!newest || !meetsRow(newest, facts)) return undefined;
  const found = decisionFor(question, { ...facts, ...newest.instead });
  return found.row === row ? undefined : { ...found, rules: [...found.rules, ...newest.because] };
}

/** Of rows the one of which most is known as it stands, and least is not. */
function bestGrounded(rows: readonly Row[], facts: Facts): Row | undefined {
  const groundOf = ({ when }: Row): number =>
    Object.keys(when).reduce((ground, key) => ground + (isOpen(facts[key]) ? -1 : 1), 0);
  return rows.toSorted((one, other) => groundOf(other) - groundOf(one))[0];
}

/** What a question comes to by the newest rules, where that is no whatever is still open, though it is not settled which no. */
function noByNewest({ table, facts, space }: Case, index: number): Decision | undefined {
  const { questions, newest } = table;
  const at = questions.length + index;
  const target = space.targets[at];
  if (!newest || !target || !isNoAnyway(space, at)) return undefined;
  const row = bestGrounded(possibleRows(space, at), facts);
  const then = { ...facts, ...newest.instead };
  return row && { row, rules: [...rulesOf(row, then), ...newest.because], facts: then };
}

function findFor(one: Case, question: Question, index: number, open: readonly string[]): Found {
  const { table, changesOf, inputs, facts, space } = one;
  const decision = decisionFor(question, facts);
  const { row } = decision;
  const timeline = timelineOf(table, question, inputs);
  const day = table.timeline === undefined ? undefined : inputs[table.timeline];
  const isSlip = slips(table, facts).some((id) => id in row.when);
  // What is still open is asked for; it is no change. Dates that cannot both be right are to be told again.
  const among = isSlip || open.length === 0 ? table.inputs.filter(({ id }) => !isSlip || open.includes(id)) : [];
  return {
    question,
    ...decision,
    possible: possible(space, index),
    conditions: conditionsOf(one, question, row),
    missing: open,
    timeline,
    around: isExact(day) ? stretchAround(timeline, dayText(day.low)) : undefined,
    changes: changesOf(question, among),
    newest: (row.outcome === 'unclear' ? noByNewest(one, index) : undefined) ?? newestOf(one, question, row),
  };
}

/** The questions as they are, and where the time is past the rules seen, as the newest of these would have them. */
function targetsOf({ questions, newest }: Table, facts: Facts): readonly Target[] {
  const asked = questions.map((question) => ({ question }));
  if (!newest || !meetsRow(newest, facts)) return asked;
  const instead = { when: newest.when, facts: newest.instead };
  return [...asked, ...questions.map((question) => ({ question, instead }))];
}

const NO: ReadonlySet<OutcomeValue> = new Set(['not-eligible', 'lapsed']);

/** Whether a target comes to no, on whatever ground is left. */
const isNoAnyway = (space: Space, index: number): boolean => possible(space, index).every((outcome) => NO.has(outcome));

/** By target, what is open; nothing where the answer is no on whatever ground is left, or is by the newest rules. */
function unlessNoAnyway(
  { questions }: Table,
  space: Space,
  open: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  return open.map((ids, index) => {
    const byNewest = index + questions.length;
    const isNo = isNoAnyway(space, index) || (byNewest < space.targets.length && isNoAnyway(space, byNewest));
    return isNo ? [] : ids;
  });
}

/**
 * Evaluates a proved table: what each question comes to, on what grounds, what is still open, what would change it.
 * `told` holds values as a command line has them, by input; `today` is YYYY-MM-DD. Same arguments, same evaluation.
 * Where it tells which question is asked, that one comes first, and nothing is asked that matters to others only.
 */
export function evaluateTable(whole: Table, told: Told, today: string): Evaluation {
  const table = askedFirst(whole, told[ABOUT]);
  const isOfFirst = told[ABOUT] !== undefined;
  const inputs = readFacts(table, told, today);
  const facts = withDerived(table, inputs);
  const space = spaceOf(table, inputs, targetsOf(table, facts));
  const open = missing(table, space, inputs);
  const one: Case = { table, changesOf: changesFrom(table, told, today), inputs, facts, space };
  const found = table.questions.map((question, index) => findFor(one, question, index, open[index] ?? []));
  const rows = found.map(({ row }) => row.id);
  const isOfOne = (index: number): boolean => index % table.questions.length === 0;
  const matters = unlessNoAnyway(table, space, open);
  const ofFirst = matters.filter((_, index) => isOfOne(index)).flat();
  // What stands first is settled first, as long as anything of it can be told: who does not know is asked what others turn on.
  const settlesFirst = isOfFirst || ofFirst.some((id) => told[id] === undefined);
  const asked = settlesFirst ? ofFirst : matters.flat();
  const telling = mostTelling(table, space, asked, told, (index) => !settlesFirst || isOfOne(index));
  const values = telling ? answersTo(space, telling) : [];
  const [first] = table.questions;
  return {
    told,
    inputs,
    facts,
    found,
    contradictions: table.contradictions.filter(({ when }) => meets(when, facts)),
    notes: table.notes.filter(
      (note) => meets(note.when, facts) && (!note.rows || note.rows.some((id) => rows.includes(id))),
    ),
    ask: telling && {
      input: telling,
      values,
      hinge: first && hingeOf(table, first, inputs, telling, values),
    },
    form: planForm(table, new Set(isOfFirst ? ofFirst : matters.flat()), told),
  };
}
