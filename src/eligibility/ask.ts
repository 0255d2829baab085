import type { VerdictAnswer } from '../answer/answer.ts';
import { UNKNOWN } from '../command/options/unknown.ts';
import type { Table, TableInput } from '../knowledge/schema/table.ts';
import { readFact, type Told, writeFact } from './facts.ts';
import { partsOf, remaining } from './narrow.ts';
import { type Choices, saidOf } from './said.ts';
import type { Space } from './space.ts';
import { walk } from './structure.ts';

type Ask = NonNullable<VerdictAnswer['ask']>;

/** Differences below this come from adding in another order. */
const EQUAL = 1e-9;

/** The inputs that must be asked about before this one. */
function restsOn({ 'only-when': condition = {}, 'asked-after': after = [] }: TableInput): readonly string[] {
  const found: string[] = [...after];
  walk(condition, (fact) => found.push(fact));
  return found;
}

/**
 * The input, of those not told at all, that would leave least open; none where nothing told would change an answer.
 * @param missing ids of the inputs that still matter to any target
 */
export function mostTelling(
  table: Table,
  space: Space,
  missing: readonly string[],
  told: Told,
): TableInput | undefined {
  const open = table.inputs.filter(({ id }) => told[id] === undefined && missing.includes(id));
  const ids = open.map(({ id }) => id);
  let best: { readonly input: TableInput; readonly left: number } | undefined;
  for (const input of open) {
    if (restsOn(input).some((id) => ids.includes(id))) continue;
    const left = remaining(space, input.id);
    if (!best || left < best.left - EQUAL) best = { input, left };
  }
  return best?.input;
}

/** The question for one input: every value that still leads somewhere else, each as a command line, and "don't know". */
export function questionFor(
  space: Space,
  input: TableInput,
  told: Told,
  choices: Choices,
  write: (told: Told) => string,
): Ask {
  const commandWith = (value: string): string => write({ ...told, [input.id]: value });
  const { id, question, explain } = input;
  if (input.kind === 'choice') {
    const offered = [...input.values, UNKNOWN.value].flatMap(
      (value) => choices[id]?.find((one) => one.value === value) ?? [],
    );
    return {
      input: id,
      question,
      explain,
      choices: offered.map(({ value, label, explain: line }) => ({
        label,
        ...(line && { explain: line }),
        command: commandWith(value),
      })),
    };
  }
  const parts = partsOf(space, input).map((part) => ({
    label: saidOf(input, part, choices),
    command: commandWith(writeFact(input, part)),
  }));
  const unknown = { label: UNKNOWN.label, command: commandWith(writeFact(input, readFact(input, UNKNOWN.value))) };
  return { input: id, question, explain, choices: [...parts, unknown] };
}
