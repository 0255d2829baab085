import { z } from 'zod';
import { OUTCOMES } from '../outcomes.ts';
import { condition, values } from './condition.ts';
import { conditionsSaid, input, said } from './table-input.ts';
import { asks, commandName, day, id, localized, menuLine } from './text.ts';

/** More rows than this would not fit the bits of one number, by which rows are looked up. */
const MOST_ROWS = 31;

const command = z
  .strictObject({
    name: z
      .strictObject({
        nb: commandName.describe('Bokmål.'),
        nn: commandName.optional().describe('Nynorsk. Left out only where it reads the same as bokmål.'),
        en: commandName.describe('What it is called by in command lines; the file in commands/ has this name.'),
      })
      .describe('What is typed after the slash.'),
    title: localized.describe('A few words for buttons and headings.'),
    description: menuLine.describe('What it answers, as the menu of commands shows it.'),
    example: z.string().min(1).describe('A command line that shows it at its best.'),
  })
  .describe('The slash command that asks the table. Its options are the inputs.');

/** A fact that follows from inputs: the first value whose condition holds; the last has none. */
const derived = z.strictObject({
  id,
  label: localized,
  conditions: conditionsSaid,
  values: z
    .array(
      z.strictObject({
        value: id,
        said: localized.optional().describe('Left out where there is nothing to say, such as that dates are in order.'),
        impossible: z
          .literal(true)
          .optional()
          .describe('Only a slip can lead here, so no fact that is still open is thought to be so.'),
        when: condition.optional(),
      }),
    )
    .min(2),
});

/** Values by the id of an input or derived fact: each must be one of these. */
const cells = z.record(id, values);
const because = z.array(id).min(1);

const row = z.strictObject({
  id: z.string().regex(/^[A-Z]+\d+$/, { error: 'a row is named by a letter and a number, such as A13' }),
  when: cells,
  outcome: z.enum(OUTCOMES),
  /** Ids in knowledge/rules. */
  because,
  also: z
    .array(z.strictObject({ when: condition, because }))
    .default([])
    .describe('Further rules that bear on it under further conditions; they never change the outcome.'),
  why: localized,
  'why-if': z
    .array(z.strictObject({ when: condition, why: localized }))
    .default([])
    .describe('Said instead of why under a further condition, the first that holds.'),
});

const question = z.strictObject({
  id,
  title: localized,
  said: said
    .optional()
    .describe('Words by which somebody asks for this question and for no other of the table: "veiledningstilskudd*".'),
  'given-by': said
    .optional()
    .describe(
      'Words by which somebody says that they give what it is of to the doctor whose case it is: "jeg veileder". What they tell of themselves is no fact.',
    ),
  do: z
    .partialRecord(z.enum(OUTCOMES), localized)
    .describe('What to do now and who does it, in one sentence, for each outcome that the rows come to.'),
  rows: z.array(row).min(1).max(MOST_ROWS),
});

/** `knowledge/tables/<id>.yaml`: a decision table in the sense of the DMN standard. The first row that is met decides. */
export const tableFile = z.strictObject({
  title: localized.describe('What it decides, as a heading.'),
  command,
  topic: id.describe('The rules to read on in: a file name in knowledge/rules.'),
  schemes: z.array(id).min(1).describe('What it is about: file names in knowledge/schemes.'),
  asks: asks.describe(
    'How people ask whether they have the right: six ways or more in bokmål, three in English, two in nynorsk.',
  ),
  matter: said.describe(
    'Words by which somebody asks for what the table decides: "slippe vakt, fritak*". Who says none must tell so much more.',
  ),
  beside: said
    .optional()
    .describe(
      'Words by which somebody asks for something else: "bakvakt*, takst*"; with ! before, wherever they stand: "!student*".',
    ),
  known_until: day.describe(
    'The last day on which the rules are known to hold as they stand here: said before the first question.',
  ),
  limits: localized.optional().describe('What else it cannot answer: said before the first question.'),
  'hit-policy': z.literal('first'),
  contacts: z.array(id).min(1).describe('Whom to ask, the one who decides first: file names in knowledge/contacts.'),
  inputs: z.array(input).min(1),
  derived: z.array(derived).default([]),
  timeline: id.optional().describe('The date input along which an outcome is followed from day to day.'),
  questions: z.array(question).min(1),
  newest: z
    .strictObject({ when: cells, instead: z.record(id, id), because })
    .optional()
    .describe(
      'For a time whose rules were not seen, past known_until: which facts stand for the newest rules that were.',
    ),
  contradictions: z.array(z.strictObject({ inputs: z.array(id).min(1), when: condition, text: localized })).default([]),
  /** Doubts that the sources leave, told where they bear on the case. `rows`: only where one of these decides. */
  notes: z
    .array(z.strictObject({ id, when: condition, rows: z.array(z.string()).optional(), text: localized, because }))
    .default([]),
  /** Worked examples: facts as in a command line, and what each question comes to. */
  examples: z.array(
    z.strictObject({ note: z.string().min(1), facts: z.record(id, z.string()), rows: z.record(id, z.string()) }),
  ),
});

type Written = z.infer<typeof tableFile>;
export type Table = Written & { readonly id: string };
export type TableInput = Written['inputs'][number];
export type ChoiceInput = Extract<TableInput, { kind: 'choice' }>;
export type Derived = Written['derived'][number];
export type Question = Written['questions'][number];
export type Row = Question['rows'][number];
export type OutcomeValue = (typeof OUTCOMES)[number];
