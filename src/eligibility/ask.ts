import type { Table, TableInput } from '../knowledge/schema/table.ts';
import { type Told, UNKNOWN, valuesOf, writeFact } from './facts.ts';
import { partsOf, remaining } from './narrow.ts';
import type { Space } from './space.ts';
import { walk } from './structure.ts';

/** Differences below this come from adding in another order. */
const EQUAL = 1e-9;

/** The inputs that must be asked about before this one. */
export function restsOn({ 'only-when': condition = {}, 'asked-after': after = [] }: TableInput): readonly string[] {
  const found: string[] = [...after];
  walk(condition, (fact) => found.push(fact));
  return found;
}

/**
 * The input, of those not told at all, that would leave least open; none where nothing told would change an answer.
 * @param missing ids of the inputs that still matter
 * @param counts the targets about which it is to leave least open
 */
export function mostTelling(
  table: Table,
  space: Space,
  missing: readonly string[],
  told: Told,
  counts: (target: number) => boolean,
): TableInput | undefined {
  const open = table.inputs.filter(({ id }) => told[id] === undefined && missing.includes(id));
  const ids = open.map(({ id }) => id);
  let best: { readonly input: TableInput; readonly left: number } | undefined;
  for (const input of open) {
    if (restsOn(input).some((id) => ids.includes(id))) continue;
    const left = remaining(space, input.id, counts);
    if (!best || left < best.left - EQUAL) best = { input, left };
  }
  return best?.input;
}

/** The values that an answer to the question for this input could tell, as command lines have them; not known comes last. */
export function answersTo(space: Space, input: TableInput): readonly string[] {
  const known = input.kind === 'choice' ? valuesOf(input) : partsOf(space, input).map((part) => writeFact(input, part));
  return [...known, UNKNOWN];
}
