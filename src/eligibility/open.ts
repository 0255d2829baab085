import { oncePer } from '../knowledge/once.ts';
import { OUTCOMES } from '../knowledge/outcomes.ts';
import type { OutcomeValue, Question, Row, Table, TableInput } from '../knowledge/schema/table.ts';
import { decide, slips, withDerived, withTold } from './evaluate.ts';
import { type Facts, isOpen } from './facts.ts';
import { samplesOf } from './samples.ts';
import { besides, combine, type GroupSpace, outcomeOf, rowOf, type Space } from './space.ts';

/** The outcomes that remain, whatever the facts not known turn out to be. */
export function possible(space: Space, index: number): OutcomeValue[] {
  const target = space.targets[index];
  if (!target) return [];
  const found = new Set(combine(space).map(({ masks }) => outcomeOf(target, masks[index] ?? 0)));
  return OUTCOMES.filter((outcome) => found.has(outcome));
}

/** The rows that may still decide. */
export function possibleRows(space: Space, index: number): readonly Row[] {
  const target = space.targets[index];
  if (!target) return [];
  return [...new Set(combine(space).map(({ masks }) => rowOf(target, masks[index] ?? 0)))];
}

/** By target: what each mask of a group comes to with all that the other groups can leave standing, in one text. */
const comesToIn = oncePer((space: Space) =>
  oncePer((group: GroupSpace): readonly ReadonlyMap<number, string>[] => {
    const rest = combine(space, space.groups.indexOf(group));
    return space.targets.map((target, index) => {
      const others = [...new Set(rest.map(({ masks }) => masks[index] ?? 0))];
      const own = new Set(group.cells.map(({ masks }) => masks[index] ?? 0));
      return new Map([...own].map((mask) => [mask, others.map((other) => outcomeOf(target, mask & other)).join()]));
    });
  }),
);

/** By target: whether two ways in which all could be, differing in this input only, come to different outcomes. */
function decidesSomewhere(space: Space, input: string): readonly boolean[] {
  const group = space.groups.find(({ inputs }) => inputs.includes(input));
  if (!group) return [];
  const besidesInput = besides(group, input);
  return comesToIn(space)(group).map((comesTo, index) => {
    const seen = new Map<number, string>();
    return group.cells.some((cell) => {
      const line = besidesInput(cell);
      const outcomes = comesTo.get(cell.masks[index] ?? 0) ?? '';
      const before = seen.get(line);
      if (before === undefined) seen.set(line, outcomes);
      return before !== undefined && before !== outcomes;
    });
  });
}

/**
 * By question: whether telling this one thing, and nothing else, would change the outcome as it stands.
 * @param now The facts with those derived.
 */
function settlesAlone(table: Table, now: Facts, input: TableInput): readonly boolean[] {
  const slipsNow = slips(table, now).length;
  const ways = samplesOf(table, input, now)
    .map(({ fact }) => withTold(table, now, { [input.id]: fact }))
    .filter((way) => slips(table, way).length <= slipsNow);
  return table.questions.map((question) => {
    const { outcome } = decide(question, now);
    return ways.some((way) => decide(question, way).outcome !== outcome);
  });
}

/** Inputs that are held against each other in the slip that decides, if one does: they must be told again. */
function slipping(table: Table, question: Question, facts: Facts): readonly string[] {
  const found = slips(table, facts).filter((id) => id in decide(question, facts).when);
  return table.contradictions.filter(({ when }) => found.some((id) => id in when)).flatMap(({ inputs }) => inputs);
}

/**
 * By target: the inputs not known, or told so that they cannot be right, that could still change the outcome. The
 * targets are the table's questions, in order, then any others.
 */
export function missing(table: Table, space: Space, facts: Facts): readonly (readonly string[])[] {
  const derived = withDerived(table, facts);
  const again = table.questions.map((question) => slipping(table, question, derived));
  const found = table.inputs.map((input) => {
    if (!isOpen(facts[input.id])) return { input, matters: again.map((ids) => ids.includes(input.id)) };
    const alone = settlesAlone(table, derived, input);
    const matters = decidesSomewhere(space, input.id).map((decides, index) => decides || (alone[index] ?? false));
    return { input, matters };
  });
  return space.targets.map((_, index) => found.filter(({ matters }) => matters[index]).map(({ input }) => input.id));
}
