import { z } from 'zod';
import { condition } from './condition.ts';
import { commandName, id, localized, menuLine } from './text.ts';

/** What a number counts. */
const NUMBER_UNITS = ['months', 'years', 'persons'] as const;
export type NumberUnit = (typeof NUMBER_UNITS)[number];

const LONGEST_LABEL = 45;
/** Longer than this, a verdict with its condition is no line. */
const LONGEST_CONDITION = 85;
const labelText = z
  .string()
  .trim()
  .regex(new RegExp(`^.{1,${LONGEST_LABEL}}$`, 'u'), {
    error: `the label of an input is one line of at most ${LONGEST_LABEL} characters, so that a form has room for it`,
  });

const told = z.array(z.string().trim().min(1).max(400)).min(1);
/** Words by which people tell a fact in free text; case and inflection make no difference. */
export const said = z.strictObject({
  nb: told.optional().describe('Bokmål.'),
  nn: told.optional().describe('Nynorsk.'),
  en: told.optional().describe('English.'),
});

/** A condition as a clause, for certain values: "you have a signed agreement", after "yes, if". */
const conditionSaid = z.strictObject({
  of: z.array(z.string().min(1)).min(1).describe('The values for which it holds, as command lines have them.'),
  nb: z.string().trim().min(1).max(LONGEST_CONDITION).describe('Bokmål.'),
  nn: z.string().trim().min(1).max(LONGEST_CONDITION).optional().describe('Nynorsk. Left out where it reads the same.'),
  en: z.string().trim().min(1).max(LONGEST_CONDITION).describe('English.'),
});
export type ConditionSaid = z.infer<typeof conditionSaid>;

/** What a verdict may hang on, in the words that follow "yes, if", "no, if" and "only if". */
export const conditionsSaid = z
  .array(conditionSaid)
  .optional()
  .describe('What a verdict may hang on, as a clause after "yes, if": one for each set of values that may decide.');

const asked = {
  id: id.describe('Also the English name of the option.'),
  option: z
    .strictObject({
      name: z
        .strictObject({
          nb: commandName.describe('Bokmål.'),
          nn: commandName.optional().describe('Nynorsk. Left out only where it reads the same as bokmål.'),
        })
        .describe('What the option of the command is called.'),
      description: menuLine.describe('What is asked for, as the menu of options shows it.'),
    })
    .describe('The option of the command that takes the input.'),
  label: z.strictObject({
    nb: labelText.describe('Bokmål.'),
    nn: labelText.optional().describe('Nynorsk. Left out only where it reads the same as bokmål.'),
    en: labelText.describe('English that a doctor trained abroad understands.'),
  }),
  question: menuLine.describe('As it is put to the asker.'),
  explain: localized.describe('One line for somebody who has never heard the words used.'),
  conditions: conditionsSaid,
  'ask-short': menuLine.optional().describe('The question in two or three words, after such a condition: "Do you?"'),
  'only-when': condition
    .optional()
    .describe('The input means nothing unless this holds, and is then neither asked for nor taken along.'),
  'asked-after': z
    .array(id)
    .optional()
    .describe("Inputs whose question must come first, since this one's refers to them."),
};

const toldWith = (placeholder: string, example: string) =>
  said
    .optional()
    .describe(`How people tell it in free text, with ${placeholder} where it stands, such as "${example}".`);

const unit = z.enum(NUMBER_UNITS).describe('What the number counts.');

const choice = z.strictObject({
  value: id.describe('As command lines have it; never changes once it is used.'),
  label: menuLine.describe('The answer as a menu shows it.'),
  explain: menuLine.describe('What it means, for somebody new to the words.'),
  over: z.int().nonnegative().optional().describe("It stands for numbers above this, in the input's unit."),
  'up-to': z.int().nonnegative().optional().describe("It stands for numbers up to this, in the input's unit."),
  said: said
    .optional()
    .describe('Words by which people tell it in free text, such as "vikarbyrå, (fast/ny) stilling".'),
  seldom: z
    .literal(true)
    .optional()
    .describe('Hardly anybody who asks has it: a question that only tells it apart comes late.'),
  implies: z
    .record(id, z.string())
    .optional()
    .describe('What nobody of whom this is told is without, by input: taken in free text that tells nothing of that.'),
});
export type TableChoice = z.infer<typeof choice>;

/** Where a value is left out: not known yet (as when this key is left out too), or certainly none, or today. */
const leftOut = z.enum(['none', 'today']).optional().describe('What it means that nothing is told: none, or today.');

/** One thing that a table asks for; `unknown` may be told for any. */
export const input = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('choice'),
    ...asked,
    unit: unit.optional().describe('For choices that stand for numbers: what these count.'),
    choices: z.array(choice).min(2).max(24).describe('All answers but "don\'t know", which every input has.'),
    said: toldWith('{n}, or {date} for how long ago that is,', '{n} på lista'),
  }),
  z.strictObject({
    kind: z.literal('date'),
    ...asked,
    'left-out': leftOut,
    said: toldWith('{date}', 'signerte {date}'),
  }),
  z.strictObject({
    kind: z.literal('number'),
    ...asked,
    unit,
    least: z.int().nonnegative().optional().describe('A smaller number in a text is not this.'),
    most: z.int().positive().optional().describe('A larger number in a text is not this.'),
    'left-out': z.literal('none').optional().describe('none: nothing told means that there is none.'),
    implies: z
      .array(z.strictObject({ over: z.int(), 'up-to': z.int(), facts: z.record(id, z.string()) }))
      .optional()
      .describe(
        'What nobody is without of whom such a number is told, by input: taken where a text tells nothing of that.',
      ),
    said: toldWith('{n}', 'eg er {n}'),
  }),
]);
