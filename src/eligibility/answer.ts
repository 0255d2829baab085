import type { VerdictAnswer } from '../answer/answer.ts';
import type { Context } from '../command/command.ts';
import { nextSteps } from '../command/next.ts';
import { isDay } from '../language/day.ts';
import { explain } from './explain.ts';
import type { Choices } from './said.ts';

/** A command that asks a decision table: its options are the inputs of the table, by the same names, in its order. */
interface Asked {
  /** Ids of the table, of the rules to read on in, and of the schemes that it is about. */
  readonly table: string;
  readonly topic: string;
  readonly schemes: readonly string[];
  readonly options: Readonly<Record<string, { readonly kind: { readonly choices?: Choices[string] } }>>;
}

/** Answers a command that asks a decision table; what was not given is not told. */
export function answerTable(
  { table, topic, schemes, options }: Asked,
  values: Readonly<Record<string, string | undefined>>,
  context: Context,
): VerdictAnswer {
  const { knowledge, today } = context;
  const asked = knowledge.getTable(table);
  const told = Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  const choices = Object.fromEntries(Object.entries(options).map(([name, { kind }]) => [name, kind.choices ?? []]));
  const on = told[asked.timeline ?? ''] ?? '';
  const next = nextSteps(
    [
      { command: 'rule', options: { topic, date: isDay(on) ? on : undefined } },
      ...schemes.map((id) => {
        const { name } = knowledge.getScheme(id);
        return { command: 'scheme', options: { name: id }, subject: name };
      }),
    ],
    context,
  );
  return { ...explain(asked, told, { knowledge, today, choices }), next };
}
