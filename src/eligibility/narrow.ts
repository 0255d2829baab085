import type { TableInput } from '../knowledge/schema/table.ts';
import { type Fact, isRange, type Range } from './facts.ts';
import { both, type Cell, combine, mergedWays, outcomeOf, type Space } from './space.ts';

/** In bits: how much is still open about what a question comes to. */
function entropy(weights: readonly number[]): number {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.reduce((sum, weight) => (weight > 0 ? sum - (weight / all) * Math.log2(weight / all) : sum), 0);
}

/** The cells of an input's group by the part of the input that they lie in. */
function byPart({ groups }: Space, input: string): readonly { readonly part: Fact; readonly cells: readonly Cell[] }[] {
  const parts = new Map<string, { part: Fact; cells: Cell[] }>();
  for (const cell of groups.find(({ inputs }) => inputs.includes(input))?.cells ?? []) {
    const part = cell.parts[input] ?? 'unknown';
    const key = isRange(part) ? String(part.low) : part;
    const found = parts.get(key) ?? { part, cells: [] };
    found.cells.push(cell);
    parts.set(key, found);
  }
  return [...parts.values()];
}

/** How much is still open on average, in bits over the targets that count, once this input has been told. */
export function remaining(space: Space, input: string, counts: (target: number) => boolean): number {
  const at = space.groups.findIndex(({ inputs }) => inputs.includes(input));
  const rest = combine(space, at);
  let all = 0;
  let open = 0;
  for (const { cells } of byPart(space, input)) {
    const ways = mergedWays(cells).flatMap((cell) => rest.map((other) => both(cell, other)));
    const weight = ways.reduce((sum, way) => sum + way.weight, 0);
    all += weight;
    for (const [index, target] of space.targets.entries()) {
      if (!counts(index)) continue;
      const byOutcome = new Map<string, number>();
      for (const way of ways) {
        const outcome = outcomeOf(target, way.masks[index] ?? 0);
        byOutcome.set(outcome, way.weight + (byOutcome.get(outcome) ?? 0));
      }
      open += weight * entropy([...byOutcome.values()]);
    }
  }
  return open / all;
}

const sameMasks = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((mask) => b.has(mask));

/** The parts of a date or number that still lead to different answers, in order: neighbours that do not are one. */
export function partsOf(space: Space, input: TableInput): readonly Range[] {
  const parts = byPart(space, input.id)
    .flatMap(({ part, cells }) =>
      isRange(part) ? [{ part, masks: new Set(cells.map(({ masks }) => masks.join())) }] : [],
    )
    .sort((one, other) => one.part.low - other.part.low);
  const joined: { part: Range; masks: ReadonlySet<string> }[] = [];
  for (const one of parts) {
    const last = joined.at(-1);
    if (last && sameMasks(last.masks, one.masks)) last.part = { low: last.part.low, high: one.part.high };
    else joined.push({ ...one });
  }
  return joined.map(({ part }) => part);
}
