import { decide, slips, withDerived } from './evaluate.ts';
import { type Facts, isOpen, isRange, type Range } from './facts.ts';
import { samplesOf } from './samples.ts';
import { both, type Cell, combine, outcomeOf, type Space } from './space.ts';
import type { OutcomeValue, Question, Table, TableInput } from './table.ts';

const ORDER: readonly OutcomeValue[] = ['eligible', 'lapsed', 'not-eligible', 'unclear'];

/** The outcomes that remain, whatever the facts not known turn out to be. */
export function possible(space: Space, target: number): OutcomeValue[] {
  const question = space.targets[target];
  if (!question) return [];
  const found = new Set(combine(space).map(({ masks }) => outcomeOf(question, masks[target] ?? 0)));
  return ORDER.filter((outcome) => found.has(outcome));
}

/** Cells that differ in one input only, together. */
function lines(cells: readonly Cell[], input: string): readonly (readonly Cell[])[] {
  const byOthers = new Map<string, Cell[]>();
  for (const cell of cells) {
    const key = JSON.stringify({ ...cell.facts, [input]: null });
    byOthers.set(key, [...(byOthers.get(key) ?? []), cell]);
  }
  return [...byOthers.values()];
}

/** Whether two ways in which everything could be, that differ in this input only, come to different outcomes. */
export function decidesSomewhere(space: Space, target: number, input: string): boolean {
  const question = space.targets[target];
  const at = space.groups.findIndex(({ inputs }) => inputs.includes(input));
  const group = space.groups[at];
  if (!question || !group) return false;
  const mask = ({ masks }: { readonly masks: readonly number[] }): number => masks[target] ?? 0;
  const rest = [...new Set(combine(space, at).map(mask))];
  const compared = new Set<string>();
  return lines(group.cells, input).some((line) => {
    const distinct = [...new Set(line.map(mask))].sort((a, b) => a - b);
    const key = distinct.join();
    if (distinct.length < 2 || compared.has(key)) return false;
    compared.add(key);
    return rest.some((other) => new Set(distinct.map((one) => outcomeOf(question, one & other))).size > 1);
  });
}

/** Whether telling this one thing, and nothing else, would change the outcome as it stands. */
function settlesAlone(table: Table, question: Question, facts: Facts, input: TableInput): boolean {
  const outcome = decide(question, withDerived(table, facts)).outcome;
  const known = slips(table, withDerived(table, facts)).length;
  return samplesOf(table, input, facts).some(({ fact }) => {
    const told = withDerived(table, { ...facts, [input.id]: fact });
    return slips(table, told).length <= known && decide(question, told).outcome !== outcome;
  });
}

/** Inputs that are held against each other in the slip that decides, if one does: they must be told again. */
function slipping(table: Table, question: Question, facts: Facts): readonly string[] {
  const all = withDerived(table, facts);
  const found = slips(table, all).filter((id) => id in decide(question, all).when);
  const conditions = table.contradictions.filter(({ when }) => found.some((id) => id in when));
  return conditions.flatMap(({ inputs }) => inputs);
}

/** Inputs not known, or told so that they cannot be right, that could still change the outcome of a question. */
export function missing(table: Table, space: Space, target: number, facts: Facts): readonly string[] {
  const question = space.targets[target]?.question;
  if (!question) return [];
  const again = slipping(table, question, facts);
  return table.inputs
    .filter(
      (input) =>
        again.includes(input.id) ||
        (isOpen(facts[input.id]) &&
          (decidesSomewhere(space, target, input.id) || settlesAlone(table, question, facts, input))),
    )
    .map(({ id }) => id);
}

/** In bits: how much is still open about what a question comes to. */
function entropy(weights: readonly number[]): number {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.reduce((sum, weight) => (weight > 0 ? sum - (weight / all) * Math.log2(weight / all) : sum), 0);
}

/** How much is still open on average, over all targets, once this input has been told. */
export function remaining(space: Space, input: string): number {
  const at = space.groups.findIndex(({ inputs }) => inputs.includes(input));
  const rest = combine(space, at);
  const parts = new Map<string, Map<string, number>[]>();
  for (const cell of space.groups[at]?.cells ?? []) {
    const key = JSON.stringify(cell.parts[input]);
    const byTarget = parts.get(key) ?? space.targets.map(() => new Map<string, number>());
    parts.set(key, byTarget);
    for (const other of rest) {
      const { masks, weight } = both(cell, other);
      for (const [index, target] of space.targets.entries()) {
        const outcome = outcomeOf(target, masks[index] ?? 0);
        const found = byTarget[index];
        found?.set(outcome, weight + (found.get(outcome) ?? 0));
      }
    }
  }
  let all = 0;
  let open = 0;
  for (const byTarget of parts.values()) {
    const weight = [...(byTarget[0]?.values() ?? [])].reduce((sum, one) => sum + one, 0);
    all += weight;
    open += weight * byTarget.reduce((sum, found) => sum + entropy([...found.values()]), 0);
  }
  return open / all;
}

const sameMasks = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((mask) => b.has(mask));

/** The parts of a date or number that still lead to different answers, in order: neighbours that do not are one. */
export function partsOf(space: Space, input: TableInput): readonly Range[] {
  const cells = space.groups.find(({ inputs }) => inputs.includes(input.id))?.cells ?? [];
  const byPart = new Map<string, { range: Range; masks: Set<string> }>();
  for (const cell of cells) {
    const range = cell.parts[input.id];
    if (!isRange(range)) continue;
    const part = byPart.get(String(range.low)) ?? { range, masks: new Set<string>() };
    part.masks.add(cell.masks.join());
    byPart.set(String(range.low), part);
  }
  const parts = [...byPart.values()].sort((a, b) => a.range.low - b.range.low);
  const joined: { range: Range; masks: Set<string> }[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last && sameMasks(last.masks, part.masks)) last.range = { low: last.range.low, high: part.range.high };
    else joined.push({ ...part });
  }
  return joined.map(({ range }) => range);
}
