import { z } from 'zod';
import { citations } from '../knowledge/schema/citation.ts';
import { STATUSES, UNITS } from '../knowledge/schema/series.ts';
import { localized } from '../knowledge/schema/text.ts';

const text = z.string().min(1);

/** A dated figure with all that a reader needs of it; it cannot be made without a citation. */
export const figure = z.strictObject({
  id: text,
  scheme: text,
  series: text,
  label: localized,
  /** Base units: whole kroner, persons. */
  value: z.number(),
  unit: z.enum(UNITS),
  period: text,
  measure: z.enum(['level', 'increase', 'cumulative', 'full-year', 'share', 'factor']),
  status: z.enum(STATUSES),
  qualifier: z.enum(['about', 'over', 'under', 'at-least', 'at-most']).optional(),
  secondhand: z.literal(true).optional(),
  /** Counted in another way than the rest of its series: the same word on all that are counted so. */
  counting: text.optional(),
  /** The publisher has put it right since. */
  superseded: z.literal(true).optional(),
  printed: z.string().nullable(),
  note: localized.optional(),
  /** Present on a figure that no release prints: how it follows, and from which figures. */
  derived: z.strictObject({ formula: text, from: z.array(text).min(1) }).optional(),
  citations,
});

export type Figure = z.infer<typeof figure>;
