import { z } from 'zod';
import { figure } from '../../figures/figure.ts';
import { localized } from '../../knowledge/schema/text.ts';
import { worked } from './figures.ts';
import { base, downloadable, text } from './parts.ts';

const side = z.strictObject({
  name: localized,
  /** What it is, in a line, of a scheme. */
  what: localized.optional(),
});

const row = z.strictObject({
  label: localized,
  /** The time, where both are of the same. */
  period: text.nullable(),
  figures: z.tuple([figure.nullable(), figure.nullable()]),
  /** The second less the first, or why they are not held against each other; null where one is unknown. */
  difference: worked.nullable(),
});

/** Two things of a kind beside each other: two years, series, schemes, or releases. */
export const comparisonAnswer = z.strictObject({
  kind: z.literal('comparison'),
  of: z.enum(['years', 'series', 'schemes', 'releases']),
  sides: z.tuple([side, side]),
  /** Of years: the scheme or series that they are compared in. */
  about: localized.nullable(),
  /** What can be held against each other first. */
  rows: z.array(row),
  ...downloadable,
  ...base,
});
