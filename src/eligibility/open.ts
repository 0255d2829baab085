import { groupBy } from '../knowledge/group-by.ts';
import { OUTCOMES } from '../knowledge/outcomes.ts';
import type { OutcomeValue, Question, Table, TableInput } from '../knowledge/schema/table.ts';
import { decide, slips, withDerived } from './evaluate.ts';
import { type Facts, isOpen } from './facts.ts';
import { samplesOf } from './samples.ts';
import { besides, combine, outcomeOf, type Space } from './space.ts';

/** The outcomes that remain, whatever the facts not known turn out to be. */
export function possible(space: Space, index: number): OutcomeValue[] {
  const target = space.targets[index];
  if (!target) return [];
  const found = new Set(combine(space).map(({ masks }) => outcomeOf(target, masks[index] ?? 0)));
  return OUTCOMES.filter((outcome) => found.has(outcome));
}

/** What ways that differ in one input only leave standing of each target, where they do not all leave the same. */
function linesOf({ groups, targets }: Space, at: number, input: string): readonly (readonly (readonly number[])[])[] {
  const group = groups[at];
  const lines = group ? [...groupBy(group.cells, besides(group, input)).values()] : [];
  return targets.map((_, index) => {
    const found = new Map<string, readonly number[]>();
    for (const line of lines) {
      const [first, ...others] = line.map(({ masks }) => masks[index] ?? 0);
      if (others.every((mask) => mask === first)) continue;
      const masks = [...new Set([first ?? 0, ...others])];
      found.set(masks.toSorted().join(), masks);
    }
    return [...found.values()];
  });
}

/** By target: whether two ways in which all could be, differing in this input only, come to different outcomes. */
function decidesSomewhere(space: Space, input: string): readonly boolean[] {
  const at = space.groups.findIndex(({ inputs }) => inputs.includes(input));
  const lines = linesOf(space, at, input);
  return space.targets.map((target, index) => {
    const rest = new Set(combine(space, at).map(({ masks }) => masks[index] ?? 0));
    return (lines[index] ?? []).some((masks) =>
      [...rest].some((other) => new Set(masks.map((mask) => outcomeOf(target, mask & other))).size > 1),
    );
  });
}

/** By question: whether telling this one thing, and nothing else, would change the outcome as it stands. */
function settlesAlone(table: Table, facts: Facts, input: TableInput): readonly boolean[] {
  const now = withDerived(table, facts);
  const slipsNow = slips(table, now).length;
  const ways = samplesOf(table, input, facts)
    .map(({ fact }) => withDerived(table, { ...facts, [input.id]: fact }))
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
    const alone = settlesAlone(table, facts, input);
    const matters = decidesSomewhere(space, input.id).map((decides, index) => decides || (alone[index] ?? false));
    return { input, matters };
  });
  return space.targets.map((_, index) => found.filter(({ matters }) => matters[index]).map(({ input }) => input.id));
}
