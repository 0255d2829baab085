import { z } from 'zod';
import { figure } from '../../figures/figure.ts';
import { OPERATIONS, REFUSALS } from '../../figures/operations.ts';
import { STATUSES, UNITS } from '../../knowledge/schema/series.ts';
import { localized } from '../../knowledge/schema/text.ts';
import { base, downloadable, text } from './parts.ts';

/** A scheme with figures of its. */
export const group = z.strictObject({ scheme: text, name: localized, figures: z.tuple([figure], figure) });

/** Figures that answer one question, in groups: a year's budget, or a handful that was asked for together. */
export const figuresAnswer = z.strictObject({
  kind: z.literal('figures'),
  about: z.strictObject({
    period: text.nullable(),
    scheme: localized.nullable(),
    status: z.enum(STATUSES).nullable(),
    /** `budget`: a year's money by scheme; `lookup`: the figures that were asked for. */
    view: z.enum(['budget', 'lookup']),
  }),
  groups: z.tuple([group], group),
  /** Posts that came with the money of the year. */
  posts: z.array(figure).optional(),
  ...downloadable,
  ...base,
});

export const worked = z.discriminatedUnion('ok', [
  /** Worked out, with the figures that it follows from; the highest and the lowest are figures of the series themselves. */
  z.strictObject({
    ok: z.literal(true),
    operation: z.enum(OPERATIONS),
    figure,
    parts: z.tuple([figure], figure),
    times: z
      .strictObject({
        number: z.number(),
        formula: z.string().optional(),
        every: z.enum(['year', 'month']).optional(),
        upTo: z.number().optional(),
      })
      .optional(),
    against: z
      .strictObject({
        number: z.number(),
        isReckoned: z.boolean(),
        isMean: z.boolean(),
        before: z.number().optional(),
        isCeiling: z.boolean(),
      })
      .optional(),
    ofOwn: z.number().optional(),
  }),
  z.strictObject({ ok: z.literal(false), operation: z.enum(OPERATIONS), reason: z.enum(REFUSALS) }),
]);

/** One series over time. `asked` is the period that was asked for, if one was; `answers` then holds its figures. */
export const seriesAnswer = z.strictObject({
  kind: z.literal('series'),
  series: text,
  label: localized,
  scheme: localized,
  definition: localized,
  unit: z.enum(UNITS),
  asked: text.nullable(),
  /** The figures that answer: those of the period asked for, else the newest. */
  answers: z.tuple([figure], figure),
  /** All figures, oldest first, `answers` included. */
  figures: z.tuple([figure], figure),
  /** What is told of it before how much it is: what is counted, or who the numbers are from. */
  about: z.enum(['definition', 'origin']).optional(),
  /** What was to be worked out from them. */
  worked: worked.optional(),
  ...downloadable,
  ...base,
});
