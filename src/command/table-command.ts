import type { VerdictAnswer } from '../answer/answer.ts';
import { explain } from '../answer/verdict/explain.ts';
import { choiceOfNumber } from '../eligibility/choice-of-number.ts';
import { ABOUT } from '../eligibility/facts.ts';
import type { ChoiceInput, Table, TableInput } from '../knowledge/schema/table.ts';
import { isDay } from '../language/day.ts';
import { type Command, type Context, defineCommand, type Kind, type Option } from './command.ts';
import { formOf } from './form.ts';
import { nextSteps } from './next.ts';
import { choice } from './options/choice.ts';
import { date } from './options/date.ts';
import { number, readNumber } from './options/number.ts';
import { UNKNOWN_CHOICE } from './options/unknown.ts';

/** A command that a decision table defines: what a file in commands/ says of it. */
export interface TableCommand {
  /** The id of the table: its file name in knowledge/tables. */
  readonly table: string;
}

/** The whole of a command that asks a decision table. Its name, options and words stand with the table. */
export const tableCommand = (table: string): TableCommand => ({ table });

/** One of the choices; where they stand for numbers, such a number will do too. */
function choiceOf({ choices, unit }: ChoiceInput): Kind<string> {
  const kind: Kind<string> = choice([...choices, UNKNOWN_CHOICE]);
  if (unit === undefined) return kind;
  return {
    ...kind,
    read: (given, context) => {
      const count = readNumber(given, unit);
      const found = count === undefined ? undefined : choiceOfNumber(choices, count);
      return found ? { ok: true, value: found.value } : kind.read(given, context);
    },
  };
}

function kindOf(input: TableInput): Kind<string> {
  if (input.kind === 'choice') return choiceOf(input);
  return input.kind === 'date' ? date : number(input.unit);
}

const optionOf = (input: TableInput): Option<string> => ({
  name: { ...input.option.name, en: input.id },
  description: input.option.description,
  kind: kindOf(input),
});

/** Which of several questions is asked by itself; without it all of them are. */
const aboutOption = ({ questions }: Table): Option<string> => ({
  name: { nb: 'gjelder', nn: 'gjeld', en: ABOUT },
  description: {
    nb: 'Bare det ene spørsmålet du vil ha svar på',
    nn: 'Berre det eine spørsmålet du vil ha svar på',
    en: 'Only the one question you want answered',
  },
  kind: choice(questions.map(({ id, title }) => ({ value: id, label: title }))),
});

/** Answers for what was told; what was not given is not told. */
function answerTable(
  { id, timeline, topic, schemes }: Table,
  values: Readonly<Record<string, string | undefined>>,
  context: Context,
): VerdictAnswer {
  const { knowledge } = context;
  const told = Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  const on = told[timeline ?? ''] ?? '';
  const next = nextSteps(
    [
      { command: 'rule', options: { topic, date: isDay(on) ? on : undefined } },
      ...schemes.map((one) => ({
        command: 'scheme',
        options: { name: one },
        subject: knowledge.getScheme(one).name,
      })),
    ],
    context,
  );
  return { ...explain(knowledge.getTable(id), told, context), next };
}

/** The command that asks a table: its options are the inputs, by the same names, in the same order; and last, of several, which question. */
export const commandOf = (table: Table): Command =>
  defineCommand({
    ...table.command,
    options: {
      ...Object.fromEntries(table.inputs.map((input) => [input.id, optionOf(input)])),
      ...(table.questions.length > 1 && { [ABOUT]: aboutOption(table) }),
    },
    answer: (values, context) => answerTable(table, values, context),
    form: (given, { today }) => formOf(table, given, today),
  });
