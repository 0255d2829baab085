import { z } from 'zod';
import { cited } from './citation.ts';
import { day, id, localized } from './text.ts';

const rule = z.strictObject({
  id,
  scheme: id,
  /** First and last day, both included; null where there is none. `inferred`: read from the context, not printed. */
  from: day.nullable(),
  to: day.nullable(),
  dates: z.enum(['stated', 'inferred']).default('stated'),
  applies_to: z.enum(['all', 'new-agreements', 'existing-agreements']).default('all'),
  text: localized,
  /** `unclear` marks a time for which no rules were seen. */
  outcome: z.enum(['holds', 'unclear']).default('holds'),
  /** `inferred`: follows from what the release says, without standing there in so many words. */
  confidence: z.enum(['stated', 'inferred']).default('stated'),
  note: localized.optional(),
  ...cited,
  /** Further releases that say the same. */
  confirmed_by: z.array(id).default([]),
});

/** `knowledge/rules/<topic>.yaml`: dated rules on one topic. */
export const rulesFile = z.strictObject({
  topic: localized,
  aliases: z.array(z.string().min(1)).default([]),
  contacts: z.array(id).min(1),
  rules: z.array(rule).min(1),
});
