import { saidOf } from '../answer/verdict/said.ts';
import { UNKNOWN_CHOICE } from '../answer/verdict/unknown.ts';
import { evaluateTable } from '../eligibility/evaluation.ts';
import { isExact, readFact } from '../eligibility/facts.ts';
import type { Call } from '../invocation.ts';
import type { Localized } from '../knowledge/knowledge.ts';
import type { Table, TableInput } from '../knowledge/schema/table.ts';

interface FormChoice {
  readonly value: string;
  readonly label: Localized;
  readonly explain: Localized;
}

/** One thing that a form asks, with what is known of it filled in. */
export interface FormField {
  /** The option of the command that takes it. */
  readonly option: string;
  readonly label: Localized;
  readonly question: Localized;
  /** All that can be chosen; none where it is written. */
  readonly choices: readonly FormChoice[];
  /** What has been chosen, or how what has been told is written. */
  readonly value?: Localized | undefined;
  readonly chosen?: string | undefined;
}

/** What a command asks at once. */
export interface Form {
  readonly title: Localized;
  readonly fields: readonly FormField[];
  /** What was told and is not asked again, by option. */
  readonly kept: Call['options'];
}

function fieldOf(input: TableInput, given: string | undefined): FormField {
  const { id, label, question } = input;
  const field = { option: id, label, question };
  if (input.kind === 'choice') return { ...field, choices: [...input.choices, UNKNOWN_CHOICE], chosen: given };
  const fact = given === undefined ? undefined : readFact(input, given);
  // A day or number in the words of its reader, who will write it so; what is told in part, as the command line has it.
  const value = isExact(fact) ? saidOf(input, fact) : given === undefined ? undefined : { nb: given, en: given };
  return { ...field, choices: [], value };
}

/** The form of a table: what is still to be told, and what can be changed. `given` holds values as command lines do. */
export function formOf(table: Table, given: Call['options'], today: string): Form {
  const { fields } = evaluateTable(table, given, today).form;
  const asked = table.inputs.filter(({ id }) => fields.includes(id));
  return {
    title: table.command.title,
    fields: asked.map((input) => fieldOf(input, given[input.id])),
    kept: Object.fromEntries(Object.entries(given).filter(([option]) => !fields.includes(option))),
  };
}
