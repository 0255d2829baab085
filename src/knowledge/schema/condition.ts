import { z } from 'zod';
import { day, id } from './text.ts';

/** Values of an input or derived fact, any of which will do. */
export const values = z.array(id).min(1);

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

/** @see Condition */
export const condition: z.ZodType<Condition> = z.lazy(() =>
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
