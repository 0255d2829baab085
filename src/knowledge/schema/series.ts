import { z } from 'zod';
import { amount } from './amount.ts';
import { cited } from './citation.ts';
import { day, localized, period } from './text.ts';

export const UNITS = [
  'NOK',
  'persons',
  'GPs',
  'positions',
  'municipalities',
  'lists',
  'agreements',
  'practices',
  'offices',
  'consultations',
  'patients-per-list',
  'percent',
  'years',
  'months',
  'hours',
  'ratio',
  'full-time-equivalents',
] as const;

/** The keys a figure may stand under, and the measure each is. */
export const MEASURES = {
  level: 'level',
  increase: 'increase',
  cumulative: 'cumulative',
  full_year: 'full-year',
  share: 'share',
  factor: 'factor',
} as const;

export const STATUSES = ['proposed', 'adopted', 'paid', 'announced', 'observed'] as const;

const observation = z
  .strictObject({
    period,
    /** The figure itself under exactly one of these: an amount reached, added, added over several years … */
    level: amount.optional(),
    increase: amount.optional(),
    cumulative: amount.optional(),
    full_year: amount.optional(),
    share: amount.optional(),
    /** How many times the level of the year before. */
    factor: amount.optional(),
    status: z.enum(STATUSES),
    /** The release gives no exact figure: about, more than, less than, or rounded by the publisher. */
    qualifier: z.enum(['about', 'over', 'under', 'at-least', 'at-most']).optional(),
    /** Said where only a newspaper or another second-hand source gives the figure. */
    secondhand: z.literal(true).optional(),
    /** True where this observation corrects an earlier one of the same publisher. */
    correction: z.literal(true).optional(),
    note: localized.optional(),
    ...cited,
  })
  .refine((entry) => Object.keys(MEASURES).filter((key) => key in entry).length === 1, {
    error: 'an observation gives exactly one of level, increase, cumulative, full_year, share or factor',
  });

/** `knowledge/series/<scheme>/<name>.yaml`; its id is `<scheme>.<name>`. */
export const seriesFile = z.strictObject({
  label: localized,
  aliases: z.array(z.string().min(1)).default([]),
  unit: z.enum(UNITS),
  /**
   * Kroner that no budget gives a scheme: a rate per doctor or inhabitant, a ceiling, or what the service turned out to cost.
   */
  outside_budget: z.literal(true).optional(),
  /** What is counted, and when in the year; a break in definition is said here and in the notes of the values. */
  definition: localized,
  /** The last day a curator saw on the publisher's own pages that the newest value still is the newest. */
  checked_on: day.optional(),
  observations: z.array(observation).min(1),
  /** A curator's reading of figures that differ, shown with them. */
  readings: z.array(z.strictObject({ period: period.optional(), text: localized })).default([]),
});
