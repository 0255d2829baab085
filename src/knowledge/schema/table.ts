import { z } from 'zod';
import { day, id, localized } from './text.ts';

/** What a question of a table can come to. */
export const OUTCOMES = ['eligible', 'lapsed', 'not-eligible', 'unclear'] as const;

/** More rows than this would not fit the bits of one number, by which rows are looked up. */
export const MOST_ROWS = 31;

const value = id;
const values = z.array(value).min(1);

/** What is asked of one input or derived fact. A fact that is only known in part meets a test if it is certain to. */
const test = z.union([
  /** Is one of these; `none` and `unknown` are values too. */
  values,
  z
    .strictObject({
      from: day.describe('Dates: on this day or later.'),
      to: day.describe('Dates: on this day or earlier.'),
      over: z.int().nonnegative().describe('Numbers: more than.'),
      'up-to': z.int().nonnegative().describe('Numbers: this or less.'),
      'earlier-than': id.describe('Dates: before the day of another input.'),
      known: z.literal(true).describe('Dates and numbers: something is known of it, if only in part.'),
    })
    .partial()
    .refine((tests) => Object.keys(tests).length > 0, {
      error: 'a test says at least one of from, to, over, up-to, earlier-than, known',
    }),
]);
export type Test = z.infer<typeof test>;

/** Every key must hold: inputs or derived facts by id, or `any`, `all`, `not` of further conditions. */
export interface Condition {
  readonly any?: readonly Condition[] | undefined;
  readonly all?: readonly Condition[] | undefined;
  readonly not?: Condition | undefined;
  readonly [fact: string]: Test | Condition | readonly Condition[] | undefined;
}

const isRecord = (given: unknown): given is Record<string, unknown> =>
  typeof given === 'object' && given !== null && !Array.isArray(given);

const condition: z.ZodType<Condition> = z.lazy(() =>
  z
    .custom<Condition>(isRecord, { error: 'a condition names facts, each with a test' })
    .superRefine((given, context) => {
      for (const [key, inner] of Object.entries(given)) {
        const schema = key === 'any' || key === 'all' ? z.array(condition).min(1) : key === 'not' ? condition : test;
        const read = schema.safeParse(inner);
        for (const issue of read.error?.issues ?? [])
          context.addIssue({ code: 'custom', message: issue.message, path: [key, ...issue.path] });
      }
    }),
);

const asked = {
  id,
  label: localized,
  question: localized,
  explain: localized.describe('One line for somebody who has never heard the words used.'),
  'only-when': condition
    .optional()
    .describe('The input means nothing unless this holds, and is then neither asked for nor taken along.'),
  'asked-after': z
    .array(id)
    .optional()
    .describe("Inputs whose question must come first, since this one's refers to them."),
};

/** Where a value is left out: not known yet (as when this key is left out too), or certainly none, or today. */
const leftOut = z.enum(['none', 'today']).optional();

const input = z.discriminatedUnion('kind', [
  /** One of a few values; `unknown` may be given for any. The words for them stand with the command's options. */
  z.strictObject({ kind: z.literal('choice'), ...asked, values }),
  z.strictObject({ kind: z.literal('date'), ...asked, 'left-out': leftOut }),
  z.strictObject({ kind: z.literal('months'), ...asked, 'left-out': z.literal('none').optional() }),
]);

/** A fact that follows from inputs: the first value whose condition holds; the last has none. */
const derived = z.strictObject({
  id,
  label: localized,
  values: z
    .array(
      z.strictObject({
        value,
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

const question = z.strictObject({ id, title: localized, rows: z.array(row).min(1).max(MOST_ROWS) });

/** `knowledge/tables/<id>.yaml`: a decision table in the sense of the DMN standard. The first row that is met decides. */
export const tableFile = z.strictObject({
  title: localized,
  command: id.describe('The command that asks it.'),
  'hit-policy': z.literal('first'),
  contacts: z.array(id).min(1),
  inputs: z.array(input).min(1),
  derived: z.array(derived).default([]),
  timeline: id.optional().describe('The date input along which an outcome is followed from day to day.'),
  questions: z.array(question).min(1),
  newest: z
    .strictObject({ when: cells, instead: z.record(id, value), until: day, because })
    .optional()
    .describe(
      'For a time whose rules were not seen: which facts stand for the newest rules that were, and how long those are known to hold.',
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
export type Derived = Written['derived'][number];
export type Question = Written['questions'][number];
export type Row = Question['rows'][number];
export type OutcomeValue = (typeof OUTCOMES)[number];
