import type { Question, Table, TableInput } from '../knowledge/schema/table.ts';
import { derive } from './evaluate.ts';
import { type Fact, isRange } from './facts.ts';
import { ALL_ROWS, maskOf, type Standing } from './masks.ts';
import type { Sample } from './samples.ts';
import { derivedByDepth, type Group, looksAt } from './structure.ts';

/** One way in which the inputs of a group could be told, standing for all that leave the same rows standing. */
export interface Way extends Standing {
  readonly facts: Readonly<Record<string, Fact>>;
  /** The part of the axis that each input lies in. */
  readonly parts: Readonly<Record<string, Fact>>;
}

const written = (fact: Fact | undefined): string => (isRange(fact) ? `${fact.low}..${fact.high}` : (fact ?? ''));

/**
 * The ways of a group, one of each kind that the questions can tell apart. After each input, those are kept as one that
 * leave the same rows standing and agree in every fact that is looked at again: so few are followed to the end.
 */
export function distinctWays(
  table: Table,
  group: Group,
  questions: readonly Question[],
  choose: (input: TableInput) => readonly Sample[],
): readonly Way[] {
  const steps = derivedByDepth(table, group);
  let ways: readonly Way[] = [{ facts: {}, parts: {}, masks: questions.map(() => ALL_ROWS) }];
  for (const [index, id] of group.inputs.entries()) {
    const input = table.inputs.find((one) => one.id === id);
    const samples = input ? choose(input) : [];
    const follow = steps[index + 1] ?? [];
    const keys = [id, ...follow.map((derived) => derived.id)];
    const later = new Set(steps.slice(index + 2).flatMap((derived) => derived.flatMap((one) => [...looksAt(one)])));
    const kept = new Map<string, Way>();
    for (const way of ways)
      for (const { fact, part } of samples) {
        const facts: Record<string, Fact> = { ...way.facts, [id]: fact };
        for (const derived of follow) facts[derived.id] = derive(derived, facts);
        const masks = way.masks.map((mask, at) => {
          const question = questions[at];
          return question ? mask & maskOf(question, keys, facts) : mask;
        });
        const kind = [...masks, ...[...later].map((key) => written(facts[key]))].join();
        if (!kept.has(kind)) kept.set(kind, { facts, parts: { ...way.parts, [id]: part }, masks });
      }
    ways = [...kept.values()];
  }
  return ways;
}
