import { z } from 'zod';
import { figure } from '../../figures/figure.ts';
import { STATUSES, UNITS } from '../../knowledge/schema/series.ts';
import { localized } from '../../knowledge/schema/text.ts';
import { worked } from './figures.ts';
import { base, downloadable, text } from './parts.ts';

/** Figures of one measure and one standing over time, oldest first. */
const course = z.strictObject({
  measure: figure.shape.measure,
  status: z.enum(STATUSES),
  points: z.tuple([figure], figure),
});

/** How one series has gone: its courses, the one that is told first before the others, and what it comes to. */
export const trendAnswer = z.strictObject({
  kind: z.literal('trend'),
  series: text,
  label: localized,
  scheme: localized,
  definition: localized,
  unit: z.enum(UNITS),
  courses: z.tuple([course], course),
  change: worked,
  highest: figure.optional(),
  lowest: figure.optional(),
  ...downloadable,
  ...base,
});
