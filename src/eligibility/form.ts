import type { Table, TableInput } from '../knowledge/schema/table.ts';
import { restsOn } from './ask.ts';
import type { Told } from './facts.ts';

/** As many as a person answers at once, and as many as a form on Discord holds. */
const MOST_FIELDS = 5;
/** One question that is left is asked by itself; more are asked in a form. */
const FEWEST_OPEN = 2;

export interface FormPlan {
  /** Ids of the inputs that one form asks for, in the order of the table. What was told of others is kept. */
  readonly fields: readonly string[];
  /** Whether so much is open that a form is the way to ask it. */
  readonly isWanted: boolean;
}

/** What is open first, then what can be changed, then what may come to matter by what is told beside it. */
function rankOf(input: TableInput, open: ReadonlySet<string>, told: Told): number | undefined {
  if (told[input.id] !== undefined) return 1;
  if (!open.has(input.id)) return undefined;
  return restsOn(input).every((id) => told[id] !== undefined) ? 0 : 2;
}

/** @param open ids of the inputs, told or not, that could still change an outcome */
export function planForm(table: Table, open: ReadonlySet<string>, told: Told): FormPlan {
  const ranked = table.inputs.flatMap((input) => {
    // The day in question is told in the command, and is today otherwise: it takes no place from what must be asked.
    const rank = rankOf(input, open, told);
    return rank === undefined ? [] : [{ id: input.id, rank: input.id === table.timeline ? 3 : rank }];
  });
  const chosen = new Set(
    ranked
      .toSorted((one, other) => one.rank - other.rank)
      .slice(0, MOST_FIELDS)
      .map(({ id }) => id),
  );
  return {
    fields: table.inputs.map(({ id }) => id).filter((id) => chosen.has(id)),
    isWanted: [...open].filter((id) => told[id] === undefined).length >= FEWEST_OPEN,
  };
}
