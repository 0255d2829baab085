import { z } from 'zod';
import { OUTCOMES } from '../../knowledge/outcomes.ts';
import { citation, citations } from '../../knowledge/schema/citation.ts';
import { localized } from '../../knowledge/schema/text.ts';
import { base, call, contact, isoDay, text } from './parts.ts';
import { ruleEntry } from './rules.ts';

const given = z.strictObject({ input: text, label: localized, value: text, said: localized });

export const outcomeValue = z.enum(OUTCOMES);

/** What one question of a decision table comes to for the facts given. */
export const outcome = z.strictObject({
  question: text,
  title: localized,
  outcome: outcomeValue,
  /** Outcomes that remain possible, whatever the facts not told turn out to be; one where it is settled. */
  possible: z.array(outcomeValue).min(1),
  row: text,
  why: localized,
  /** What to do now and who does it. */
  do: localized.optional(),
  /** Each rule that the row rests on, in words and cited. */
  reasons: z.tuple([ruleEntry], ruleEntry),
  /** The facts that met the row, as they were told or derived. */
  conditions: z.array(given),
  /** Inputs not known that could still change the outcome. */
  missing: z.array(text),
  /** The first and last day of the stretch around the day asked about on which the outcome is the same. */
  since: isoDay.nullable(),
  until: isoDay.nullable(),
  /** How the outcome changes from day to day with everything else as told, oldest first. */
  timeline: z.array(z.strictObject({ from: isoDay.nullable(), to: isoDay.nullable(), outcome: outcomeValue })),
  /** Single changes of one input that would change the outcome, nearest first. */
  changes: z.array(
    z.strictObject({
      input: text,
      label: localized,
      value: text,
      said: localized,
      outcome: outcomeValue,
      call,
    }),
  ),
  /** What the newest rules seen would give, where the day asked about is past them. */
  newest: z.strictObject({ until: isoDay, outcome: outcomeValue, why: localized, citations }).optional(),
});

/** A verdict on the first question under a condition that nobody has told of. */
const hinge = z.strictObject({
  verdict: z.enum(['yes', 'no', 'weighed']),
  link: z.enum(['if', 'unless', 'only-if']),
  /** As a clause. */
  condition: localized,
  /** The question in two or three words, to be put after it; none where it is not just of the condition. */
  short: localized.optional(),
  /** The last day of the rules that it rests on, where the time asked about is past it. */
  until: isoDay.optional(),
  citations,
});

/** An eligibility answer: the outcomes, and the one question that would narrow them most, if one is left. */
export const verdictAnswer = z.strictObject({
  kind: z.literal('verdict'),
  table: text,
  title: localized,
  /** What was told, in the order of the table's inputs. */
  given: z.array(given),
  outcomes: z.array(outcome).min(1),
  /** Facts that contradict each other, by input. */
  contradiction: z.strictObject({ inputs: z.array(text), text: localized }).optional(),
  ask: z
    .strictObject({
      input: text,
      question: localized,
      explain: localized.optional(),
      /** The verdict that the answer decides, or nearly. */
      hinge: hinge.optional(),
      choices: z
        .array(z.strictObject({ label: localized, explain: localized.optional(), call }))
        .min(2)
        .max(25),
    })
    .optional(),
  /** The form that asks for all that is open at once. */
  form: z.strictObject({
    /** The inputs that it asks for. */
    fields: z.array(text),
    /** So much is open that this is the way to ask it. */
    isWanted: z.boolean(),
  }),
  /** Said before the first question: until when the rules are known, and what cannot be answered. */
  start: z
    .strictObject({
      /** What the table answers, as a question, and perhaps more after it. */
      asks: localized,
      until: isoDay,
      isPast: z.boolean(),
      citations: z.array(citation),
      limits: localized.optional(),
    })
    .optional(),
  contacts: z.array(contact).min(1),
  ...base,
});
